using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Who may decide what: the same for a matter that was decided and for one that is on its way.</summary>
internal sealed class Competence(DecisionDay day, MatterReading matter)
{
    /// <summary>Why a forum may not decide the matter; nothing where it may.</summary>
    /// <param name="forum">The forum.</param>
    /// <param name="excused">Whether it may do what it did all the same.</param>
    /// <param name="asked">Whether a route asks it to decide; then it may, whatever is listed by others.</param>
    public CompetenceViolation? Against(Forum forum, Truth excused = Truth.False, Truth asked = Truth.False)
    {
        var found = Reasons(forum)
            .Select(r => (Reason: r, Excused: r.Reason == CompetenceReason.OthersDecide ? TruthLogic.Or(excused, asked) : excused))
            .Where(r => r.Excused != Truth.True)
            .Select(r => r.Excused == Truth.Unknown ? r.Reason with { Verdict = Verdict.Unknown } : r.Reason).ToList();
        // INVARIANT: the first of the gravest, so that the answer does not depend on more than the charter's order of reasons.
        return found.OrderByDescending(b => b.Verdict == Verdict.Violated).ThenByDescending(b => b.Severity).FirstOrDefault();
    }

    public Truth MayDecide(Forum forum) => Against(forum) switch
    {
        null => Truth.True,
        { Verdict: Verdict.Violated } => Truth.False,
        _ => Truth.Unknown,
    };

    /// <summary>The fora in force that list a word which the matter has, or may have, and that a forum lacks.</summary>
    public IEnumerable<Forum> WhoLists(IEnumerable<Identifier> words) =>
        words.SelectMany(w => day.ListingsOf(w)).Select(l => l.Forum).Distinct().OrderBy(f => f.Id.Text, CodePointComparer.Instance);

    /// <summary>Where a forum may take the matter: the nearest forum above it that may decide, else every forum that may.</summary>
    public ImmutableArray<Forum> WhoMay(Forum from)
    {
        var above = day.AllAbove(from.Id).Select(day.Find).OfType<Forum>().FirstOrDefault(f => f.InForce.Contains(day.Day) && MayDecide(f) == Truth.True);
        return above is not null ? [above] : [.. day.InForce.Where(f => Holds(f) && MayDecide(f) == Truth.True)];
    }

    /// <summary>Whether a forum is told by the charter that it may decide anything of the matter: silence is no competence that one would be sent to.</summary>
    public bool Holds(Forum forum) => day.ListedWords.Any(w => matter.Has(w) != Truth.False && day.Lists(forum, w));

    /// <summary>The sentences by which a forum may decide the matter: those of the words that it, or a forum below it, lists.</summary>
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

    /// <summary>What stands against it for certain, and what may.</summary>
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

    // A word without a clause of its own is read from what its forum is read from.
    private static ImmutableArray<Identifier> ClausesOf(Forum forum, List<MatterWord> words)
    {
        var own = words.SelectMany(w => w.Clauses).Distinct().ToImmutableArray();
        return own.IsEmpty ? forum.Clauses : own;
    }
}
