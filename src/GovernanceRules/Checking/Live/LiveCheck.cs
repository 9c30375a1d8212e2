using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// The findings of a register on a day, kept up to date as memberships, waivers, organisations and fora come, change and go, and as the day
/// moves on. Each change answers the findings that came and went. After any changes the answer is that of a fresh check of the current state.
/// </summary>
/// <remarks>
/// One thread at a time may change it, and a second that tries meanwhile is refused with an <see cref="InvalidOperationException"/>. Any thread
/// may ask for <see cref="Report"/>, <see cref="Findings"/> or <see cref="Memberships"/> at any time: what it gets is what stood between two
/// changes, and never changes afterwards. A change that is refused leaves everything as it was.
/// A change of a membership or a waiver costs what it touches; one of an organisation or a forum, or a day on which something in the charter
/// begins or ends, counts the register anew.
/// </remarks>
/// <example><code>
/// var live = charter.CheckLive(register, new DateOnly(2014, 3, 1));
/// var change = live.Add(new Membership("ssg", "p9") { Organisation = "skive", Level = "director" });
/// foreach (var finding in change.Disappeared) Console.WriteLine(finding.Message(Language.English));
///
/// var without = live.Preview(l => l.End(membership, new DateOnly(2014, 2, 28)));    // what if she resigns
/// </code></example>
public sealed class LiveCheck
{
    private readonly LiveChanges _changes;

    internal LiveCheck(Charter charter, Register register, DateOnly asOf) => _changes = new LiveChanges(charter, register, asOf);

    /// <summary>The day of the check.</summary>
    public DateOnly AsOf => _changes.Read(s => s.Day);

    /// <summary>The current charter: the first one, except for changed organisations and fora that it declares.</summary>
    public Charter Charter => _changes.Charter;

    /// <summary>The current findings, in the order of a report.</summary>
    public ImmutableArray<Finding> Findings => _changes.Read(s => s.Findings);

    /// <summary>The current memberships; changed ones last.</summary>
    public ImmutableArray<Membership> Memberships => _changes.Read(s => s.Memberships);

    /// <summary>The current waivers; changed ones last.</summary>
    public ImmutableArray<Waiver> Waivers => _changes.Read(s => s.Waivers);

    internal LiveProbe Probe => _changes.Probe;

    /// <summary>The current report: the same as that of a fresh check. It does not change afterwards.</summary>
    /// <returns>The report; the same one until something changes.</returns>
    public Report Report() => _changes.Report();

    /// <summary>Adds a membership.</summary>
    /// <param name="membership">The membership.</param>
    /// <returns>The findings that came and went.</returns>
    /// <exception cref="InvalidInputException">The membership uses a word that neither charter nor register declares, or ends before it starts.</exception>
    /// <exception cref="InvalidOperationException">Another thread is changing the live check; so for all changes.</exception>
    public LiveChange Add(Membership membership)
    {
        ArgumentNullException.ThrowIfNull(membership);
        return _changes.Move(null, membership);
    }

    /// <summary>Takes a membership away, as if it had never been.</summary>
    /// <param name="membership">A membership that is there; of several equal ones, one goes.</param>
    /// <returns>The findings that came and went.</returns>
    /// <exception cref="ArgumentException">There is no such membership.</exception>
    public LiveChange Remove(Membership membership)
    {
        ArgumentNullException.ThrowIfNull(membership);
        return _changes.Move(membership, null);
    }

    /// <summary>Puts a membership in the place of another.</summary>
    /// <param name="membership">A membership that is there.</param>
    /// <param name="by">What takes its place.</param>
    /// <returns>The findings that came and went.</returns>
    /// <exception cref="ArgumentException">There is no such membership.</exception>
    /// <exception cref="InvalidInputException">As for <see cref="Add(Membership)"/>.</exception>
    public LiveChange Change(Membership membership, Membership by)
    {
        ArgumentNullException.ThrowIfNull(membership);
        ArgumentNullException.ThrowIfNull(by);
        return _changes.Move(membership, by);
    }

    /// <summary>Ends a membership on a day, which is its last.</summary>
    /// <param name="membership">A membership that is there.</param>
    /// <param name="lastDay">Its last day.</param>
    /// <returns>The findings that came and went.</returns>
    /// <exception cref="ArgumentException">There is no such membership.</exception>
    /// <exception cref="InvalidInputException">The membership starts after that day.</exception>
    public LiveChange End(Membership membership, DateOnly lastDay)
    {
        ArgumentNullException.ThrowIfNull(membership);
        var certain = membership.CertainPeriod is { } days ? days with { To = lastDay } : (Period?)null;
        return Change(membership, membership with { Period = membership.Period with { To = lastDay }, CertainPeriod = certain });
    }

    /// <summary>Adds a waiver.</summary>
    /// <param name="waiver">The waiver.</param>
    /// <returns>The findings that came and went; what it covers goes as violated and comes as waived.</returns>
    /// <exception cref="InvalidInputException">The waiver names what nothing declares, has no end, or ends before it starts.</exception>
    public LiveChange Add(Waiver waiver)
    {
        ArgumentNullException.ThrowIfNull(waiver);
        return _changes.Move(null, waiver);
    }

    /// <summary>Takes a waiver away, as if it had never been.</summary>
    /// <param name="waiver">A waiver that is there; of several equal ones, one goes.</param>
    /// <returns>The findings that came and went.</returns>
    /// <exception cref="ArgumentException">There is no such waiver.</exception>
    public LiveChange Remove(Waiver waiver)
    {
        ArgumentNullException.ThrowIfNull(waiver);
        return _changes.Move(waiver, null);
    }

    /// <summary>Puts a waiver in the place of another.</summary>
    /// <param name="waiver">A waiver that is there.</param>
    /// <param name="by">What takes its place.</param>
    /// <returns>The findings that came and went.</returns>
    /// <exception cref="ArgumentException">There is no such waiver.</exception>
    /// <exception cref="InvalidInputException">As for <see cref="Add(Waiver)"/>.</exception>
    public LiveChange Change(Waiver waiver, Waiver by)
    {
        ArgumentNullException.ThrowIfNull(waiver);
        ArgumentNullException.ThrowIfNull(by);
        return _changes.Move(waiver, by);
    }

    /// <summary>Ends a waiver on a day, which is its last.</summary>
    /// <param name="waiver">A waiver that is there.</param>
    /// <param name="lastDay">Its last day.</param>
    /// <returns>The findings that came and went.</returns>
    /// <exception cref="ArgumentException">There is no such waiver.</exception>
    /// <exception cref="InvalidInputException">The waiver starts after that day.</exception>
    public LiveChange End(Waiver waiver, DateOnly lastDay)
    {
        ArgumentNullException.ThrowIfNull(waiver);
        return Change(waiver, waiver with { Period = waiver.Period with { To = lastDay } });
    }

    /// <summary>Adds an organisation to the register.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <returns>The findings that came and went.</returns>
    /// <exception cref="InvalidInputException">Its id is taken, or it names what nothing declares.</exception>
    public LiveChange Add(Organisation organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return _changes.Restructure(s => s.Add(organisation));
    }

    /// <summary>Takes an organisation away, as if it had never been declared, whether by the register or by the charter.</summary>
    /// <param name="organisation">An organisation that is there, by its id.</param>
    /// <returns>The findings that came and went.</returns>
    /// <exception cref="ArgumentException">There is no such organisation.</exception>
    /// <exception cref="InvalidInputException">A membership, a constraint or something else still names it.</exception>
    public LiveChange Remove(Organisation organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return _changes.Restructure(s => s.Change(organisation.Id, (Organisation?)null));
    }

    /// <summary>Replaces an organisation in the charter, in the register, or in both: wherever it is declared.</summary>
    /// <param name="organisation">An organisation that is there, by its id.</param>
    /// <param name="by">What takes its place.</param>
    /// <returns>The findings that came and went.</returns>
    /// <exception cref="ArgumentException">There is no such organisation.</exception>
    /// <exception cref="InvalidInputException">What takes its place names what nothing declares, or something names what it replaces.</exception>
    public LiveChange Change(Organisation organisation, Organisation by)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        ArgumentNullException.ThrowIfNull(by);
        return _changes.Restructure(s => s.Change(organisation.Id, by));
    }

    /// <summary>Ends an organisation on a day, which is its last: from the next, nothing is asked of it any more.</summary>
    /// <param name="organisation">An organisation that is there, by its id.</param>
    /// <param name="lastDay">Its last day.</param>
    /// <returns>The findings that came and went.</returns>
    /// <exception cref="ArgumentException">There is no such organisation.</exception>
    /// <exception cref="InvalidInputException">It begins after that day.</exception>
    public LiveChange End(Organisation organisation, DateOnly lastDay)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return _changes.Restructure(s =>
        {
            var declared = LiveStructure.Declared(RegisterUnderCharter.Of(s.Charter, s.Register).Declarations.Organisations, organisation.Id, "organisation");
            s.Change(declared.Id, declared with { InForce = declared.InForce with { To = lastDay } });
        });
    }

    /// <summary>Adds a forum to the register, which says that it exists.</summary>
    /// <param name="forum">The forum; if the charter declares it, its id is enough.</param>
    /// <returns>The findings that came and went.</returns>
    /// <exception cref="InvalidInputException">The register lists it already, or it says something else than the charter.</exception>
    public LiveChange Add(Forum forum)
    {
        ArgumentNullException.ThrowIfNull(forum);
        return _changes.Restructure(s => s.Add(forum));
    }

    /// <summary>Takes a forum away, as if it had never been declared, whether by the register or by the charter.</summary>
    /// <param name="forum">A forum that is there, by its id.</param>
    /// <returns>The findings that came and went.</returns>
    /// <exception cref="ArgumentException">There is no such forum.</exception>
    /// <exception cref="InvalidInputException">A membership, a constraint or something else still names it.</exception>
    public LiveChange Remove(Forum forum)
    {
        ArgumentNullException.ThrowIfNull(forum);
        return _changes.Restructure(s => s.Change(forum.Id, (Forum?)null));
    }

    /// <summary>Replaces a forum in the charter, in the register, or in both: wherever it is declared.</summary>
    /// <param name="forum">A forum that is there, by its id.</param>
    /// <param name="by">What takes its place.</param>
    /// <returns>The findings that came and went.</returns>
    /// <exception cref="ArgumentException">There is no such forum.</exception>
    /// <exception cref="InvalidInputException">What takes its place names what nothing declares, or something names what it replaces.</exception>
    public LiveChange Change(Forum forum, Forum by)
    {
        ArgumentNullException.ThrowIfNull(forum);
        ArgumentNullException.ThrowIfNull(by);
        return _changes.Restructure(s => s.Change(forum.Id, by));
    }

    /// <summary>Ends a forum on a day, which is its last.</summary>
    /// <param name="forum">A forum that is there, by its id.</param>
    /// <param name="lastDay">Its last day.</param>
    /// <returns>The findings that came and went.</returns>
    /// <exception cref="ArgumentException">There is no such forum.</exception>
    /// <exception cref="InvalidInputException">It begins after that day.</exception>
    public LiveChange End(Forum forum, DateOnly lastDay)
    {
        ArgumentNullException.ThrowIfNull(forum);
        return _changes.Restructure(s =>
        {
            var declared = LiveStructure.Declared(RegisterUnderCharter.Of(s.Charter, s.Register).Declarations.Fora, forum.Id, "forum");
            s.Change(declared.Id, declared with { InForce = declared.InForce with { To = lastDay } });
        });
    }

    /// <summary>Moves the day of the check, on or back.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The findings that came and went.</returns>
    /// <exception cref="InvalidInputException">Nothing in the charter is in force that day.</exception>
    public LiveChange MoveTo(DateOnly day) => _changes.MoveTo(day);

    /// <summary>Makes several changes as one: other threads see all or none, and if one is refused, none is made.</summary>
    /// <param name="changes">Makes the changes on the live check that it is given.</param>
    /// <returns>The findings that came and went over all of them.</returns>
    public LiveChange Together(Action<LiveCheck> changes) => _changes.Try(this, changes, keep: true);

    /// <summary>Says what changes would do, and leaves everything as it was. Other threads see nothing of it.</summary>
    /// <param name="changes">Makes the changes on the live check that it is given.</param>
    /// <returns>The findings that would come and go over all of them.</returns>
    public LiveChange Preview(Action<LiveCheck> changes) => _changes.Try(this, changes, keep: false);
}
