using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// A charter and a register on a day, as facts for a session of one's own: seats, meetings, fora, and what the charter demands.
/// The rules make a <see cref="Finding"/> of all that is wrong, as a fact that goes when its cause goes.
/// </summary>
/// <remarks>
/// Who sits where may change in the session: insert the <see cref="SeatOf"/> a new membership, retract a seat that is given up; so may
/// the matters, with <see cref="MatterOf"/>.
/// What charter and register declare besides, and their waivers, stand as they were. The built-in constraints, such as a membership
/// outside its forum's period or whether a forum was properly composed when it decided, are left to a check.
/// </remarks>
/// <example><code>
/// var facts = charter.FactsFor(register, new DateOnly(2014, 3, 1));
/// session.InsertAll(facts.All);
/// session.Fire();
/// session.Retract(facts.Seats.First(s => s.Person == "p9"));
/// session.Fire();
/// </code></example>
public sealed class GovernanceFactSet
{
    private readonly Scene _scene;
    private readonly RegisterCheck _check;

    internal GovernanceFactSet(RegisterCheck check)
    {
        _scene = new Scene(check.Facts.Charter, check.Facts.Register, check.Facts.Day);
        var book = new DemandBook(_scene, check);
        Seats = [.. _scene.Register.Memberships.Where(m => m.Period.Contains(_scene.Day)).Select(m => new Seat(m, _scene))];
        Meetings = [.. _scene.Register.Meetings.Where(m => m.Date <= _scene.Day).Select(m => new HeldMeeting(m))];
        Matters = [.. _scene.Register.Matters.Select(m => new MatterUnderWay(m, check))];
        _check = check;
        All = [.. Seats, .. Meetings, .. Matters, .. _scene.Fora, .. check.Questions.SelectMany(book.FactsOf)];
    }

    /// <summary>All facts, to be inserted into a session.</summary>
    public ImmutableArray<object> All { get; }

    /// <summary>Who sits where that day.</summary>
    public ImmutableArray<Seat> Seats { get; }

    /// <summary>The meetings that were held by that day.</summary>
    public ImmutableArray<HeldMeeting> Meetings { get; }

    /// <summary>The matters of the register.</summary>
    public ImmutableArray<MatterUnderWay> Matters { get; }

    /// <summary>A matter as a fact, also one that is only to be tried: what would be wrong if this forum decided it?</summary>
    /// <param name="matter">The matter; it uses words that charter or register declare. Steps after the day are not seen.</param>
    /// <returns>The matter, to be inserted.</returns>
    /// <exception cref="InvalidInputException">The matter uses a word that neither charter nor register declares.</exception>
    public MatterUnderWay MatterOf(Matter matter)
    {
        ArgumentNullException.ThrowIfNull(matter);
        JoinFaults.ThrowIfAny(_scene.Charter, _scene.Register, matter);
        return new MatterUnderWay(matter, _check);
    }

    /// <summary>A membership as a fact.</summary>
    /// <param name="membership">The membership; it uses words that charter or register declare, and is valid on the day.</param>
    /// <returns>The seat, to be inserted.</returns>
    /// <exception cref="ArgumentException">The membership is not valid on the day.</exception>
    /// <exception cref="InvalidInputException">The membership uses a word that neither charter nor register declares.</exception>
    public Seat SeatOf(Membership membership)
    {
        ArgumentNullException.ThrowIfNull(membership);
        if (!membership.Period.Contains(_scene.Day))
            throw new ArgumentException($"The membership of `{membership.Person}` in `{membership.Forum}` is not valid on {Wording.Day(_scene.Day)}.", nameof(membership));
        JoinFaults.ThrowIfAny(_scene.Charter, _scene.Register, membership);
        return new Seat(membership, _scene);
    }
}
