using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// A charter and a register on a day, as facts for a session of one's own: seats, meetings, fora, matters with their steps, and what the
/// charter demands. The rules make a <see cref="Finding"/> of all that is wrong, as a fact that goes when its cause goes.
/// </summary>
/// <remarks>
/// Who sits where may change in the session: insert the <see cref="SeatOf"/> a new membership, retract a seat that is given up; so may
/// the matters, with <see cref="FactsOf"/>, and what is done with them, with <see cref="StepOf"/>.
/// What charter and register declare besides, and their waivers, stand as they were. A session may hold the facts of several charters, registers or days;
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
    private readonly Scene _scene;
    private int _made;

    internal GovernanceFactSet(RegisterCheck check)
    {
        _scene = new Scene(check.Facts.Charter, check.Facts.Register, check.Facts.Day, check);
        var book = new DemandBook(_scene);
        var occurrences = new Dictionary<SeatIdentity, int>();
        Seats = [.. _scene.Register.Memberships.Where(m => m.Period.Contains(_scene.Day)).Select(m => Fact(m, Occurrence(SeatIdentity.Of(_scene, m))))];
        Meetings = [.. _scene.Register.Meetings.Where(m => m.Date <= _scene.Day).Select(m => new HeldMeeting(m, _scene, Next()))];
        Matters = [.. _scene.Register.Matters.Select(m => new MatterUnderWay(m, _scene))];
        Steps = [.. Matters.SelectMany(StepsOf)];
        All =
        [
            .. Seats, .. Meetings, .. Matters, .. Steps, .. _scene.Fora, .. check.Questions.SelectMany(book.FactsOf),
            .. CharterFacts.Of(_scene), .. WaiverOnRecord.Of(_scene, check),
        ];

        SeatIdentity Occurrence(SeatIdentity first)
        {
            var before = occurrences.GetValueOrDefault(first);
            occurrences[first] = before + 1;
            return first with { Occurrence = before };
        }
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

    /// <summary>A matter with its steps as facts, also one that is only to be tried: what would be wrong if this forum decided it?</summary>
    /// <param name="matter">The matter; it uses words that charter or register declare. Steps after the day are not seen.</param>
    /// <returns>The matter as <see cref="MatterUnderWay"/> and each step as <see cref="StepTaken"/>, to be inserted, and retracted, together.</returns>
    /// <exception cref="InvalidInputException">The matter uses a word that neither charter nor register declares.</exception>
    public ImmutableArray<object> FactsOf(Matter matter)
    {
        ArgumentNullException.ThrowIfNull(matter);
        MergeValidator.ThrowIfAny(_scene.Charter, _scene.Register, matter);
        var fact = new MatterUnderWay(matter, _scene);
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
        MergeValidator.ThrowIfAny(_scene.Charter, _scene.Register, matter.Matter with { Steps = [step] });
        return Fact(matter, step);
    }

    /// <summary>A membership as a fact, to be inserted into a session or retracted from it.</summary>
    /// <param name="membership">The membership; it uses words that charter or register declare, and is valid on the day.</param>
    /// <returns>
    /// The seat. A session takes it for the seat that it has of a membership that says the same, wherever that was written: it can be retracted with this
    /// one, and this one cannot be inserted beside it.
    /// </returns>
    /// <exception cref="ArgumentException">The membership is not valid on the day.</exception>
    /// <exception cref="InvalidInputException">The membership uses a word that neither charter nor register declares.</exception>
    public Seat SeatOf(Membership membership)
    {
        ArgumentNullException.ThrowIfNull(membership);
        if (!membership.Period.Contains(_scene.Day))
            throw new ArgumentException($"The membership of `{membership.Person}` in `{membership.Forum}` is not valid on {TextFormat.Day(_scene.Day)}.", nameof(membership));
        MergeValidator.ThrowIfAny(_scene.Charter, _scene.Register, membership);
        return Fact(membership, SeatIdentity.Of(_scene, membership));
    }

    private IEnumerable<StepTaken> StepsOf(MatterUnderWay matter) => matter.Matter.Steps.Select(s => Fact(matter, s));

    private StepTaken Fact(MatterUnderWay matter, MatterStep step) => new(matter, step, Next());

    private Seat Fact(Membership membership, SeatIdentity identity) => new(membership, _scene, Next()) { Identity = identity };

    private int Next() => Interlocked.Increment(ref _made);
}
