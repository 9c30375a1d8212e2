using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A derived fact: a matter is under an escalation, for certain or perhaps; and how it goes on.</summary>
internal sealed class Course
{
    private readonly ImmutableArray<StepOnCourse> _steps;
    private readonly Lazy<Stretch> _route;
    private readonly Lazy<ExplainedTruth> _goesOn;
    private readonly Lazy<ExplainedTruth> _isDecided;

    public Course(Escalation escalation, MatterSoFar matter)
    {
        (Escalation, Matter) = (escalation, matter);
        Means = Applies(escalation, matter);
        _steps = [.. matter.Steps.Select(s => new StepOnCourse(escalation, matter, s))];
        _route = new(() => new Stretch(escalation.Route, matter), false);
        _goesOn = new(() => ExplainedTruth.And(Means, ExplainedTruth.Not(IsTurnedDown())), false);
        _isDecided = new(FindDecided, false);
        Refusals = [.. _steps.Where(s => s.Step is { IsRejection: true, Act: Acts.Decided, Forum: not null }).Select(RefusalAt).OfType<MayEndHere>()];
    }

    public Escalation Escalation { get; }

    public MatterSoFar Matter { get; }

    /// <summary>Whether the matter is one of those that the escalation is about.</summary>
    public ExplainedTruth Means { get; }

    /// <summary>Decisions by which the matter is turned down where the escalation lets it end.</summary>
    public ImmutableArray<MayEndHere> Refusals { get; }

    public bool LeadsToAForum => !Escalation.To.IsEmpty;

    public bool AsksForAnAssessment => LeadsToAForum && !Escalation.AssessedBy.IsEmpty;

    public bool HasARoute => !Escalation.Route.IsEmpty;

    public bool SaysWhoIsNext => !Escalation.Next.IsEmpty;

    /// <summary>Whether it is, or may be, under the escalation, and was not turned down where that may end it.</summary>
    public bool MayGoOn => _goesOn.Value.Value != Truth.False;

    /// <summary>Whether it is decided, or may be; until then the steps that are still to come may mend it.</summary>
    public bool MayBeDecided => _isDecided.Value.Value != Truth.False;

    /// <summary>Whether it is decided or approved where it leads, or above.</summary>
    public bool IsSettledThere => LastSettledThere >= 0;

    public bool IsAssessed => Assessed.Value == Truth.True;

    public bool IsRouteMet => _route.Value.IsMet.Value == Truth.True;

    public bool IsNextAsItShouldBe => NextElsewhere.IsElsewhere.Value == Truth.False;

    private int LastSettledThere => _steps.Length - 1 - _steps.Reverse().TakeWhile(s => !s.SettlesThere).Count();

    /// <summary>Whether it was assessed where it comes from, before it was last settled where it leads.</summary>
    private ExplainedTruth Assessed => ExplainedTruth.Any(_steps.Take(LastSettledThere).Where(s => s.Step.Act == Acts.Assessed)
        .Select(s => ExplainedTruth.And(s.ComesFromThere, Matter.WhetherBy(s.Step, Escalation.AssessedBy))));

    private (ExplainedTruth IsElsewhere, StepTaken? Shows) NextElsewhere => FindNextElsewhere();

    /// <summary>Whether a matter is one of those that an escalation is about.</summary>
    public static ExplainedTruth Applies(Escalation escalation, MatterSoFar matter)
    {
        var (when, from) = (escalation.When, escalation.From);
        return All(
        [
            when.Types.IsEmpty ? ExplainedTruth.Of(true) : matter.IsOfType(when.Types),
            when.AnyTraits.IsEmpty ? ExplainedTruth.Of(true) : ExplainedTruth.Any(when.AnyTraits.Select(matter.HasTrait)),
            All(when.AllTraits.Select(matter.HasTrait)),
            ExplainedTruth.Of(when.Reaches.IsEmpty || matter.Steps.Any(s => matter.IsIn(s, when.Reaches))),
            from.IsNone ? ExplainedTruth.Of(true) : ExplainedTruth.Any(matter.Steps.Select(s => StepOnCourse.IsAt(s, from, matter))),
        ]);
    }

    /// <summary>That it was decided, and not where it leads.</summary>
    public WrongTurn SettledElsewhere() => Wrong(EscalationLead.To, Escalation.Severity, _isDecided.Value, b => b with { Step = Matter.FirstDecision?.Step });

    /// <summary>That it was settled where it leads, and nobody assessed it before.</summary>
    public WrongTurn NotAssessed() =>
        Wrong(EscalationLead.Assessment, Severity.Warning, ExplainedTruth.Not(Assessed), b => b with { Step = _steps[LastSettledThere].Step.Step });

    /// <summary>That it was decided, and did not pass all places of its route in their order.</summary>
    public WrongTurn PassedOver() => Wrong(EscalationLead.Route, Escalation.Severity, ExplainedTruth.And(_isDecided.Value, ExplainedTruth.Not(_route.Value.IsMet)),
        b => _route.Value.Described(b) with { Step = (Matter.FirstDecision ?? Matter.Steps[^1]).Step });

    /// <summary>That it was decided, and went elsewhere than to whoever was next.</summary>
    public WrongTurn WentElsewhere()
    {
        var (elsewhere, shows) = NextElsewhere;
        return Wrong(EscalationLead.Next, Escalation.Severity, ExplainedTruth.And(elsewhere, _isDecided.Value), b => b with { Step = shows?.Step });
    }

    private WrongTurn Wrong(EscalationLead lead, Severity severity, ExplainedTruth broken, Func<EscalationViolation, EscalationViolation> more)
    {
        var certainty = ExplainedTruth.And(_goesOn.Value, broken);
        var verdict = certainty.Value == Truth.True ? Verdict.Violated : Verdict.Unknown;
        return new(this, more(new EscalationViolation(Escalation, lead, verdict, severity) { SettledBy = certainty.Reasons }));
    }

    private static ExplainedTruth All(IEnumerable<ExplainedTruth> answers) => answers.Aggregate(ExplainedTruth.Of(true), ExplainedTruth.And);

    private ExplainedTruth FindDecided() =>
        Matter.FirstDecision is not null || IsSettledThere ? ExplainedTruth.Of(true)
        : HasARoute && Escalation.Route[^1] is { Acts.IsEmpty: false } last ? new Stretch([last], Matter).IsMet
        : ExplainedTruth.Of(false);

    /// <summary>Looks back at what followed each step that may be the last one at `from`, up to the first that certainly is there.</summary>
    private (ExplainedTruth, StepTaken?) FindNextElsewhere()
    {
        var departures = _steps.Select((s, at) => (There: s.IsAtFrom, Next: at + 1 < _steps.Length ? _steps[at + 1] : null, s.Step)).Reverse()
            .Where(d => d.There.Value != Truth.False).ToList();
        departures = [.. departures.Take(1 + departures.TakeWhile(d => d.There.Value != Truth.True).Count())];
        var wrong = departures.ConvertAll(d => d.Next is { } next ? !next.IsAtNext : d.Step is { Act: Acts.Decided, IsRejection: false });
        var isElsewhere = ExplainedTruth.Of(
            !wrong.Contains(true) ? Truth.False : wrong.Contains(false) ? Truth.Unknown : Truth.True, () => departures.SelectMany(d => d.There.Reasons));
        return (isElsewhere, departures.Select(d => d.Next?.Step ?? d.Step).FirstOrDefault());
    }

    /// <summary>Whether it was turned down where that ends it, having come there as it should.</summary>
    private ExplainedTruth IsTurnedDown() => ExplainedTruth.Any(_steps.Select((s, at) => (s, at)).Where(s => s.s.Step.IsRejection).SelectMany(s => Ends(s.s, s.at)));

    private IEnumerable<ExplainedTruth> Ends(StepOnCourse step, int at)
    {
        if (LeadsToAForum || SaysWhoIsNext)
        {
            yield return step.IsAtFrom;
            var hasBeenThere = Escalation.From.IsNone ? ExplainedTruth.Of(true) : ExplainedTruth.Any(_steps.Take(at).Where(s => s.Step.Act != Acts.Informed).Select(s => s.IsAtFrom));
            yield return ExplainedTruth.And(ExplainedTruth.Or(ExplainedTruth.Of(step.IsAtNext || step.IsAtToOrAbove), step.IsAboveFrom), hasBeenThere);
        }

        for (var place = 0; place < Escalation.Route.Length; place++)
            yield return ExplainedTruth.And(_route.Value.Stops[place].Of(step.Step), _route.Value.IsMetBy(place, at));
    }

    private MayEndHere? RefusalAt(StepOnCourse step)
    {
        var at = ExplainedTruth.Any([ExplainedTruth.Of(step.IsAtNext || step.IsAtToOrAbove), step.IsAtFrom, step.IsAboveFrom, .. _route.Value.Stops.Select(s => s.Of(step.Step))]);
        var ends = TruthLogic.And(Means.Value, at.Value);
        return ends == Truth.False ? null : new(step.Step, ends);
    }
}
