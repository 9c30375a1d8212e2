using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed class WaiverBook
{
    private readonly GovernanceFacts _facts;
    private readonly Func<Waiver, string?, IReadOnlyList<Extent>?> _stood;
    private readonly Dictionary<string, ImmutableArray<Identifier>> _waivableBy;
    private readonly Dictionary<(string Constraint, string? Forum), List<Waiver>> _found = [];
    private readonly List<Waiver> _all = [];

    // stood: what a constraint found in a forum on the day on which a waiver of it was decided; null if it was not asked.
    public WaiverBook(GovernanceFacts facts, Func<Waiver, string?, IReadOnlyList<Extent>?> stood)
    {
        (_facts, _stood) = (facts, stood);
        _waivableBy = facts.Charter.Constraints.Select(c => (c.Id.Text, c.WaivableBy)).Concat(facts.Charter.Escalations.Select(e => (e.Id.Text, e.WaivableBy)))
            .ToDictionary(c => c.Text, c => c.WaivableBy, StringComparer.Ordinal);
        foreach (var waiver in facts.Register.Waivers)
            Add(waiver);
    }

    public IReadOnlyList<Waiver> All => _all;

    // Of two waivers that differ only in who decided them or why, the same one is reported whatever the order of the file.
    public IEnumerable<Waiver> InOrder => _all
        .OrderBy(w => w.DecidedBy.Text, CodePointComparer.Instance)
        .ThenBy(w => w.Reason, CodePointComparer.Instance)
        .ThenBy(w => w.Period.To)
        .ThenBy(w => w.Period.From)
        .ThenBy(w => w.UpTo)
        .ThenBy(w => w.DownTo)
        .ThenBy(w => w.Location?.File, StringComparer.Ordinal)
        .ThenBy(w => w.Location?.Line)
        .ThenBy(w => w.Location?.Column);

    public void Add(Waiver waiver) => Insert(_all.Count, waiver);

    public void Insert(int place, Waiver waiver)
    {
        _all.Insert(place, waiver);
        if (!_found.TryGetValue(PlaceOf(waiver), out var waivers))
            _found.Add(PlaceOf(waiver), waivers = []);
        waivers.Add(waiver);
    }

    public void RemoveAt(int place)
    {
        var waiver = _all[place];
        _all.RemoveAt(place);
        _found[PlaceOf(waiver)].Remove(waiver);
    }

    // -1 if it is not there.
    public int Find(Waiver waiver) => _all.IndexOf(waiver);

    // The first that covers the violation for certain, else the first that perhaps does; null if none does.
    public (Waiver Waiver, Truth Covers)? Covering(string constraint, string? forum, string? key, Extent? extent)
    {
        if (_all.Count == 0)
            return null;
        (Waiver, Truth)? perhaps = null;
        foreach (var waiver in InOrderOfChoice(Matching(constraint, forum, key).Where(w => IsInForce(w) && IsAuthorised(w))))
            switch (WaiverCoverage.Of(waiver, extent, () => _stood(waiver, forum)))
            {
                case Truth.True:
                    return (waiver, Truth.True);
                case Truth.Unknown:
                    perhaps ??= (waiver, Truth.Unknown);
                    break;
            }

        return perhaps;
    }

    // In force or not. Whether a waiver covers a finding, as far as its numbers are recorded.
    public Truth Covers(Waiver waiver, Finding finding) => finding.IsViolation && IsAbout(waiver, finding)
        ? WaiverCoverage.Of(waiver, finding.Extent, () => _stood(waiver, finding.Forum))
        : Truth.False;

    // Of several: the one that ends last, then the one that began first, then the first by its words, then by its place.
    private static IEnumerable<Waiver> InOrderOfChoice(IEnumerable<Waiver> waivers) => waivers
        .OrderByDescending(w => w.Period.To)
        .ThenBy(w => w.Period.From)
        .ThenBy(w => w.Reason, CodePointComparer.Instance)
        .ThenBy(w => w.DecidedBy.Text, CodePointComparer.Instance)
        .ThenBy(w => w.DecidedOn)
        .ThenBy(w => w.Forum?.Text, CodePointComparer.Instance)
        .ThenBy(w => w.Key, CodePointComparer.Instance)
        .ThenBy(w => w.UpTo)
        .ThenBy(w => w.DownTo)
        .ThenBy(w => w.Location?.File, StringComparer.Ordinal)
        .ThenBy(w => w.Location?.Line)
        .ThenBy(w => w.Location?.Column);

    // In force or not.
    public IEnumerable<Waiver> Matching(string constraint, string? forum, string? key) => Of(constraint, null)
        .Concat(forum is null ? [] : Of(constraint, forum))
        .Where(w => w.Key is not { } only || only == key);

    public bool IsInForce(Waiver waiver) => waiver.Period.Contains(_facts.Day);

    public bool HasEnded(Waiver waiver) => waiver.Period.To < _facts.Day;

    public bool IsAuthorised(Waiver waiver) => WaivableBy(waiver).IsEmpty || WaivableBy(waiver).Contains(waiver.DecidedBy);

    // Empty means that any body may grant it.
    public ImmutableArray<Identifier> WaivableBy(Waiver waiver) => _waivableBy.GetValueOrDefault(waiver.Constraint.Text, []);

    // Whatever it says and whatever is found.
    public static bool IsAbout(Waiver waiver, Finding finding) => waiver.Constraint.Text == finding.Constraint
        && (waiver.Forum is not { } onlyForum || onlyForum.Text == finding.Forum) && (waiver.Key is not { } onlyKey || onlyKey == finding.Key);

    private static (string Constraint, string? Forum) PlaceOf(Waiver waiver) => (waiver.Constraint.Text, waiver.Forum?.Text);

    private List<Waiver> Of(string constraint, string? forum) => _found.GetValueOrDefault((constraint, forum)) ?? [];
}
