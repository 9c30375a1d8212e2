using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Applies changes atomically. Rejects a change that would make the register invalid.</summary>
internal sealed class LiveChanges
{
    private readonly Lock _gate = new();
    private readonly LiveWriter _writer = new();
    private LiveStructure _structure;
    private LiveState _state;
    private FindingOrder _order;
    private DeclaredNames? _known;
    private LiveLedger? _together;
    private (LiveState State, int Version, Report Report)? _last;

    public LiveChanges(Charter charter, Register register, DateOnly asOf)
    {
        MergeValidator.ThrowIfAny(charter, register, asOf);
        _structure = new LiveStructure(charter, register);
        _state = new LiveState(charter, register, asOf, _gate, Probe);
        _order = new FindingOrder(charter);
    }

    public LiveProbe Probe { get; } = new();

    public Charter Charter => Read(_ => _structure.Charter);

    // The same object until something changes.
    public Report Report() => Read(state =>
    {
        if (_last is not { } last || last.State != state || last.Version != state.Version)
            _last = last = (state, state.Version, state.Report());
        return last.Report;
    });

    // keep: whether the changes stay; if not, only says what they would do.
    public LiveChange Try(LiveCheck live, Action<LiveCheck> changes, bool keep)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return Write(ledger =>
        {
            var (structure, state, order, known, outer, remembered) = (_structure, _state, _order, _known, _together, _state.Memory.Remembers);
            var mark = state.Memory.Mark;
            _together = ledger;
            state.Memory.Remembers = true;
            var done = false;
            try
            {
                changes(live);
                done = true;
            }
            finally
            {
                _together = outer;
                if (!keep || !done)
                {
                    (_structure, _state, _order, _known) = (structure, state, order, known);
                    state.UndoTo(mark);
                }

                // A state that was counted anew meanwhile remembers only from its own beginning.
                if (_state != state)
                    _state.Memory.Forget(remembered);
                if (_state == state || !remembered)
                    state.Memory.Forget(remembered);
            }
        }, tell: keep);
    }

    public T Read<T>(Func<LiveState, T> read)
    {
        lock (_gate)
            return read(_state);
    }

    private LiveChange Write(Action<LiveLedger> change, bool tell = true)
    {
        using var turn = _writer.Begin();
        lock (_gate)
        {
            var ledger = new LiveLedger();
            change(ledger);
            var answer = ledger.Change(_order);
            if (tell)
                _together?.Add(answer);
            if (_state.IsWorn && _together is null)
                _state = NewState(_structure, _state.Day);
            return answer;
        }
    }

    public LiveChange Move(Membership? gone, Membership? come) => Write(l => Move(l, gone, come));

    public LiveChange Move(Waiver? gone, Waiver? come) => Write(l => Move(l, gone, come));

    public LiveChange Restructure(Action<LiveStructure> change) => Write(l => Restructure(l, change));

    public LiveChange MoveTo(DateOnly day) => Write(ledger =>
    {
        MergeValidator.ThrowIfNotInForce(_structure.Charter, day);
        if (_state.CanMoveTo(day))
            _state.Change(ledger, () => _state.MoveTo(day));
        else
            Rebuild(ledger, _structure, day);
    });

    private void Move(LiveLedger ledger, Membership? gone, Membership? come)
    {
        if (gone is { IsVacant: true } || come is { IsVacant: true })
        {
            MoveVacant(ledger, gone, come);
            return;
        }

        var row = gone is null ? -1 : _state.Find(gone);
        if (gone is not null && row < 0)
            throw new ArgumentException($"There is no such membership of `{gone.Person}` in `{gone.Forum}`.", nameof(gone));
        Judge(come is null ? [] : [come], []);
        Change(ledger, () => _state.Move(row, come), anew: _state.FollowsRegister || (come is { CertainPeriod: not null } && !_state.MayBeUncertain));
    }

    // Nobody sits on a vacant seat, so it is part of what the register declares.
    private void MoveVacant(LiveLedger ledger, Membership? gone, Membership? come)
    {
        var (vacated, filled) = (come is { IsVacant: true } ? come : null, gone is { IsVacant: true } ? gone : null);
        if (filled is not null && !_structure.Register.VacantSeats.Contains(filled))
            throw new ArgumentException($"There is no such vacant seat in `{filled.Forum}`.", nameof(gone));
        if (gone is { IsVacant: false } && _state.Find(gone) < 0)
            throw new ArgumentException($"There is no such membership of `{gone.Person}` in `{gone.Forum}`.", nameof(gone));
        Judge(come is null ? [] : [come], []);
        Restructure(ledger, s => s.Change(filled, vacated));
        if (gone is { IsVacant: false } || come is { IsVacant: false })
            Move(ledger, gone is { IsVacant: false } ? gone : null, come is { IsVacant: false } ? come : null);
    }

    // anew: whether more may change than what the counters see.
    private void Change(LiveLedger ledger, Action change, bool anew)
    {
        if (!anew)
        {
            _state.Change(ledger, change);
            return;
        }

        var before = _state.Findings;
        _state.Change(new LiveLedger(), change);
        Rebuild(ledger, _structure, _state.Day, before);
    }

    private void Move(LiveLedger ledger, Waiver? gone, Waiver? come)
    {
        var place = gone is null ? -1 : _state.Find(gone);
        if (gone is not null && place < 0)
            throw new ArgumentException($"There is no such waiver of `{gone.Constraint}`.", nameof(gone));
        Judge([], come is null ? [] : [come]);
        _state.Change(ledger, () =>
        {
            if (place >= 0)
                _state.RemoveWaiver(place);
            if (come is not null)
                _state.Add(come);
        });
    }

    // Rejects rows that would make the register invalid.
    private void Judge(ReadOnlySpan<Membership> memberships, ReadOnlySpan<Waiver> waivers)
    {
        var faults = new DiagnosticBag();
        var (charter, register) = (_structure.Charter, _structure.Register);
        var parts = new RegisterParts(register.Id);
        parts.Memberships.AddRange(memberships);
        parts.Waivers.AddRange(waivers);
        RegisterValidator.Find(parts, faults);
        _known ??= new DeclaredNames(charter, RegisterUnderCharter.Of(charter, register).Declarations, new DiagnosticBag());
        var words = new RegisterReferenceValidator(register, _known.With(faults));
        foreach (var membership in memberships)
            words.JudgeMembership(membership);
        foreach (var waiver in waivers)
            words.JudgeWaiver(waiver);
        faults.ThrowIfAny();
    }

    private void Restructure(LiveLedger ledger, Action<LiveStructure> change)
    {
        var structure = new LiveStructure(_structure.Charter, _structure.Register.With(_state.Memberships, _state.Waivers));
        change(structure);
        MergeValidator.ThrowIfAny(structure.Charter, structure.Register, _state.Day);
        Rebuild(ledger, structure, _state.Day);
    }

    private void Rebuild(LiveLedger ledger, LiveStructure structure, DateOnly day) => Rebuild(ledger, structure, day, _state.Findings);

    private void Rebuild(LiveLedger ledger, LiveStructure structure, DateOnly day, ImmutableArray<Finding> before)
    {
        var state = NewState(structure, day);
        (_structure, _state, _order, _known) = (structure, state, new FindingOrder(structure.Charter), null);
        ledger.Add(before, state.Findings);
    }

    private LiveState NewState(LiveStructure structure, DateOnly day) =>
        new(structure.Charter, structure.Register.With(_state.Memberships, _state.Waivers), day, _gate, Probe) { Memory = { Remembers = _state.Memory.Remembers } };
}
