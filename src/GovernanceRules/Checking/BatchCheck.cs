using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// A check of a whole register: each row's counters start empty and every membership of its fora is added. The counters are the live
/// check's; here one set for each constraint serves forum after forum.
/// </summary>
internal sealed class BatchCheck : IRowSource
{
    private readonly GovernanceFacts _facts;
    private readonly DayIndex _today;
    private readonly List<int> _gathered = [];

    private BatchCheck(GovernanceFacts facts, RegisterIndex index)
    {
        _facts = facts;
        _today = new DayIndex(index, facts);
    }

    public static Report Run(Charter charter, Register register, DateOnly asOf, CancellationToken cancellationToken)
    {
        JoinFaults.ThrowIfAny(charter, register, asOf);
        var index = register.Index;
        var facts = new GovernanceFacts(charter, register, asOf, index.Table, new SymbolTable(index.Table.Symbols));
        return new BatchCheck(facts, index).Run(cancellationToken);
    }

    public IEnumerable<int> RowsOf(int forum) => _today.RowsOf(forum).ToArray();

    private Report Run(CancellationToken cancellationToken)
    {
        var waivers = new WaiverBook(_facts);
        var reader = new RowReader(_facts, waivers, this);
        var targets = new RowTargets(_facts);
        var rows = ImmutableArray.CreateBuilder<OutcomeRow>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var constraint in _facts.Charter.Constraints)
        {
            var evaluator = new RowEvaluator(constraint, _facts);
            var any = false;
            foreach (var (forum, meant) in targets.Of(constraint))
            {
                cancellationToken.ThrowIfCancellationRequested();
                any = true;
                Add(reader.WithoutCounting(evaluator, forum) ?? Count(reader, evaluator, forum, meant), rows, findings);
            }

            if (!any)
                Add(reader.NoForum(constraint), rows, findings);
        }

        findings.AddRange(new BuiltInFindings(_facts, waivers, this).Find([.. findings]));
        return new Report(_facts.Charter, _facts.Register, _facts.Day, rows.ToImmutable(), findings.ToImmutable());
    }

    private static void Add(RowResult result, ImmutableArray<OutcomeRow>.Builder rows, ImmutableArray<Finding>.Builder findings)
    {
        rows.Add(result.Row);
        findings.AddRange(result.Findings);
    }

    private RowResult Count(RowReader reader, RowEvaluator evaluator, ForumFacts? forum, Kleene meant)
    {
        evaluator.Reset(forum);
        foreach (var form in evaluator.Forms)
            for (var side = 0; side < form.Sides.Length; side++)
                FeedAll(form, side, evaluator.Scope);
        return reader.Read(evaluator, forum, meant);
    }

    /// <summary>Feeds the memberships of a side's fora, those of one person together.</summary>
    private void FeedAll(FormState form, int side, Scope scope)
    {
        if (form.IsFed(side))
            return;
        var selection = form.Sides[side];
        if (!selection.NamesFora)
            Feed(form, side, _today.RowsOf(scope.Forum));
        else if (selection.NamedFora.Length == 1)
            Feed(form, side, _today.RowsOf(selection.NamedFora[0]));
        else
            Feed(form, side, Gathered(selection.NamedFora));
        form.FinishSide(side);
    }

    private ReadOnlySpan<int> Gathered(ReadOnlySpan<int> fora)
    {
        _gathered.Clear();
        foreach (var forum in fora)
            _gathered.AddRange(_today.RowsOf(forum));
        _gathered.Sort((left, right) => _facts.Table.Person[left].CompareTo(_facts.Table.Person[right]));
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_gathered);
    }

    private void Feed(FormState form, int side, ReadOnlySpan<int> rows)
    {
        var persons = _facts.Table.Person;
        for (var start = 0; start < rows.Length;)
        {
            var end = start + 1;
            while (end < rows.Length && persons[rows[end]] == persons[rows[start]])
                end++;
            form.Feed(side, rows[start..end], 1);
            start = end;
        }
    }
}
