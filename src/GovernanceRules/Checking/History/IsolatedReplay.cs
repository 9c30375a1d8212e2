using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Tells the history of the rows that stand alone, one after the other, under one charter. It costs what a check of the first day does and
/// then what each membership touches; a day on which something of the charter begins or ends is a first day again.
/// </summary>
internal sealed class IsolatedReplay
{
    private readonly DateOnly _to;
    private Dictionary<(string Constraint, string? Forum), IReadOnlyList<HistoryBegun>> _before = [];
    private Dictionary<(string Constraint, string? Forum), IReadOnlyList<HistoryBegun>> _open = [];

    public IsolatedReplay(Charter charter, Register register, IsolatedReplayRows rows, CharterTenure reign, HistoryLog log)
    {
        (Charter, Register, Rows, Log) = (charter, register, rows, log);
        (From, _to) = (reign.From, reign.To);
        BeganWithAll = reign.Began;
        Index = PreparedRegister.Of(register).Index;
        Edges = new ForumEdges(Index, Index.Table.Symbols.Count, From, _to);
        MembershipDays = new Lazy<MembershipDays>(() => new MembershipDays(Index.Table));
    }

    public Charter Charter { get; }

    public Register Register { get; }

    public RegisterIndex Index { get; }

    public IsolatedReplayRows Rows { get; }

    public ForumEdges Edges { get; }

    public Lazy<MembershipDays> MembershipDays { get; }

    public HistoryLog Log { get; }

    /// <summary>Held while it is found who was counted.</summary>
    public Lock Gate { get; } = new();

    public DateOnly From { get; }

    /// <summary>What began that which stood on the first day.</summary>
    public ImmutableArray<HistoryCause> BeganWithAll { get; }

    /// <summary>Tells it.</summary>
    /// <param name="days">The first day, and each on which something of the charter begins or ends.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public void Tell(IReadOnlyList<DateOnly> days, CancellationToken cancellationToken)
    {
        for (var i = 0; i < days.Count; i++)
        {
            Tell(new IsolatedReplayState(this, days[i], i + 1 < days.Count ? days[i + 1].AddDays(-1) : _to), cancellationToken);
            (_before, _open) = (_open, []);
        }
    }

    /// <summary>What stands on the last day.</summary>
    public IEnumerable<HistoryBegun> Standing => _before.Values.SelectMany(b => b);

    public IReadOnlyList<HistoryBegun> TakeOpen(string constraint, string? forum) =>
        _before.Count > 0 && _before.Remove((constraint, forum), out var open) ? open : [];

    public void KeepOpen(string constraint, string? forum, IEnumerable<HistoryBegun> open)
    {
        if (open.ToList() is { Count: > 0 } all)
            _open.Add((constraint, forum), all);
    }

    private void Tell(IsolatedReplayState scene, CancellationToken cancellationToken)
    {
        var targets = new ForumResolver(scene.Facts);
        foreach (var constraint in Charter.Constraints)
            if (Rows.Has(constraint, null))
                Tell(new CompiledConstraint(constraint, scene.Facts), targets.Of(constraint), scene, cancellationToken);
        scene.TurnTo(null);
        if (scene.Facts.Covered && Rows.MembershipsOutside)
            foreach (var forum in scene.Facts.Fora.Where(f => !f.InForce))
                new IsolatedReplayOutside(scene, forum).Replay();
        scene.Facts.Day = scene.First;
        foreach (var begun in Standing)
            scene.End(begun);
    }

    private static void Tell(CompiledConstraint asked, List<ResolvedForum> targets, IsolatedReplayState scene, CancellationToken cancellationToken)
    {
        var pattern = new ConstraintEvaluator(asked, scene.Facts);
        IsolatedReplayInstance? row = null;
        foreach (var (forum, meant) in targets)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var question = new ConstraintInstance(asked, forum, meant);
            if (!scene.IsCounted(question))
                continue;
            row ??= new IsolatedReplayInstance(pattern, scene);
            row.Replay(question);
            if (scene.KeepsCounters)
                row = null;
        }
    }
}
