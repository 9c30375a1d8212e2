namespace GovernanceRules;

/// <summary>
/// Counts what is found of one instance of a history: two primitives may say the same of one key. A finding that ends and reappears
/// unchanged on the same day is not an event.
/// </summary>
internal sealed class IntervalTracker : IViolationSink<IntervalTracker.Status>
{
    private readonly Dictionary<Identity, Held> _held = [];
    private readonly List<Identity> _moved = [];
    private Constraint? _constraint;
    private bool _isMeant;

    public void Begin(Constraint constraint, Truth meant)
    {
        _constraint = constraint;
        _isMeant = meant == Truth.True;
        _held.Clear();
        _moved.Clear();
    }

    public bool HasMoved => _moved.Count > 0;

    public IEnumerable<HistoryBegun> Open => _held.Values.Select(h => h.Begun).OfType<HistoryBegun>();

    public Status Make(FindingDetails status) => new(status,
        new Identity(status.Key, _isMeant ? status.Verdict : Verdict.Unknown, FindingFactory.SeverityOf(_constraint!, status)));

    public void Replace(Status? before, Status? after)
    {
        if (before is not null && after is not null && before.Identity == after.Identity)
            return;
        if (before is not null)
            Count(before, -1);
        if (after is not null)
            Count(after, 1);
    }

    // Takes over what began before. Returns whether it is still found.
    public bool GoesOn(HistoryBegun begun)
    {
        if (!_held.TryGetValue(new Identity(begun.Finding.Key, begun.Finding.Verdict, begun.Finding.Severity), out var held) || held.Count == 0)
            return false;
        held.Begun = begun;
        return true;
    }

    public void Settle(Func<FindingDetails, HistoryBegun> begin, Action<HistoryBegun> end)
    {
        foreach (var identity in _moved)
        {
            if (!_held.TryGetValue(identity, out var held))
                continue;
            if (held.Count > 0)
            {
                held.Begun ??= begin(held.Status);
                continue;
            }

            _held.Remove(identity);
            if (held.Begun is not null)
                end(held.Begun);
        }

        _moved.Clear();
    }

    private void Count(Status status, int sign)
    {
        if (!_held.TryGetValue(status.Identity, out var held))
            _held.Add(status.Identity, held = new Held(status.Key));
        else if (held.Count == 0)
            held.Status = status.Key;
        held.Count += sign;
        _moved.Add(status.Identity);
    }

    // What makes a finding of an instance the same from one day to the next.
    internal readonly record struct Identity(string? Key, Verdict Verdict, Severity Severity);

    internal sealed record Status(FindingDetails Key, Identity Identity);

    private sealed class Held(FindingDetails status)
    {
        public FindingDetails Status { get; set; } = status;

        public int Count { get; set; }

        public HistoryBegun? Begun { get; set; }
    }
}
