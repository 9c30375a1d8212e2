using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// The counters of every row, kept. A change takes the persons whom it touches out of the counters that see them, is made, and puts them
/// back; only the keys whose counters moved are judged again. What the charter declares does not change, nor does the day as far as that
/// depends on it.
/// </summary>
internal sealed class LiveState : ILiveSink
{
    private readonly GovernanceFacts _facts;
    private readonly MembershipTable _table;
    private readonly LiveMemberships _memberships;
    private readonly WaiverBook _book;
    private readonly PastExtents _past;
    private readonly LiveCounters _counters;
    private readonly LiveDecisions _decisions;
    private readonly LiveBuiltIns _builtIns;
    private readonly CurrentViolations _standing = new();
    // Its memberships and waivers are the first ones; the current ones are in the table and the book.
    private readonly Register _register;
    private readonly ChangeDates _days;
    private int _changes;
    private (int Changes, Register Register)? _current;

    public LiveState(Charter charter, Register register, DateOnly day, Lock gate, LiveProbe probe, MembershipDays? membershipDays = null, LiveOmissions? omissions = null)
    {
        _register = register;
        Probe = probe;
        _table = MembershipTable.Of(register);
        _facts = RegisterUnderCharter.Of(charter, register).FactsOn(day, _table);
        _memberships = new LiveMemberships(_facts, gate, membershipDays);
        _past = LivePast.Of(charter, register, _memberships.Fora, _table);
        _book = new WaiverBook(_facts, _past.Of);
        var findings = new FindingFactory(_facts, _book, _past);
        Reader = new ResultBuilder(_facts, findings);
        _decisions = new LiveDecisions(_facts, findings, () => Register);
        _builtIns = new LiveBuiltIns(_facts, _book, findings, new BuiltInCheck(_facts, _book, findings, _memberships, _decisions.Check), _table, omissions is not { MembershipsOutside: true });
        _days = new ChangeDates(charter, register, _facts.Declarations);
        _counters = new LiveCounters(_facts, _memberships.Fora, Reader, omissions, probe);
        _counters.JudgeAll(this);
        _builtIns.Begin(this, _memberships.Fora);
        _decisions.Judge(this, () => [.. FindingsOfRows], first: true);
        _builtIns.Settle(this);
        probe.Rebuild(_table.Count);
    }

    public ResultBuilder Reader { get; }

    public IMembershipSource Source => _memberships;

    public LiveProbe Probe { get; }

    public DateOnly Day => _facts.Day;

    public GovernanceFacts Facts => _facts;

    public LiveCounters Counters => _counters;

    public LiveMemory Memory { get; } = new();

    // Counts the changes. A report of one version is always the same.
    public int Version { get; private set; }

    public bool IsWorn => _memberships.AreWorn;

    public ImmutableArray<Membership> Memberships => _memberships.InOrder;

    public int PlaceOf(int row) => _memberships.PlaceOf(row);

    public ImmutableArray<Waiver> Waivers => [.. _book.All];

    public ImmutableArray<Finding> Findings =>
        [.. FindingsOfRows, .. _decisions.Rows.SelectMany(r => r.Findings), .. _builtIns.InOrder(_decisions.BuiltIn)];

    public Register Register
    {
        get
        {
            if (_current is not { } current || current.Changes != _changes)
                _current = current = (_changes, _changes == 0 ? _register : _register.With(Memberships, Waivers));
            return current.Register;
        }
    }

    private IEnumerable<Finding> FindingsOfRows => _counters.Rows.SelectMany(r => r.Result(Reader).Findings);

    public Report Report() => new(_facts.Charter, Register, Day, ConstraintOutcomes.Of(_counters.Rows.Select(r => r.Result(Reader).Row).Concat(_decisions.Rows.Select(r => r.Row))), Findings);

    public void Change(LiveLedger ledger, Action change)
    {
        _standing.Ledger = ledger;
        change();
        _decisions.Judge(this, () => [.. FindingsOfRows]);
        _builtIns.Settle(this);
        _standing.Ledger = null;
        Version++;
    }

    public void UndoTo(int mark) => Change(new LiveLedger(), () => Memory.UndoTo(mark));

    public int Find(Membership membership) => _memberships.Find(membership);

    public int Find(Waiver waiver) => _book.Find(waiver);

    // gone: the row to remove, below 0 for none; come: the membership to add, null for none.
    public void Move(int gone, Membership? come) => Move(gone, come, -1);

    private int Move(int gone, Membership? come, int place)
    {
        _changes++;
        var renewed = TakeOut(gone < 0 ? null : _table.Rows[gone], come);
        var came = come is null ? -1 : _memberships.Announce(come);
        var fora = new HashSet<int>();
        var persons = new HashSet<int>();
        foreach (var row in new[] { gone, came })
            if (row >= 0)
            {
                fora.Add(_table.Forum[row]);
                persons.Add(_table.Person[row]);
            }

        _counters.Refeed(persons, fora, () =>
        {
            if (gone >= 0)
                _memberships.Go(gone);
            if (came >= 0)
                _memberships.Come(came, place);
        }, this);
        _builtIns.Refresh(persons, fora, this);
        foreach (var row in new[] { gone, came })
            if (row >= 0)
                _decisions.Touch(_table.Rows[row], _memberships.Fora.Of(_table.Forum[row]).Count < 2);
        PutBack(renewed);
        RememberMove(gone, came);
        return came;
    }

    // Takes out the waivers that say nothing but on which day they were decided, if the memberships of that day change: what they cover is
    // judged again when they are put back.
    private List<(int Place, Waiver Waiver)> TakeOut(params ReadOnlySpan<Membership?> moved)
    {
        var touched = new List<(int Place, Waiver Waiver)>();
        for (var place = _book.All.Count - 1; place >= 0; place--)
        {
            var waiver = _book.All[place];
            foreach (var membership in moved)
                if (membership is not null && LivePast.IsTouched(waiver, membership, _facts, _memberships.Fora))
                {
                    touched.Add((place, waiver));
                    Remove(waiver, place);
                    break;
                }
        }

        if (touched.Count > 0)
            _past.Forget();
        return touched;
    }

    private void PutBack(List<(int Place, Waiver Waiver)> taken)
    {
        for (var i = taken.Count - 1; i >= 0; i--)
            Put(taken[i].Waiver, taken[i].Place);
    }

    private void RememberMove(int gone, int came)
    {
        if (!Memory.Remembers)
            return;
        var back = gone < 0 ? null : _table.Rows[gone];
        var place = gone < 0 ? -1 : PlaceOf(gone);
        Memory.Note(() =>
        {
            var again = Move(came < 0 ? -1 : Memory.Now(came), back, place);
            if (gone >= 0)
                Memory.CameBack(gone, again);
        });
    }

    // Some principle reads the register itself, so any change may alter what it asks.
    // Whether the counters ask of each membership if it is certain.
    public bool MayBeUncertain => _facts.MayBeUncertain;

    public bool FollowsRegister => _days.FollowRegister;

    // Nothing may begin or end between the days but memberships and waivers.
    public bool CanMoveTo(DateOnly day) => !_days.LieBetween(Day, day);

    public void MoveTo(DateOnly day)
    {
        var before = Day;
        var moved = _memberships.ChangingTo(day);
        foreach (var waiver in _book.All.Where(w => w.Period.Contains(before) != w.Period.Contains(day) || (w.Period.To < before) != (w.Period.To < day)))
            _builtIns.Waivers.Touch(waiver);
        var (persons, fora) = (moved.Select(r => _table.Person[r]).ToHashSet(), moved.Select(r => _table.Forum[r]).ToHashSet());
        _counters.Refeed(persons, fora, () =>
        {
            _facts.Day = day;
            _memberships.DayMoved(before, moved);
        }, this);
        _builtIns.Refresh(persons, fora, this);
        foreach (var waiver in _book.All.Where(w => w.Period.Contains(before) != w.Period.Contains(day)).ToList())
            Renew(waiver);
        _decisions.Touch(before, day);
        Memory.Note(() => MoveTo(before));
    }

    public void Add(Waiver waiver) => Insert(_book.All.Count, waiver);

    private void Insert(int place, Waiver waiver)
    {
        _changes++;
        Put(waiver, place);
        Memory.Note(() => RemoveWaiver(place));
    }

    private void Put(Waiver waiver, int place)
    {
        _book.Insert(place, waiver);
        _builtIns.Add(waiver, RowsFor(waiver), _decisions.Rows.SelectMany(r => r.Findings).Concat(_decisions.BuiltIn));
        Renew(waiver);
    }

    public void RemoveWaiver(int place)
    {
        _changes++;
        var waiver = _book.All[place];
        Remove(waiver, place);
        Memory.Note(() => Insert(place, waiver));
    }

    private void Remove(Waiver waiver, int place)
    {
        _book.RemoveAt(place);
        _builtIns.Remove(waiver, this);
        Renew(waiver);
    }

    public MembershipDays MembershipDays => _memberships.Days;

    public void Replace(Finding? before, Finding? after)
    {
        if (before is not null)
            _builtIns.Waivers.Note(before, -1);
        if (after is not null)
            _builtIns.Waivers.Note(after, 1);
        _standing.Replace(before, after);
    }

    // For a finding about a waiver.
    public void Stand(Finding? before, Finding? after) => _standing.Replace(before, after);

    public IEnumerable<LiveInstance> RowsFor(Waiver waiver) => _counters.RowsFor(waiver);

    private void Renew(Waiver waiver)
    {
        foreach (var row in RowsFor(waiver).ToList())
            row.Renew(f => WaiverBook.IsAbout(waiver, f), this);
        _builtIns.Renew(waiver, this);
        _decisions.Touch(waiver);
    }
}
