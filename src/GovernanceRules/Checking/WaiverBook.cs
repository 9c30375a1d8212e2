namespace GovernanceRules;

/// <summary>The waivers of a register on the day of the check.</summary>
internal sealed class WaiverBook
{
    private readonly ILookup<string, Waiver> _inForce;
    private readonly Dictionary<string, Constraint> _constraints;

    public WaiverBook(GovernanceFacts facts)
    {
        All = [.. facts.Register.Waivers];
        Day = facts.Day;
        _constraints = facts.Charter.Constraints.ToDictionary(c => c.Id.Text, StringComparer.Ordinal);
        _inForce = All.Where(w => IsInForce(w) && IsAuthorised(w)).ToLookup(w => w.Constraint.Text, StringComparer.Ordinal);
    }

    public IReadOnlyList<Waiver> All { get; }

    public DateOnly Day { get; }

    /// <summary>The waiver that covers a violation; where several do, the one that lasts longest, then the first recorded by its words.</summary>
    public Waiver? Covering(string constraint, string? forum, string? key) => _inForce[constraint]
        .Where(w => Covers(w, forum, key))
        .OrderByDescending(w => w.Period.To)
        .ThenBy(w => w.Reason, CodePointComparer.Instance)
        .ThenBy(w => w.DecidedBy.Text, CodePointComparer.Instance)
        .FirstOrDefault();

    public bool IsInForce(Waiver waiver) => waiver.Period.Contains(Day);

    public bool HasEnded(Waiver waiver) => waiver.Period.To < Day;

    /// <summary>Whether the body that granted it may.</summary>
    public bool IsAuthorised(Waiver waiver) => !_constraints.TryGetValue(waiver.Constraint.Text, out var constraint)
        || constraint.WaivableBy.IsEmpty || constraint.WaivableBy.Contains(waiver.DecidedBy);

    public Constraint? ConstraintOf(Waiver waiver) => _constraints.GetValueOrDefault(waiver.Constraint.Text);

    public static bool Covers(Waiver waiver, Finding finding) => waiver.Constraint.Text == finding.Constraint
        && finding.Verdict == Verdict.Violated && Covers(waiver, finding.Forum, finding.Key);

    private static bool Covers(Waiver waiver, string? forum, string? key) =>
        (waiver.Forum is not { } onlyForum || onlyForum.Text == forum) && (waiver.Key is not { } onlyKey || onlyKey == key);
}
