using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// The findings of a register on a day, kept up to date as memberships come, change and go. Each change answers the findings that came
/// and went. One thread at a time may use it; a <see cref="Report"/> that it gives may be read from any.
/// </summary>
/// <example><code>
/// var live = charter.CheckLive(register, new DateOnly(2014, 3, 1));
/// var change = live.Add(new Membership("ssg", "p9") { Organisation = "skive", Level = "director" });
/// foreach (var finding in change.Disappeared) Console.WriteLine(finding.Message(Language.English));
/// </code></example>
public sealed class LiveCheck
{
    private readonly Charter _charter;
    private readonly Register _register;
    private LiveState _state;

    internal LiveCheck(Charter charter, Register register, DateOnly asOf)
    {
        JoinFaults.ThrowIfAny(charter, register, asOf);
        _charter = charter;
        _register = register;
        AsOf = asOf;
        _state = new LiveState(charter, register, asOf, register.Memberships);
    }

    /// <summary>The day of the check.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The findings as they stand, in the order of a report.</summary>
    public ImmutableArray<Finding> Findings => _state.Findings;

    /// <summary>The memberships as they stand.</summary>
    public ImmutableArray<Membership> Memberships => [.. _state.Memberships];

    /// <summary>The report as it stands: the same as that of a check of all memberships as they stand.</summary>
    /// <returns>The report.</returns>
    public Report Report() => _state.Report(_register.With(_state.Memberships));

    /// <summary>Adds a membership.</summary>
    /// <param name="membership">The membership.</param>
    /// <returns>The findings that came and went.</returns>
    /// <exception cref="InvalidInputException">The membership uses a word that neither charter nor register declares, or ends before it starts.</exception>
    public LiveChange Add(Membership membership)
    {
        ArgumentNullException.ThrowIfNull(membership);
        Judge(membership);
        return Apply(null, membership);
    }

    /// <summary>Takes a membership away, as if it had never been.</summary>
    /// <param name="membership">A membership that is there; of several equal ones, one goes.</param>
    /// <returns>The findings that came and went.</returns>
    /// <exception cref="ArgumentException">There is no such membership.</exception>
    public LiveChange Remove(Membership membership)
    {
        ArgumentNullException.ThrowIfNull(membership);
        return Apply(membership, null);
    }

    /// <summary>Puts a membership in the place of another.</summary>
    /// <param name="membership">A membership that is there.</param>
    /// <param name="by">What takes its place.</param>
    /// <returns>The findings that came and went.</returns>
    /// <exception cref="ArgumentException">There is no such membership.</exception>
    /// <exception cref="InvalidInputException">As for <see cref="Add"/>.</exception>
    public LiveChange Change(Membership membership, Membership by)
    {
        ArgumentNullException.ThrowIfNull(membership);
        ArgumentNullException.ThrowIfNull(by);
        Judge(by);
        return Apply(membership, by);
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
        return Change(membership, membership with { Period = membership.Period with { To = lastDay } });
    }

    private void Judge(Membership membership)
    {
        var faults = new FaultList();
        var parts = new RegisterParts(_register.Id);
        parts.Memberships.Add(membership);
        RegisterFaults.Find(parts, faults);
        var known = new KnownWords(_charter, _register.JoinedWith(_charter), faults);
        new RegisterWords(_register, known).JudgeMembership(membership);
        faults.ThrowIfAny();
    }

    private LiveChange Apply(Membership? gone, Membership? come)
    {
        var row = gone is null ? -1 : _state.Find(gone);
        if (gone is not null && row < 0)
            throw new ArgumentException($"There is no such membership of `{gone.Person}` in `{gone.Forum}`.", nameof(gone));
        if (!_state.NeedsNewState(row, come))
            return _state.Apply(row, come);
        var before = _state.Findings;
        var memberships = _state.Memberships.ToList();
        if (gone is not null)
            memberships.Remove(gone);
        if (come is not null)
            memberships.Add(come);
        _state = new LiveState(_charter, _register, AsOf, memberships);
        return LiveState.Difference(before, _state.Findings);
    }
}
