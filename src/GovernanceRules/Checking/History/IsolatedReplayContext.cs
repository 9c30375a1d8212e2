using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What the days of an isolated replay have in common, and what has begun on them and not ended.</summary>
internal sealed class IsolatedReplayContext
{
    private Dictionary<(string Constraint, string? Forum), IReadOnlyList<HistoryBegun>> _before = [];
    private Dictionary<(string Constraint, string? Forum), IReadOnlyList<HistoryBegun>> _open = [];

    public IsolatedReplayContext(Charter charter, Register register, IsolatedReplayRows rows, CharterTenure tenure, HistoryLog log)
    {
        (Charter, Register, Rows, Tenure, Log) = (charter, register, rows, tenure, log);
        Index = PreparedRegister.Of(register).Index;
        Edges = new ForumEdges(Index, Index.Table.Symbols.Count, tenure.From, tenure.To);
        MembershipDays = new Lazy<MembershipDays>(() => new MembershipDays(Index.Table));
    }

    public Charter Charter { get; }

    public Register Register { get; }

    public RegisterIndex Index { get; }

    public IsolatedReplayRows Rows { get; }

    public CharterTenure Tenure { get; }

    public ForumEdges Edges { get; }

    public Lazy<MembershipDays> MembershipDays { get; }

    public HistoryLog Log { get; }

    // Held while it is found who was counted.
    public Lock Gate { get; } = new();

    // What began on earlier days, has not ended and was not taken.
    public IEnumerable<HistoryBegun> Before => _before.Values.SelectMany(b => b);

    public IReadOnlyList<HistoryBegun> TakeOpen(string constraint, string? forum) =>
        _before.Count > 0 && _before.Remove((constraint, forum), out var open) ? open : [];

    public void KeepOpen(string constraint, string? forum, IEnumerable<HistoryBegun> open)
    {
        if (open.ToList() is { Count: > 0 } all)
            _open.Add((constraint, forum), all);
    }

    public void GoOn() => (_before, _open) = (_open, []);
}
