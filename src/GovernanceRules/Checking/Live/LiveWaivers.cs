namespace GovernanceRules;

/// <summary>How many violations each waiver of a live check covers, and the finding about the waiver that follows.</summary>
internal sealed class LiveWaivers(WaiverBook book, BuiltInCheck builtIn)
{
    private readonly Dictionary<Waiver, Entry> _entries = [];
    private readonly HashSet<Waiver> _moved = [];

    public IEnumerable<Finding> Findings => book.InOrder.Select(w => _entries.GetValueOrDefault(w)?.Finding).OfType<Finding>();

    // Equal waivers count as one. Returns whether it is new.
    public bool Add(Waiver waiver)
    {
        var known = _entries.TryGetValue(waiver, out var entry);
        if (!known)
            _entries.Add(waiver, entry = new Entry());
        entry!.Times++;
        _moved.Add(waiver);
        return !known;
    }

    // Returns the finding about the waiver that is gone with it, if any.
    public Finding? Remove(Waiver waiver)
    {
        var entry = _entries[waiver];
        if (--entry.Times > 0)
            return null;
        _entries.Remove(waiver);
        _moved.Remove(waiver);
        return entry.Finding;
    }

    // Call if the day, or a period, decides anew what becomes of the waiver.
    public void Touch(Waiver waiver)
    {
        if (_entries.ContainsKey(waiver))
            _moved.Add(waiver);
    }

    // sign: 1 if the finding came, -1 if it went. only: a new waiver, for which an older finding is counted.
    public void Note(Finding finding, int sign, Waiver? only = null)
    {
        if (!finding.IsViolation || _entries.Count == 0)
            return;
        foreach (var waiver in only is null ? book.Matching(finding.Constraint, finding.Forum, finding.Key).Distinct() : [only])
            if (_entries.TryGetValue(waiver, out var entry) && book.Covers(waiver, finding) is not Truth.False and var covers)
            {
                entry.Covered += sign;
                entry.Unwaived += finding.Counts && covers == Truth.True ? sign : 0;
                _moved.Add(waiver);
            }
    }

    public void Settle(Action<Finding?, Finding?> replace)
    {
        foreach (var waiver in _moved)
        {
            var entry = _entries[waiver];
            var before = entry.Finding;
            entry.Finding = builtIn.OfWaiver(waiver, () => entry.Covered > 0, () => entry.Unwaived > 0);
            if (before is not null || entry.Finding is not null)
                replace(before, entry.Finding);
        }

        _moved.Clear();
    }

    private sealed class Entry
    {
        public int Times { get; set; }

        public int Covered { get; set; }

        public int Unwaived { get; set; }

        public Finding? Finding { get; set; }
    }
}
