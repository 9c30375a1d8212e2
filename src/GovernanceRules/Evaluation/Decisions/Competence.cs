using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Who may decide what: the same for a matter that was decided and for one that is on its way.</summary>
internal sealed class Competence(DecisionDay day, MatterReading matter)
{
    // null if it may. excused: whether it may do what it did all the same.
    public CompetenceViolation? Against(Forum forum, Truth excused = Truth.False)
    {
        if (excused == Truth.True)
            return null;
        var found = Reasons(forum).Select(r => excused == Truth.Unknown ? r with { Verdict = Verdict.Unknown } : r).ToList();
        // INVARIANT: the first of the gravest, so that the answer does not depend on more than the charter's order of reasons.
        return found.OrderByDescending(b => b.Verdict == Verdict.Violated).ThenByDescending(b => b.Severity).FirstOrDefault();
    }

    public Truth MayDecide(Forum forum) => Against(forum) switch
    {
        null => Truth.True,
        { Verdict: Verdict.Violated } => Truth.False,
        _ => Truth.Unknown,
    };

    // The fora in force that list one of the words, if the matter has it or may have it.
    public IEnumerable<Forum> WhoLists(IEnumerable<Identifier> words) =>
        words.SelectMany(w => day.ListingsOf(w)).Select(l => l.Forum).Distinct().OrderBy(f => f.Id.Text, CodePointComparer.Instance);

    // The nearest forum above that may decide, else every forum that may.
    public ImmutableArray<Forum> WhoMay(Forum from)
    {
        var above = day.AllAbove(from.Id).Select(day.Find).OfType<Forum>().FirstOrDefault(f => f.InForce.Contains(day.Day) && MayDecide(f) == Truth.True);
        return above is not null ? [above] : [.. day.InForce.Where(f => Holds(f) && MayDecide(f) == Truth.True)];
    }

    // Whether the charter says that the forum may decide something of the matter. Silence is no competence to send a matter to.
    public bool Holds(Forum forum) => day.ListedWords.Any(w => matter.Has(w) != Truth.False && day.Lists(forum, w));

    // Those of the words that the forum, or a forum below it, lists.
    public IEnumerable<Identifier> ClausesFor(Identifier forum) => day.Find(forum) is not { } found ? []
        : day.ListedWords.Where(w => matter.Has(w) == Truth.True && day.Lists(found, w)).SelectMany(w => day.ListingsOf(w)).SelectMany(l => l.Word.Clauses);

    private IEnumerable<CompetenceViolation> Reasons(Forum forum)
    {
        if (forum.Advisory)
            yield return new(forum, CompetenceReason.Advisory, Verdict.Violated, Severity.Error) { Clauses = forum.Clauses };
        foreach (var breach in Found(forum, CompetenceReason.MayNotDecide, [.. day.ExcludedFrom(forum)]))
            yield return breach;
        foreach (var breach in Found(forum, CompetenceReason.OthersDecide, [.. day.ReservedFrom(forum)]))
            yield return breach;
    }

    private IEnumerable<CompetenceViolation> Found(Forum forum, CompetenceReason reason, List<MatterWord> words)
    {
        foreach (var (verdict, wanted) in new[] { (Verdict.Violated, Truth.True), (Verdict.Unknown, Truth.Unknown) })
        {
            var these = words.Where(w => matter.Has(w.Word) == wanted).ToList();
            if (these.Count == 0)
                continue;
            var gravest = these.Max(w => w.Severity);
            yield return new(forum, reason, verdict, gravest)
            {
                Words = [.. these.Select(w => w.Word).Distinct().OrderBy(w => w.Text, CodePointComparer.Instance)],
                Clauses = ClausesOf(forum, these),
                SettledBy = verdict == Verdict.Violated ? [] : [.. these.SelectMany(w => matter.Unsettled(w.Word)).Distinct().Select(v => new MissingData(matter.Id, v))],
            };
        }
    }

    // A word without clauses of its own has those of its forum.
    private static ImmutableArray<Identifier> ClausesOf(Forum forum, List<MatterWord> words)
    {
        var own = words.SelectMany(w => w.Clauses).Distinct().ToImmutableArray();
        return own.IsEmpty ? forum.Clauses : own;
    }
}
