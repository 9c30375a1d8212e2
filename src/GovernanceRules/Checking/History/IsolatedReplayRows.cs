namespace GovernanceRules;

/// <summary>
/// Which rows of a history depend only on the memberships of the fora that they look at, so that each can be replayed by itself: not on
/// where else a person sits, which fora there are, meetings, matters or waivers.
/// </summary>
internal sealed class IsolatedReplayRows
{
    private readonly HashSet<Identifier> _constraints;
    private readonly HashSet<(Identifier Constraint, Identifier? Forum)> _waived;
    private readonly HashSet<Identifier> _deciding;

    // days: one of each span of time in which nothing of the charter begins or ends.
    public IsolatedReplayRows(Charter charter, Register register, IReadOnlyCollection<DateOnly> days)
    {
        _constraints = [.. charter.Constraints.Where(c => days.All(d => ConstraintReach.IsLocal(c.Principle, new PrincipleContext(charter, register, d)))).Select(c => c.Id)];
        _waived = [.. register.Waivers.Select(w => (w.Constraint, w.Forum))];
        // How a forum is composed on the day it decides is reported for the matter too.
        _deciding = [.. register.Matters.SelectMany(m => m.Steps).Where(s => s.Act == Acts.Decided).Select(s => s.Forum).OfType<Identifier>()];
        AreAll = _constraints.Count == charter.Constraints.Length && register.Waivers.IsEmpty && register.Matters.IsEmpty && register.Meetings.IsEmpty;
        MembershipsOutside = register.Waivers.All(w => w.Constraint.Text != BuiltInConstraints.ForumPeriod);
    }

    // Nothing else can be found than what these rows say, and memberships outside the period of their forum.
    public bool AreAll { get; }

    // Whether memberships outside the period of their forum are replayed by themselves too.
    public bool MembershipsOutside { get; }

    public LiveOmissions AsOmissions => new(Has, MembershipsOutside);

    public bool Has(Constraint constraint, Forum? forum) => _constraints.Contains(constraint.Id)
        && !_waived.Contains((constraint.Id, null))
        && (forum is null || (!_waived.Contains((constraint.Id, forum.Id)) && !_deciding.Contains(forum.Id)));
}
