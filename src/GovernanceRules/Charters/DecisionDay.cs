using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Who stands above whom, who has taken whose place and what each forum may decide, on one day. What is asked of a forum's kind, cluster
/// or attributes is asked of what is declared of it, in force or not: that a step was taken outside the forum's period is a finding of its own.
/// </summary>
internal sealed class DecisionDay
{
    private readonly MergedDeclarations _joined;
    private readonly Dictionary<Identifier, Forum> _fora;
    private readonly Dictionary<Identifier, Identifier> _successors = [];
    private readonly ILookup<Identifier, (Forum Forum, MatterWord Word)> _listings;

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
        _listings = InForce.SelectMany(f => f.Decides.Where(w => w.InForce.Contains(day)).Select(w => (Forum: f, Word: w))).ToLookup(l => l.Word.Word);
    }

    public Charter Charter { get; }

    public DateOnly Day { get; }

    /// <summary>The fora in force, by code point.</summary>
    public ImmutableArray<Forum> InForce { get; }

    /// <summary>The words that some forum in force may decide.</summary>
    public IEnumerable<Identifier> ListedWords => _listings.Select(l => l.Key).OrderBy(w => w.Text, CodePointComparer.Instance);

    public Forum? Find(Identifier id) => _fora.GetValueOrDefault(id);

    /// <summary>The forum that stands in a forum's place by now.</summary>
    public Identifier Now(Identifier id)
    {
        for (var steps = 0; steps <= _fora.Count && _successors.TryGetValue(id, out var next); steps++)
            id = next;
        return id;
    }

    /// <summary>The forum that a forum reports to by now.</summary>
    public Identifier? Above(Identifier forum) => _fora.TryGetValue(forum, out var found) && found.ReportsTo is { } above ? Now(above) : (Identifier?)null;

    /// <summary>The fora above a forum, nearest first.</summary>
    public IEnumerable<Identifier> AllAbove(Identifier forum)
    {
        var seen = new HashSet<Identifier> { Now(forum) };
        for (var above = Above(Now(forum)); above is { } one && seen.Add(one); above = Above(one))
            yield return one;
    }

    /// <summary>The fora as they stood on another day.</summary>
    public DecisionDay At(DateOnly day) => _days.On(day);

    /// <summary>All declared fora, in force or not, by code point.</summary>
    public IEnumerable<Forum> Declared => _joined.Fora;

    /// <summary>Whether a forum is what one of some names means by now.</summary>
    public bool IsOneOf(Identifier forum, IEnumerable<Identifier> names) => names.Any(n => Now(n) == forum);

    /// <summary>Whether a forum is above one of some.</summary>
    public bool IsAbove(Identifier forum, IEnumerable<Identifier> others) => others.Any(o => AllAbove(o).Contains(forum));

    /// <summary>Whether a forum is what one of some names means by now, or above one.</summary>
    public bool IsAtOrAbove(Identifier forum, ImmutableArray<Identifier> names) => IsOneOf(forum, names) || IsAbove(forum, names);

    /// <summary>What some names mean by now, and the fora above.</summary>
    public IEnumerable<Identifier> WithAllAbove(IEnumerable<Identifier> names) => names.Select(Now).SelectMany(f => AllAbove(f).Prepend(f)).Distinct();

    public Truth Fits(Identifier forum, Selection selection) =>
        Find(forum) is { } found ? new DeclaredForum(found, _joined, Now).Fits(selection) : Truth.False;

    /// <summary>Whether a forum is one of those that are meant.</summary>
    public Truth IsAt(Identifier forum, ForumTarget target) =>
        target.Selection is { } selection ? Fits(forum, selection) : TruthLogic.Of(IsOneOf(forum, target.Ids));

    /// <summary>Who lists a word under what they may decide.</summary>
    public IEnumerable<(Forum Forum, MatterWord Word)> ListingsOf(Identifier word) => _listings[word];

    /// <summary>The words of matters that a forum may not decide by what is declared of itself.</summary>
    public IEnumerable<MatterWord> ExcludedFrom(Forum forum) => forum.MayNotDecide.Where(w => w.InForce.Contains(Day));

    /// <summary>The words of matters that others may decide, and not this forum.</summary>
    public IEnumerable<MatterWord> ReservedFrom(Forum forum) => ListedWords.Where(w => !Lists(forum, w)).SelectMany(ListingsOf).Select(l => l.Word);

    /// <summary>Whether a forum, or one that reports to it directly or over others, lists a word.</summary>
    public bool Lists(Forum forum, Identifier word) => forum.Decides.Any(w => w.Word == word && w.InForce.Contains(Day))
        || ListingsOf(word).Any(l => AllAbove(l.Forum.Id).Contains(forum.Id));
}
