using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Who may decide what: the same for a matter that was decided and for one that is on its way.</summary>
internal sealed class Competence(DecisionDay day, MatterReading matter)
{
    /// <summary>Why a forum may not decide the matter; nothing where it may.</summary>
    /// <param name="forum">The forum.</param>
    /// <param name="leave">What lets it decide all the same; left out, nothing.</param>
    public CompetenceViolation? Against(Forum forum, Leave? leave = null)
    {
        leave ??= Leave.None;
        if (leave.Excused == Truth.True)
            return null;
        var found = Reasons(forum, leave).Select(r => leave.Excused == Truth.Unknown ? r with { Verdict = Verdict.Unknown } : r).ToList();
        // INVARIANT: the first of the gravest, so that the answer does not depend on more than the charter's order of reasons.
        return found.OrderByDescending(b => b.Verdict == Verdict.Violated).ThenByDescending(b => b.Severity).FirstOrDefault();
    }

    public Truth MayDecide(Forum forum, Leave? leave = null) => Against(forum, leave) switch
    {
        null => Truth.True,
        { Verdict: Verdict.Violated } => Truth.False,
        _ => Truth.Unknown,
    };

    /// <summary>Where a forum may take the matter: the nearest forum above it that may decide, else every forum that may.</summary>
    public ImmutableArray<Forum> WhoMay(Forum from)
    {
        var above = day.AllAbove(from.Id).Select(day.Find).OfType<Forum>().FirstOrDefault(f => f.InForce.Contains(day.Day) && MayDecide(f) == Truth.True);
        return above is not null ? [above] : [.. day.InForce.Where(f => Holds(f) && MayDecide(f) == Truth.True)];
    }

    /// <summary>Whether a forum is told by the charter that it may decide anything of the matter: silence is no competence that one would be sent to.</summary>
    public bool Holds(Forum forum) => day.ListedBy(forum).Any(m => matter.IsOneOf(m) != Truth.False);

    /// <summary>The sentences by which a forum may decide the matter: those of what it, or a forum below it, lists.</summary>
    public IEnumerable<Identifier> ClausesFor(Identifier forum) => day.Find(forum) is not { } found ? []
        : day.Listed.Where(m => matter.IsOneOf(m) == Truth.True && day.ListedBy(found).Contains(m)).SelectMany(day.ListingsOf).SelectMany(l => l.Word.Clauses);

    private IEnumerable<CompetenceViolation> Reasons(Forum forum, Leave leave)
    {
        if (forum.Advisory)
            yield return new(forum, CompetenceReason.Advisory, Verdict.Violated, Severity.Error) { Clauses = forum.Clauses };
        foreach (var breach in Found(forum, CompetenceReason.MayNotDecide, [.. day.ExcludedFrom(forum).Select(w => new Listing(forum, w, IsOne(w)))]))
            yield return breach;
        foreach (var breach in Found(forum, CompetenceReason.OthersDecide, [.. Reserved(forum, leave)]))
            yield return breach;
    }

    /// <summary>
    /// What others list of the matter and the forum does not. What it lists as part of something that the matter is together with more, it lists too.
    /// </summary>
    private IEnumerable<Listing> Reserved(Forum forum, Leave leave)
    {
        var own = day.ListedBy(forum);
        foreach (var matters in day.Listed.Where(m => !own.Contains(m)))
        {
            var stands = ExplainedTruth.And(IsOne(matters), ExplainedTruth.Not(ExplainedTruth.Any(own.Where(o => o.Covers(matters)).Select(IsOne))));
            foreach (var (other, word) in day.ListingsOf(matters))
                yield return new(other, word, ExplainedTruth.And(stands, ExplainedTruth.Of(TruthLogic.Not(leave.Over(other, day)), () => [])));
        }
    }

    private ExplainedTruth IsOne(MatterWord matters) => ExplainedTruth.Of(matter.IsOneOf(matters), () => matter.Unsettled(matters).Select(v => new MissingData(matter.Id, v)));

    /// <summary>What stands against it for certain, and what may.</summary>
    private static IEnumerable<CompetenceViolation> Found(Forum forum, CompetenceReason reason, List<Listing> against)
    {
        foreach (var (verdict, wanted) in new[] { (Verdict.Violated, Truth.True), (Verdict.Unknown, Truth.Unknown) })
        {
            var these = against.Where(a => a.Stands.Value == wanted).ToList();
            if (these.Count == 0)
                continue;
            var told = these.Where(a => !these.Exists(o => o.Word.Covers(a.Word) && !a.Word.Covers(o.Word))).ToList();
            yield return new(forum, reason, verdict, these.Max(a => a.Word.Severity))
            {
                Matters = [.. told.Select(t => t.Word.Bare).Distinct().OrderBy(w => w.Key, CodePointComparer.Instance)],
                ListedBy = [.. told.Select(t => t.By.Id).Distinct().OrderBy(f => f.Text, CodePointComparer.Instance)],
                Clauses = ClausesOf(forum, told.Select(t => t.Word)),
                SettledBy = [.. these.SelectMany(a => a.Stands.Reasons).Distinct()],
            };
        }
    }

    // A word without a clause of its own is read from what its forum is read from.
    private static ImmutableArray<Identifier> ClausesOf(Forum forum, IEnumerable<MatterWord> words)
    {
        var own = words.SelectMany(w => w.Clauses).Distinct().ToImmutableArray();
        return own.IsEmpty ? forum.Clauses : own;
    }

    private readonly record struct Listing(Forum By, MatterWord Word, ExplainedTruth Stands);
}
