using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The waivers of a register on the day of the check.</summary>
internal sealed class WaiverBook
{
    private readonly ILookup<string, Waiver> _inForce;
    private readonly Dictionary<string, ImmutableArray<Word>> _waivableBy;

    public WaiverBook(GovernanceFacts facts)
    {
        All = [.. facts.Register.Waivers];
        Day = facts.Day;
        _waivableBy = facts.Charter.Constraints.Select(c => (c.Id.Text, c.WaivableBy)).Concat(facts.Charter.Escalations.Select(e => (e.Id.Text, e.WaivableBy)))
            .ToDictionary(c => c.Text, c => c.WaivableBy, StringComparer.Ordinal);
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
    public bool IsAuthorised(Waiver waiver) => WaivableBy(waiver).IsEmpty || WaivableBy(waiver).Contains(waiver.DecidedBy);

    /// <summary>The bodies that may grant it; empty where any may.</summary>
    public ImmutableArray<Word> WaivableBy(Waiver waiver) => _waivableBy.GetValueOrDefault(waiver.Constraint.Text, []);

    public static bool Covers(Waiver waiver, Finding finding) => waiver.Constraint.Text == finding.Constraint
        && finding.Verdict == Verdict.Violated && Covers(waiver, finding.Forum, finding.Key);

    private static bool Covers(Waiver waiver, string? forum, string? key) =>
        (waiver.Forum is not { } onlyForum || onlyForum.Text == forum) && (waiver.Key is not { } onlyKey || onlyKey == key);
}
