using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Who is above whom, who has taken whose place and what each forum may decide, on one day. A forum's kind, cluster and attributes are
/// looked up whether it is in force or not: a step outside the forum's period is a finding of its own.
/// </summary>
internal sealed class DecisionDay
{
    private readonly MergedDeclarations _joined;
    private readonly Dictionary<Identifier, Forum> _fora;
    private readonly Dictionary<Identifier, Identifier> _successors = [];
    private readonly ILookup<MatterWord, (Forum Forum, MatterWord Word)> _listings;
    private readonly Dictionary<Identifier, ImmutableArray<MatterWord>> _listed = [];

    private readonly DecisionDays _days;

    public DecisionDay(Charter charter, MergedDeclarations joined, DateOnly day, DecisionDays days)
    {
        Charter = charter;
        _days = days;
        _joined = joined;
        Day = day;
        _fora = joined.Fora.ToDictionary(f => f.Id);
        foreach (var forum in joined.Fora)
            if (forum.Succeeds is { } old && (forum.InForce.From is not { } from || from <= day))
                _successors.TryAdd(old, forum.Id);
        InForce = [.. joined.Fora.Where(f => f.InForce.Contains(day))];
        _listings = InForce.SelectMany(f => f.Decides.Where(w => w.InForce.Contains(day)).Select(w => (Forum: f, Word: w))).ToLookup(l => l.Word.Bare);
    }

    public Charter Charter { get; }

    public DateOnly Day { get; }

    // By code point.
    public ImmutableArray<Forum> InForce { get; }

    // What any forum lists under `decides`, each once and bare, by code point.
    public IEnumerable<MatterWord> Listed => _listings.Select(l => l.Key).OrderBy(w => w.Key, CodePointComparer.Instance);

    public Forum? Find(Identifier id) => _fora.GetValueOrDefault(id);

    // The successor by now, or the forum itself.
    public Identifier Now(Identifier id)
    {
        for (var steps = 0; steps <= _fora.Count && _successors.TryGetValue(id, out var next); steps++)
            id = next;
        return id;
    }

    public Identifier? Above(Identifier forum) => _fora.TryGetValue(forum, out var found) && found.ReportsTo is { } above ? Now(above) : (Identifier?)null;

    // Nearest first.
    public IEnumerable<Identifier> AllAbove(Identifier forum)
    {
        var seen = new HashSet<Identifier> { Now(forum) };
        for (var above = Above(Now(forum)); above is { } one && seen.Add(one); above = Above(one))
            yield return one;
    }

    public DecisionDay At(DateOnly day) => _days.On(day);

    // In force or not, by code point.
    public IEnumerable<Forum> Declared => _joined.Fora;

    public bool IsOneOf(Identifier forum, IEnumerable<Identifier> names) => names.Any(n => Now(n) == forum);

    public bool IsAbove(Identifier forum, IEnumerable<Identifier> others) => others.Any(o => AllAbove(o).Contains(forum));

    public bool IsAtOrAbove(Identifier forum, ImmutableArray<Identifier> names) => IsOneOf(forum, names) || IsAbove(forum, names);

    public IEnumerable<Identifier> WithAllAbove(IEnumerable<Identifier> names) => names.Select(Now).SelectMany(f => AllAbove(f).Prepend(f)).Distinct();

    public Truth Fits(Identifier forum, Selection selection) =>
        Find(forum) is { } found ? new DeclaredForum(found, _joined, Now).Fits(selection) : Truth.False;

    public Truth IsAt(Identifier forum, ForumTarget target) =>
        target.Selection is { } selection ? Fits(forum, selection) : TruthLogic.Of(IsOneOf(forum, target.Ids));

    // bare: one of those listed.
    public IEnumerable<(Forum Forum, MatterWord Word)> ListingsOf(MatterWord bare) => _listings[bare];

    // By what is declared of the forum itself.
    public IEnumerable<MatterWord> ExcludedFrom(Forum forum) => forum.MayNotDecide.Where(w => w.InForce.Contains(Day));

    // What the forum lists, or one that reports to it directly or over others; bare.
    public ImmutableArray<MatterWord> ListedBy(Forum forum)
    {
        if (!_listed.TryGetValue(forum.Id, out var listed))
            _listed.Add(forum.Id, listed = [.. forum.Decides.Where(w => w.InForce.Contains(Day)).Select(w => w.Bare)
                .Concat(_listings.Where(l => l.Any(f => AllAbove(f.Forum.Id).Contains(forum.Id))).Select(l => l.Key)).Distinct()]);
        return listed;
    }
}
