using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace GovernanceRules;

/// <summary>
/// The counters of every row, kept. A change takes the persons whom it touches out of the counters that see them, is made, and puts them
/// back; only the keys whose counters moved are judged again. What the charter declares, and the day as far as that depends on it, stays.
/// </summary>
internal sealed class LiveState : IRowSource, ILiveSink, IHistoryView
{
    private readonly GovernanceFacts _facts;
    private readonly MembershipTable _table;
    private readonly ForumRows _fora;
    private readonly WaiverBook _book;
    private readonly LiveRow[] _rows;
    private readonly LiveSubscriptions _subscriptions;
    private readonly LiveDecisions _decisions;
    private readonly LiveBuiltIns _builtIns;
    private readonly Dictionary<LiveIdentity, int> _standing = [];
    private readonly Dictionary<string, List<LiveRow>> _rowsOfConstraint = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _places = [];
    private readonly Dictionary<int, int> _standsFor = [];
    private readonly Stack<Action> _undo = [];
    private readonly Lock _gate;
    // Its memberships and waivers are those of the beginning; what stands is in the table and the book.
    private readonly Register _register;
    private readonly StructuralDays _days;
    private MembershipDays? _membershipDays;
    private LiveLedger? _ledger;
    private int _changes;
    private (int Changes, Register Register)? _current;

    public LiveState(Charter charter, Register register, DateOnly day, Lock gate, LiveProbe probe, MembershipDays? membershipDays = null, LoneRows? apart = null)
    {
        _membershipDays = membershipDays;
        _gate = gate;
        _register = register;
        Probe = probe;
        _table = new MembershipTable(Math.Max(16, register.Memberships.Length));
        foreach (var person in register.People)
            _table.Persons.Of(person.Id.Text);
        foreach (var membership in register.Memberships)
            _table.Add(membership);
        _facts = new GovernanceFacts(charter, register, day, _table, _table.Symbols);
        _fora = new ForumRows(_table);
        for (var row = 0; row < _table.Count; row++)
            _fora.Add(row, _facts.IsActive(row));
        _book = new WaiverBook(_facts);
        Reader = new RowReader(_facts, _book);
        _decisions = new LiveDecisions(_facts, _book, () => Register);
        _builtIns = new LiveBuiltIns(_facts, _book, new BuiltInFindings(_facts, _book, this, _decisions.Check), _table, apart is not { MembershipsOutside: true });
        _days = new StructuralDays(charter, register);
        _subscriptions = new LiveSubscriptions(_table);
        _rows = [.. new LiveRows(_facts, Reader, apart).Make(_subscriptions)];
        foreach (var row in _rows)
            NoteConstraint(row);
        for (var person = 0; person < _table.Persons.Count; person++)
            if (RowsOfPerson(person) is { Count: > 0 } rows)
                _subscriptions.Feed(_subscriptions.Of(rows), rows, 1, Probe);
        foreach (var row in _rows)
            if (row.Evaluator is not null)
                row.JudgeAll(this);
        _builtIns.Begin(this, _fora);
        _decisions.Judge(this, () => [.. FindingsOfRows], first: true);
        _builtIns.Settle(this);
        probe.Rebuild(_table.Count);
    }

    public RowReader Reader { get; }

    public IRowSource Source => this;

    public LiveProbe Probe { get; }

    public DateOnly Day => _facts.Day;

    /// <summary>How many changes there have been; a report of one version is that of every other time it is asked for.</summary>
    public int Version { get; private set; }

    /// <summary>Whether more is kept for old findings than stands.</summary>
    public bool IsWorn => _fora.Gone > 1024 + (_table.Count / 2);

    /// <summary>The memberships: as they were given, the changed ones last.</summary>
    public ImmutableArray<Membership> Memberships
    {
        get
        {
            var rows = Enumerable.Range(0, _table.Count).Where(r => !_table.IsRemoved(r));
            if (_places.Count > 0)
                rows = rows.OrderBy(PlaceOf);
            return [.. rows.Select(r => _table.Rows[r])];
        }
    }

    /// <summary>Where a membership stands among the others: what comes back stands where it was.</summary>
    public int PlaceOf(int row) => _places.GetValueOrDefault(row, row);

    public ImmutableArray<Waiver> Waivers => [.. _book.All];

    public ImmutableArray<Finding> Findings =>
        [.. FindingsOfRows, .. _decisions.Rows.SelectMany(r => r.Findings), .. _builtIns.InOrder(_decisions.BuiltIn)];

    /// <summary>The register as it stands.</summary>
    public Register Register
    {
        get
        {
            if (_current is not { } current || current.Changes != _changes)
                _current = current = (_changes, _changes == 0 ? _register : _register.With(Memberships, Waivers));
            return current.Register;
        }
    }

    private IEnumerable<Finding> FindingsOfRows => _rows.SelectMany(r => r.Result(Reader).Findings);

    public Report Report() => new(_facts.Charter, Register, Day, OutcomeRows.Of(_rows.Select(r => r.Result(Reader).Row).Concat(_decisions.Rows.Select(r => r.Row))), Findings);

    /// <summary>Makes changes and says what came and went.</summary>
    public void Change(LiveLedger ledger, Action change)
    {
        _ledger = ledger;
        change();
        _decisions.Judge(this, () => [.. FindingsOfRows]);
        _builtIns.Settle(this);
        _ledger = null;
        Version++;
    }

    /// <summary>Where the changes that are undone begin.</summary>
    public int Mark => _undo.Count;

    /// <summary>Whether changes are to be undone some time.</summary>
    public bool Remembers { get; set; }

    /// <summary>Says whether changes are still to be undone some time; where not, what is remembered of them goes.</summary>
    public void Forget(bool remembers)
    {
        Remembers = remembers;
        if (remembers)
            return;
        _undo.Clear();
        _standsFor.Clear();
    }

    /// <summary>Undoes the changes since a mark.</summary>
    public void UndoTo(int mark)
    {
        var remembers = Remembers;
        Remembers = false;
        Change(new LiveLedger(), () =>
        {
            while (_undo.Count > mark)
                _undo.Pop()();
        });
        Remembers = remembers;
    }

    public int Find(Membership membership)
    {
        var person = _table.Persons.Find(membership.Person.Text);
        for (var row = person < 0 ? -1 : _table.FirstOf(person); row >= 0; row = _table.NextOfSamePerson(row))
            if (_table.Rows[row] == membership)
                return row;
        return -1;
    }

    public int Find(Waiver waiver) => _book.Find(waiver);

    /// <summary>Takes a membership away (a row, or none) and puts one there (or none).</summary>
    public void Move(int gone, Membership? come) => Move(gone, come, -1);

    private int Move(int gone, Membership? come, int place)
    {
        _changes++;
        var came = come is null ? -1 : _table.Add(come);
        var fora = new HashSet<int>();
        var persons = new HashSet<int>();
        foreach (var row in new[] { gone, came })
            if (row >= 0)
            {
                fora.Add(_table.Forum[row]);
                persons.Add(_table.Person[row]);
            }

        // INVARIANT: until the persons are taken out of the counters, a membership that comes is none of theirs.
        var (from, to) = came < 0 ? default : (_table.From[came], _table.To[came]);
        if (came >= 0)
            (_table.From[came], _table.To[came]) = (int.MaxValue, int.MinValue);
        Refeed(persons, fora, () =>
        {
            if (gone >= 0)
            {
                var valid = _facts.IsActive(gone);
                _table.Remove(gone);
                _fora.Remove(gone, valid);
            }

            if (came < 0)
                return;
            (_table.From[came], _table.To[came]) = (from, to);
            _fora.Add(came, _facts.IsActive(came));
            _membershipDays?.Add(came, _table);
            if (place >= 0)
                _places[came] = place;
        });
        foreach (var row in new[] { gone, came })
            if (row >= 0)
                _decisions.Touch(_table.Rows[row], _fora.Of(_table.Forum[row]).Count < 2);
        if (Remembers)
            RememberMove(gone, came);
        return came;
    }

    private void RememberMove(int gone, int came)
    {
        var back = gone < 0 ? null : _table.Rows[gone];
        var place = gone < 0 ? -1 : PlaceOf(gone);
        _undo.Push(() =>
        {
            var again = Move(came < 0 ? -1 : _standsFor.GetValueOrDefault(came, came), back, place);
            // What was gone comes back as another row, which earlier changes knew by its old number.
            if (gone >= 0)
                _standsFor[gone] = again;
        });
    }

    /// <summary>Whether the day can move without anything beginning or ending but memberships and waivers.</summary>
    public bool CanMoveTo(DateOnly day) => !_days.LieBetween(Day, day);

    /// <summary>Moves the day.</summary>
    public void MoveTo(DateOnly day)
    {
        var before = Day;
        var (first, last) = before < day ? (before, day) : (day, before);
        var moved = MembershipDays.Between(first.DayNumber, last.DayNumber).Distinct().Where(r => _facts.IsActive(r) != IsActive(r, day)).ToList();
        foreach (var waiver in _book.All.Where(w => w.Period.Contains(before) != w.Period.Contains(day) || (w.Period.To < before) != (w.Period.To < day)))
            _builtIns.Waivers.Touch(waiver);
        Refeed(moved.Select(r => _table.Person[r]).ToHashSet(), moved.Select(r => _table.Forum[r]).ToHashSet(), () =>
        {
            _facts.Day = day;
            foreach (var row in moved)
                _fora.Count(row, _facts.IsActive(row) ? 1 : -1);
        });
        foreach (var waiver in _book.All.Where(w => w.Period.Contains(before) != w.Period.Contains(day)).ToList())
            Renew(waiver);
        _decisions.Touch(before, day);
        if (Remembers)
            _undo.Push(() => MoveTo(before));
    }

    public void Add(Waiver waiver) => Insert(_book.All.Count, waiver);

    private void Insert(int place, Waiver waiver)
    {
        _changes++;
        _book.Insert(place, waiver);
        _builtIns.Add(waiver, RowsFor(waiver), _decisions.Rows.SelectMany(r => r.Findings).Concat(_decisions.BuiltIn));
        Renew(waiver);
        if (Remembers)
            _undo.Push(() => RemoveWaiver(place));
    }

    public void RemoveWaiver(int place)
    {
        _changes++;
        var waiver = _book.All[place];
        _book.RemoveAt(place);
        _builtIns.Remove(waiver, this);
        Renew(waiver);
        if (Remembers)
            _undo.Push(() => Insert(place, waiver));
    }

    /// <summary>The memberships that begin on a day or have ended by it; made when it is first asked for.</summary>
    public MembershipDays MembershipDays => _membershipDays ??= new MembershipDays(_table);

    public IEnumerable<int> MovedOn(DateOnly day) => MembershipDays.On(day.DayNumber);

    public IEnumerable<int> MovedOn(DateOnly day, HistorySubject about, bool narrow) => MovedOn(day).Where(r => Concerns(r, about, narrow));

    public Membership Membership(int row) => _table.Rows[row];

    private bool Concerns(int row, HistorySubject about, bool narrow)
    {
        var membership = _table.Rows[row];
        if (about.Constraint == BuiltInFindings.ForumPeriod)
            return (about.Forum is null || membership.Forum.Text == about.Forum) && (about.Key is null || membership.Person.Text == about.Key);
        return RowsOf(about).Any(r => narrow ? LiveRelevance.Bears(r.Evaluator!, row, about.Key, _facts) : LiveRelevance.Sees(r.Evaluator!, _table.Forum[row]));
    }

    public bool LooksAt(HistorySubject about, string forum) => _facts.Forum(forum) is { } there
        && RowsOf(about).Any(r => LiveRelevance.Sees(r.Evaluator!, there.Symbol) || LiveSubscriptions.DependsOnFora(r) || r.Evaluator!.Forms.Any(f => f.Form is MeetsBeforeForm));

    public Wording Words(Language language) => Reader.Words(language);

    private IEnumerable<LiveRow> RowsOf(HistorySubject about) => _rowsOfConstraint.GetValueOrDefault(about.Constraint, [])
        .Where(r => about.AnyForum || r.Forum?.Id == about.Forum);

    public void Replace(Finding? before, Finding? after)
    {
        if (before is not null)
            _builtIns.Waivers.Note(before, -1);
        if (after is not null)
            _builtIns.Waivers.Note(after, 1);
        Stand(before, after);
    }

    /// <summary>Counts how many findings are the same: one that another stands for neither comes nor goes.</summary>
    public void Stand(Finding? before, Finding? after)
    {
        if (before is not null && after is not null && LiveIdentity.Of(before) == LiveIdentity.Of(after))
            return;
        if (before is not null)
        {
            ref var standing = ref CollectionsMarshal.GetValueRefOrAddDefault(_standing, LiveIdentity.Of(before), out _);
            if (--standing == 0)
            {
                _standing.Remove(LiveIdentity.Of(before));
                _ledger?.Go(before);
            }
        }

        if (after is null)
            return;
        ref var stands = ref CollectionsMarshal.GetValueRefOrAddDefault(_standing, LiveIdentity.Of(after), out _);
        if (stands++ == 0)
            _ledger?.Come(after);
    }

    IEnumerable<int> IRowSource.RowsOf(int forum) => _fora.Of(forum).Where(_facts.IsActive);

    Counted? IRowSource.Later(Func<IRowSource, (ImmutableArray<string> Persons, ImmutableArray<Settlement> SettledBy)> count)
    {
        var then = new RowsThen(_fora, _fora.Version, _table.Count, Day);
        return new Counted(() =>
        {
            lock (_gate)
                return count(then);
        });
    }

    private bool IsActive(int row, DateOnly day) => _table.From[row] <= day.DayNumber && day.DayNumber <= _table.To[row];

    private void NoteConstraint(LiveRow row)
    {
        if (row.Evaluator is null)
            return;
        var constraint = row.Evaluator.Asked.Constraint.Id.Text;
        if (!_rowsOfConstraint.TryGetValue(constraint, out var rows))
            _rowsOfConstraint.Add(constraint, rows = []);
        rows.Add(row);
    }

    /// <summary>The rows with findings that a waiver is for.</summary>
    public IEnumerable<LiveRow> RowsFor(Waiver waiver) => _rowsOfConstraint.GetValueOrDefault(waiver.Constraint.Text, [])
        .Where(r => r.HasFindings && (waiver.Forum is not { } forum || r.Forum?.Id == forum.Text));

    private void Renew(Waiver waiver)
    {
        foreach (var row in RowsFor(waiver).ToList())
            row.Renew(f => WaiverBook.Covers(waiver, f), this);
        _builtIns.Renew(waiver, this);
        _decisions.Touch(waiver);
    }

    /// <summary>Takes persons out of the counters that see them, makes a change, puts them back, and judges what moved.</summary>
    private void Refeed(HashSet<int> persons, HashSet<int> fora, Action change)
    {
        var fed = persons.ToDictionary(p => p, p => _subscriptions.AffectedBy(RowsOfPerson(p), fora));
        foreach (var (person, subscriptions) in fed)
            _subscriptions.Feed(subscriptions, RowsOfPerson(person), -1, Probe);
        change();
        foreach (var (person, subscriptions) in fed)
            _subscriptions.Feed(subscriptions, RowsOfPerson(person), 1, Probe);
        var anew = Examine(fora);
        foreach (var row in fed.Values.SelectMany(s => s).Select(s => s.Row).Distinct().Where(r => !anew.Contains(r)))
            row.JudgeTouched(this);
        foreach (var row in anew)
            Refill(row);
        _builtIns.Refresh(persons, fora, this);
    }

    /// <summary>The rows that depend on what the register shows of some fora as a whole, where it shows something else than before.</summary>
    private HashSet<LiveRow> Examine(HashSet<int> fora)
    {
        var rows = new HashSet<LiveRow>();
        foreach (var forum in fora.Select(_facts.Forum).OfType<ForumFacts>())
        {
            var (recorded, exists) = (forum.Recorded, forum.Exists);
            _facts.Examine(forum, _fora.Of(forum.Symbol).Count > 0, _fora.ValidOf(forum.Symbol) > 0);
            if (forum.Recorded != recorded)
                rows.UnionWith(_rows.Where(r => _subscriptions.DependsOnRecord(r, forum.Symbol)));
            if (forum.Exists != exists)
                rows.UnionWith(_rows.Where(LiveSubscriptions.DependsOnFora));
        }

        return rows;
    }

    /// <summary>Counts and judges a row anew.</summary>
    private void Refill(LiveRow row)
    {
        row.Reset();
        foreach (var form in row.Evaluator!.Forms)
            for (var side = 0; side < form.Sides.Length; side++)
                foreach (var person in form.Sides[side].ForaIn(row.Evaluator.Scope).SelectMany(_fora.Of).Where(_facts.IsActive)
                    .Select(r => _table.Person[r]).ToHashSet())
                    _subscriptions.Feed([new(row, form, side)], RowsOfPerson(person), 1, Probe);
        row.JudgeAll(this);
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

    private sealed class RowsThen(ForumRows fora, int version, int count, DateOnly day) : IRowSource
    {
        public IEnumerable<int> RowsOf(int forum) => fora.At(forum, version, count, day);
    }
}
