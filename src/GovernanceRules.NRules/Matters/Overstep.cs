using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A derived fact: a forum decided a matter for one reason or another without being allowed to, or perhaps without.</summary>
internal sealed class Overstep
{
    private readonly DecisionToJudge _decision;
    private readonly bool _isCertainByItself;

    private Overstep(DecisionToJudge decision, CompetenceViolation breach)
    {
        _decision = decision;
        _isCertainByItself = breach.Verdict == Verdict.Violated;
        Breach = breach with { Step = decision.Step.Step, Verdict = decision.IsCertain ? breach.Verdict : Verdict.Unknown };
    }

    public MatterSoFar Matter => _decision.Matter;

    public CompetenceViolation Breach { get; }

    /// <summary>What it is told with: the matter and the forum.</summary>
    public (MatterUnderWay, Identifier) Place => (Matter.Fact, _decision.Forum.Id);

    /// <summary>An advisory forum decided.</summary>
    public static Overstep OfAdvisory(DecisionToJudge decision) =>
        new(decision, new(decision.Forum, CompetenceReason.Advisory, Verdict.Violated, Severity.Error) { Clauses = decision.Forum.Clauses });

    /// <summary>A forum decided a matter with words that it may not decide; the matter has them all, or perhaps has each.</summary>
    public static Overstep OfForbidden(DecisionToJudge decision, IEnumerable<ForbiddenWord> words) =>
        OfWords(decision, CompetenceReason.MayNotDecide, [.. words.OrderBy(w => w.Place).Select(w => w.Word)]);

    /// <summary>A forum decided a matter with words that others may decide; the matter has them all, or perhaps has each.</summary>
    public static Overstep OfOthers(DecisionToJudge decision, IEnumerable<SharedWord> words) =>
        OfWords(decision, CompetenceReason.OthersDecide,
            [.. words.OrderBy(w => w.Word.Text, CodePointComparer.Instance).SelectMany(w => w.ListingsOn(decision.Day)).Select(l => l.Word)]);

    /// <summary>Of what stands against one forum, what is certain, then the gravest.</summary>
    public static Overstep GravestOf(IEnumerable<Overstep> oversteps) => oversteps.OrderByDescending(o => o.Breach.Verdict == Verdict.Violated)
        .ThenByDescending(o => o.Breach.Severity).ThenBy(o => o.Matter.Steps.IndexOf(o._decision.Step))
        .ThenBy(o => o.Breach.Reason).ThenByDescending(o => o._isCertainByItself).First();

    private static Overstep OfWords(DecisionToJudge decision, CompetenceReason reason, ImmutableArray<MatterWord> words)
    {
        var unrecorded = words.SelectMany(w => decision.Matter.WhetherItHas(w.Word).Reasons).Distinct().ToImmutableArray();
        var clauses = words.SelectMany(w => w.Clauses).Distinct().ToImmutableArray();
        return new(decision, new(decision.Forum, reason, unrecorded.IsEmpty ? Verdict.Violated : Verdict.Unknown, words.Max(w => w.Severity))
        {
            Words = [.. words.Select(w => w.Word).Distinct().OrderBy(w => w.Text, CodePointComparer.Instance)],
            // A word that names no sentence of its own is read from that of its forum.
            Clauses = clauses.IsEmpty ? decision.Forum.Clauses : clauses,
            SettledBy = unrecorded,
        });
    }
}

/// <summary>A derived fact: a forum decided a matter without being allowed to, or perhaps without; of several oversteps the gravest.</summary>
internal sealed class Overstepped(Overstep gravest)
{
    public CompetenceViolation Breach => gravest.Breach;

    /// <summary>Whether a finding is to be made of it.</summary>
    public bool IsReported => gravest.Matter.Scene.Check is not null;

    public Finding Finding() => gravest.Matter.Scene.Own(gravest.Matter.Scene.Check!.Decisions.FindingOf(Breach, gravest.Matter.AsMatter));
}
