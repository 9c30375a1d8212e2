using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// The counters of every row, kept. A change takes the persons whom it touches out of the counters that see them, is made, and puts them
/// back; only rows whose counters moved are read again.
/// </summary>
internal sealed class LiveState : IRowSource
{
    private readonly GovernanceFacts _facts;
    private readonly MembershipTable _table;
    private readonly WaiverBook _waivers;
    private readonly RowReader _reader;
    private readonly ImmutableArray<LiveRow> _rows;
    private readonly Dictionary<int, HashSet<int>> _rowsOfForum = [];
    private readonly Dictionary<int, List<Subscription>> _subscriptions = [];
    private readonly DecisionCheck _decisions;
    private readonly bool _countsFora;
    private ImmutableArray<Finding> _builtIn;

    public LiveState(Charter charter, Register register, DateOnly asOf, IEnumerable<Membership> memberships)
    {
        _table = new MembershipTable(16);
        foreach (var person in register.People)
            _table.Persons.Of(person.Id.Text);
        foreach (var membership in memberships)
            NoteForum(_table.Add(membership));
        _facts = new GovernanceFacts(charter, register, asOf, _table, _table.Symbols);
        _waivers = new WaiverBook(_facts);
        _reader = new RowReader(_facts, _waivers);
        _decisions = new DecisionCheck(_facts, _waivers, (forum, day) => RegisterCheck.Composition(charter, register.With(Memberships), forum, day));
        _rows = [.. MakeRows(), .. _decisions.Rows(CancellationToken.None).Select(r => new LiveRow(r))];
        _countsFora = _rows.Any(r => r.Evaluator?.Forms.Any(f => f.Form is CountForm { Of: Subject.Fora } or EveryForm { Of: Subject.Fora }) ?? false);
        foreach (var (_, group) in PersonsOfToday())
            Feed(SubscriptionsOf(group), group, 1);
        foreach (var row in _rows)
            row.Read(_reader, this);
        _builtIn = BuiltIn();
    }

    public IEnumerable<Membership> Memberships => _table.Rows.Take(_table.Count).Where(m => m is not null);

    public ImmutableArray<Finding> Findings => [.. _rows.SelectMany(r => r.Result.Findings), .. _builtIn];

    public Report Report(Register register) => new(_facts.Charter, register, _facts.Day, [.. _rows.Select(r => r.Result.Row)], Findings);

    IEnumerable<int> IRowSource.RowsOf(int forum) => _rowsOfForum.TryGetValue(forum, out var rows) ? rows : [];

    public int Find(Membership membership)
    {
        var person = _table.Persons.Find(membership.Person.Text);
        for (var row = person < 0 ? -1 : _table.FirstOf(person); row >= 0; row = _table.NextOfSamePerson(row))
            if (_table.Rows[row] == membership)
                return row;
        return -1;
    }

    /// <summary>Whether a change alters what the register shows of a forum as a whole, so that the counters must be made anew.</summary>
    public bool NeedsNewState(int gone, Membership? come)
    {
        var goneForum = gone < 0 ? SymbolTable.None : _table.Forum[gone];
        var comeForum = come is null ? SymbolTable.None : _table.Symbols.Of(come.Forum.Text);
        if (_facts.Register.Covers?.Fora is null && goneForum != comeForum
            && ((goneForum >= 0 && _rowsOfForum[goneForum].Count == 1) || (comeForum >= 0 && !_rowsOfForum.ContainsKey(comeForum))))
            return true;
        return _countsFora && (SeatsNobodyElse(goneForum, gone) || SeatsNobodyElse(comeForum, gone));
    }

    /// <summary>Makes a change and says what came and went.</summary>
    public LiveChange Apply(int gone, Membership? come)
    {
        var touched = new HashSet<LiveRow>();
        var persons = new HashSet<int>();
        if (gone >= 0)
            persons.Add(_table.Person[gone]);
        if (come is not null)
            persons.Add(_table.Persons.Of(come.Person.Text));
        var comeForum = come is null ? SymbolTable.None : _table.Symbols.Of(come.Forum.Text);
        var fed = persons.ToDictionary(p => p, p => AffectedBy(p, gone >= 0 ? _table.Forum[gone] : SymbolTable.None, comeForum));
        foreach (var (person, subscriptions) in fed)
            Feed(subscriptions, RowsOfPerson(person), -1);
        if (gone >= 0)
            Remove(gone);
        if (come is not null)
            NoteForum(_table.Add(come));
        foreach (var (person, subscriptions) in fed)
        {
            Feed(subscriptions, RowsOfPerson(person), 1);
            touched.UnionWith(subscriptions.Select(s => s.Row));
        }

        return Settle(touched);
    }

    private LiveChange Settle(HashSet<LiveRow> touched)
    {
        var rows = _rows.Where(touched.Contains).ToList();
        var before = rows.SelectMany(r => r.Result.Findings).Concat(_builtIn).ToList();
        foreach (var row in rows)
            row.Read(_reader, this);
        _builtIn = BuiltIn();
        return Difference(before, [.. rows.SelectMany(r => r.Result.Findings), .. _builtIn]);
    }

    public static LiveChange Difference(IReadOnlyCollection<Finding> before, IReadOnlyCollection<Finding> after)
    {
        var had = before.Select(Identity).ToHashSet();
        var has = after.Select(Identity).ToHashSet();
        return new([.. after.Where(f => !had.Contains(Identity(f)))], [.. before.Where(f => !has.Contains(Identity(f)))]);
    }

    private static (string, Verdict, Severity, Waiver?) Identity(Finding finding) => (finding.Fingerprint, finding.Verdict, finding.Severity, finding.Waiver);

    private IEnumerable<LiveRow> MakeRows()
    {
        var targets = new RowTargets(_facts);
        foreach (var constraint in _facts.Charter.Constraints)
        {
            var asked = new UnfoldedConstraint(constraint, _facts);
            var any = false;
            foreach (var (forum, meant) in targets.Of(constraint))
            {
                any = true;
                var question = new RowQuestion(asked, forum, meant);
                if (_reader.WithoutCounting(question) is { } settled)
                {
                    yield return new LiveRow(settled);
                    continue;
                }

                var evaluator = new RowEvaluator(asked, _facts);
                evaluator.Reset(forum);
                var row = new LiveRow(evaluator, question);
                Subscribe(row);
                yield return row;
            }

            if (!any)
                yield return new LiveRow(_reader.NoForum(constraint));
        }
    }

    private void Subscribe(LiveRow row)
    {
        foreach (var form in row.Evaluator!.Forms)
            for (var side = 0; side < form.Sides.Length; side++)
                foreach (var forum in form.Sides[side].ForaIn(row.Evaluator.Scope))
                {
                    if (!_subscriptions.TryGetValue(forum, out var subscriptions))
                        _subscriptions.Add(forum, subscriptions = []);
                    subscriptions.Add(new Subscription(row, form, side));
                }
    }

    private IEnumerable<(int Person, List<int> Rows)> PersonsOfToday()
    {
        for (var person = 0; person < _table.Persons.Count; person++)
            if (RowsOfPerson(person) is { Count: > 0 } rows)
                yield return (person, rows);
    }

    /// <summary>The memberships of a person that are valid that day.</summary>
    private List<int> RowsOfPerson(int person)
    {
        var rows = new List<int>();
        for (var row = _table.FirstOf(person); row >= 0; row = _table.NextOfSamePerson(row))
            if (_facts.IsActive(row))
                rows.Add(row);
        return rows;
    }

    private HashSet<Subscription> SubscriptionsOf(List<int> rows)
    {
        var all = new HashSet<Subscription>();
        foreach (var row in rows)
            if (_subscriptions.TryGetValue(_table.Forum[row], out var subscriptions))
                all.UnionWith(subscriptions);
        return all;
    }

    /// <summary>The counters that see a person differently after a change: those of its fora, and such as look at where else one sits.</summary>
    private HashSet<Subscription> AffectedBy(int person, int goneForum, int comeForum)
    {
        var all = SubscriptionsOf(RowsOfPerson(person));
        all.RemoveWhere(s => !s.Row.Evaluator!.LooksElsewhere);
        foreach (var forum in new[] { goneForum, comeForum })
            if (_subscriptions.TryGetValue(forum, out var subscriptions))
                all.UnionWith(subscriptions);
        return all;
    }

    private void Feed(IEnumerable<Subscription> subscriptions, List<int> rowsOfPerson, int sign)
    {
        var rows = new List<int>();
        foreach (var (row, form, side) in subscriptions)
        {
            rows.Clear();
            foreach (var one in rowsOfPerson)
                if (form.Sides[side].Sees(_table.Forum[one], row.Evaluator!.Scope))
                    rows.Add(one);
            if (rows.Count > 0)
                form.Feed(side, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rows), sign);
        }
    }

    private void NoteForum(int row)
    {
        if (!_rowsOfForum.TryGetValue(_table.Forum[row], out var rows))
            _rowsOfForum.Add(_table.Forum[row], rows = []);
        rows.Add(row);
    }

    private void Remove(int row)
    {
        var forum = _table.Forum[row];
        _rowsOfForum[forum].Remove(row);
        if (_rowsOfForum[forum].Count == 0)
            _rowsOfForum.Remove(forum);
        _table.Remove(row);
    }

    private bool SeatsNobodyElse(int forum, int gone) =>
        forum >= 0 && !(_rowsOfForum.TryGetValue(forum, out var rows) && rows.Any(r => r != gone && _facts.IsActive(r)));

    private ImmutableArray<Finding> BuiltIn() =>
        [.. new BuiltInFindings(_facts, _waivers, this, _decisions).Find([.. _rows.SelectMany(r => r.Result.Findings)])];

    private sealed record Subscription(LiveRow Row, FormState Form, int Side);
}
