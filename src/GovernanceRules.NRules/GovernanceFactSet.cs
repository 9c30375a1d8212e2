using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// A charter and a register on a day, as facts for a session of one's own: seats, meetings, fora with their constraints, matters with their steps,
/// and waivers. The rules make a <see cref="Finding"/> of all that is wrong, as a fact that goes when its cause goes.
/// </summary>
/// <remarks>
/// Who sits where may change in the session: insert the <see cref="SeatOf"/> a new membership, retract a seat that is given up; so may
/// the matters, with <see cref="FactsOf"/>, and what is done with them, with <see cref="StepOf"/>.
/// What charter and register declare besides, and their waivers, do not change. A session may hold the facts of several charters, registers or days;
/// each set is judged by itself, and a seat belongs to the set that made it.
/// </remarks>
/// <example><code>
/// var facts = charter.FactsFor(register, new DateOnly(2014, 3, 1));
/// session.InsertAll(facts.All);
/// session.Fire();
/// session.Retract(facts.SeatOf(new Membership("ssg", "p9") { Organisation = "skive" }));
/// session.Fire();
/// </code></example>
public sealed class GovernanceFactSet
{
    internal GovernanceFactSet(FactSource source)
    {
        Source = source;
        var register = source.Check.Facts.Register;
        Seats = [.. source.Seats];
        Meetings = [.. register.Meetings.Where(m => m.Date <= source.Day).Select(m => new HeldMeeting(source, m))];
        Matters = [.. register.Matters.Select(m => new MatterUnderWay(source, m))];
        Steps = [.. Matters.SelectMany(StepsOf)];
        All = [.. Seats, .. Meetings, .. Matters, .. Steps, .. source.Fora, .. WaiverFact.Of(source)];
    }

    /// <summary>All facts, to be inserted into a session.</summary>
    public ImmutableArray<object> All { get; }

    /// <summary>Who sits where that day.</summary>
    public ImmutableArray<Seat> Seats { get; }

    /// <summary>The meetings that were held by that day.</summary>
    public ImmutableArray<HeldMeeting> Meetings { get; }

    /// <summary>The matters of the register.</summary>
    public ImmutableArray<MatterUnderWay> Matters { get; }

    /// <summary>What was done with the matters of the register, in its order.</summary>
    public ImmutableArray<StepTaken> Steps { get; }

    internal FactSource Source { get; }

    /// <summary>A matter with its steps as facts, also one that is only to be tried: what would be wrong if this forum decided it?</summary>
    /// <param name="matter">The matter; it uses words that charter or register declare. Steps after the day are not seen.</param>
    /// <returns>The matter as <see cref="MatterUnderWay"/> and each step as <see cref="StepTaken"/>, to be inserted, and retracted, together.</returns>
    /// <exception cref="InvalidInputException">The matter uses a word that neither charter nor register declares.</exception>
    public ImmutableArray<object> FactsOf(Matter matter)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ThrowIfUnknown(matter);
        var fact = new MatterUnderWay(Source, matter);
        return [fact, .. StepsOf(fact)];
    }

    /// <summary>One more step of a matter as a fact. Of steps on one day it comes after those that were made before it.</summary>
    /// <param name="matter">The matter, one of these facts.</param>
    /// <param name="step">The step; it uses words that charter or register declare. A step after the day is not seen.</param>
    /// <returns>The step, to be inserted.</returns>
    /// <exception cref="InvalidInputException">The step uses a word that neither charter nor register declares.</exception>
    public StepTaken StepOf(MatterUnderWay matter, MatterStep step)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(step);
        ThrowIfUnknown(matter.Matter with { Steps = [step] });
        return new StepTaken(matter, step);
    }

    /// <summary>A membership as a fact, to be inserted into a session or retracted from it.</summary>
    /// <param name="membership">The membership; it uses words that charter or register declare, and is valid on the day.</param>
    /// <returns>
    /// The seat. For memberships that say the same, wherever they were written, it is the same seat: it can be retracted with the one that comes back here,
    /// and cannot be inserted twice.
    /// </returns>
    /// <exception cref="ArgumentException">The membership is not valid on the day.</exception>
    /// <exception cref="InvalidInputException">The membership uses a word that neither charter nor register declares.</exception>
    public Seat SeatOf(Membership membership)
    {
        ArgumentNullException.ThrowIfNull(membership);
        if (!membership.Period.Contains(Source.Day))
            throw new ArgumentException($"The membership of `{membership.Person}` in `{membership.Forum}` is not valid on {TextFormat.Day(Source.Day)}.", nameof(membership));
        MergeValidator.ThrowIfAny(Source.Check.Facts.Charter, Source.Check.Facts.Register, membership);
        return Source.SeatOf(membership);
    }

    private static IEnumerable<StepTaken> StepsOf(MatterUnderWay matter) => matter.Matter.Steps.Select(s => new StepTaken(matter, s));

    private void ThrowIfUnknown(Matter matter) => MergeValidator.ThrowIfAny(Source.Check.Facts.Charter, Source.Check.Facts.Register, matter);
}
