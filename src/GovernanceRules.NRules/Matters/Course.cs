using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A derived fact: a matter is under an escalation, for certain or perhaps; and how it goes on.</summary>
internal sealed class Course
{
    private readonly ImmutableArray<StepOnCourse> _steps;
    private readonly Lazy<Stretch> _route;
    private readonly Lazy<Reasoned> _goesOn;
    private readonly Lazy<Reasoned> _isDecided;

    public Course(Escalation escalation, MatterSoFar matter)
    {
        (Escalation, Matter) = (escalation, matter);
        Means = Applies(escalation, matter);
        _steps = [.. matter.Steps.Select(s => new StepOnCourse(escalation, matter, s))];
        _route = new(() => new Stretch(escalation.Route, matter), false);
        _goesOn = new(() => Reasoned.And(Means, Reasoned.Not(IsTurnedDown())), false);
        _isDecided = new(FindDecided, false);
        Refusals = [.. _steps.Where(s => s.Step is { IsRejection: true, Act: Acts.Decided, Forum: not null }).Select(RefusalAt).OfType<MayEndHere>()];
    }

    public Escalation Escalation { get; }

    public MatterSoFar Matter { get; }

    /// <summary>Whether the matter is one of those that the escalation is about.</summary>
    public Reasoned Means { get; }

    /// <summary>Decisions by which the matter is turned down where the escalation lets it end.</summary>
    public ImmutableArray<MayEndHere> Refusals { get; }

    public bool LeadsToAForum => !Escalation.To.IsEmpty;

    public bool AsksForAnAssessment => LeadsToAForum && !Escalation.AssessedBy.IsEmpty;

    public bool HasARoute => !Escalation.Route.IsEmpty;

    public bool SaysWhoIsNext => !Escalation.Next.IsEmpty;

    /// <summary>Whether it is, or may be, under the escalation, and was not turned down where that may end it.</summary>
    public bool MayGoOn => _goesOn.Value.Value != Kleene.No;

    /// <summary>Whether it is decided, or may be; until then the steps that are still to come may mend it.</summary>
    public bool MayBeDecided => _isDecided.Value.Value != Kleene.No;

    /// <summary>Whether it is decided or approved where it leads, or above.</summary>
    public bool IsSettledThere => LastSettledThere >= 0;

    public bool IsAssessed => Assessed.Value == Kleene.Yes;

    public bool IsRouteMet => _route.Value.IsMet.Value == Kleene.Yes;

    public bool IsNextAsItShouldBe => NextElsewhere.IsElsewhere.Value == Kleene.No;

    private int LastSettledThere => _steps.Length - 1 - _steps.Reverse().TakeWhile(s => !s.SettlesThere).Count();

    /// <summary>Whether it was assessed where it comes from, before it was last settled where it leads.</summary>
    private Reasoned Assessed => Reasoned.Any(_steps.Take(LastSettledThere).Where(s => s.Step.Act == Acts.Assessed)
        .Select(s => Reasoned.And(s.ComesFromThere, Matter.WhetherBy(s.Step, Escalation.AssessedBy))));

    private (Reasoned IsElsewhere, StepTaken? Shows) NextElsewhere => FindNextElsewhere();

    /// <summary>Whether a matter is one of those that an escalation is about.</summary>
    public static Reasoned Applies(Escalation escalation, MatterSoFar matter)
    {
        var (when, from) = (escalation.When, escalation.From);
        return All(
        [
            when.Types.IsEmpty ? Reasoned.Of(true) : matter.IsOfType(when.Types),
            when.AnyTraits.IsEmpty ? Reasoned.Of(true) : Reasoned.Any(when.AnyTraits.Select(matter.HasTrait)),
            All(when.AllTraits.Select(matter.HasTrait)),
            Reasoned.Of(when.Reaches.IsEmpty || matter.Steps.Any(s => matter.IsIn(s, when.Reaches))),
            from.IsNone ? Reasoned.Of(true) : Reasoned.Any(matter.Steps.Select(s => StepOnCourse.IsAt(s, from, matter))),
        ]);
    }

    /// <summary>That it was decided, and not where it leads.</summary>
    public WrongTurn SettledElsewhere() => Wrong(EscalationLead.To, Escalation.Severity, _isDecided.Value, b => b with { Step = Matter.FirstDecision?.Step });

    /// <summary>That it was settled where it leads, and nobody assessed it before.</summary>
    public WrongTurn NotAssessed() =>
        Wrong(EscalationLead.Assessment, Severity.Warning, Reasoned.Not(Assessed), b => b with { Step = _steps[LastSettledThere].Step.Step });

    /// <summary>That it was decided, and did not pass all places of its route in their order.</summary>
    public WrongTurn PassedOver() => Wrong(EscalationLead.Route, Escalation.Severity, Reasoned.And(_isDecided.Value, Reasoned.Not(_route.Value.IsMet)),
        b => _route.Value.Described(b) with { Step = (Matter.FirstDecision ?? Matter.Steps[^1]).Step });

    /// <summary>That it was decided, and went elsewhere than to whoever was next.</summary>
    public WrongTurn WentElsewhere()
    {
        var (elsewhere, shows) = NextElsewhere;
        return Wrong(EscalationLead.Next, Escalation.Severity, Reasoned.And(elsewhere, _isDecided.Value), b => b with { Step = shows?.Step });
    }

    private WrongTurn Wrong(EscalationLead lead, Severity severity, Reasoned broken, Func<EscalationBreach, EscalationBreach> more)
    {
        var certainty = Reasoned.And(_goesOn.Value, broken);
        var verdict = certainty.Value == Kleene.Yes ? Verdict.Violated : Verdict.Unknown;
        return new(this, more(new EscalationBreach(Escalation, lead, verdict, severity) { SettledBy = certainty.Reasons }));
    }

    private static Reasoned All(IEnumerable<Reasoned> answers) => answers.Aggregate(Reasoned.Of(true), Reasoned.And);

    private Reasoned FindDecided() =>
        Matter.FirstDecision is not null || IsSettledThere ? Reasoned.Of(true)
        : HasARoute && Escalation.Route[^1] is { Acts.IsEmpty: false } last ? new Stretch([last], Matter).IsMet
        : Reasoned.Of(false);

    /// <summary>Looks back at what followed each step that may be the last one at `from`, up to the first that certainly is there.</summary>
    private (Reasoned, StepTaken?) FindNextElsewhere()
    {
        var departures = _steps.Select((s, at) => (There: s.IsAtFrom, Next: at + 1 < _steps.Length ? _steps[at + 1] : null, s.Step)).Reverse()
            .Where(d => d.There.Value != Kleene.No).ToList();
        departures = [.. departures.Take(1 + departures.TakeWhile(d => d.There.Value != Kleene.Yes).Count())];
        var wrong = departures.ConvertAll(d => d.Next is { } next ? !next.IsAtNext : d.Step is { Act: Acts.Decided, IsRejection: false });
        var isElsewhere = Reasoned.Of(
            !wrong.Contains(true) ? Kleene.No : wrong.Contains(false) ? Kleene.Unknown : Kleene.Yes, () => departures.SelectMany(d => d.There.Reasons));
        return (isElsewhere, departures.Select(d => d.Next?.Step ?? d.Step).FirstOrDefault());
    }

    /// <summary>Whether it was turned down where that ends it, having come there as it should.</summary>
    private Reasoned IsTurnedDown() => Reasoned.Any(_steps.Select((s, at) => (s, at)).Where(s => s.s.Step.IsRejection).SelectMany(s => Ends(s.s, s.at)));

    private IEnumerable<Reasoned> Ends(StepOnCourse step, int at)
    {
        if (LeadsToAForum || SaysWhoIsNext)
        {
            yield return step.IsAtFrom;
            var hasBeenThere = Escalation.From.IsNone ? Reasoned.Of(true) : Reasoned.Any(_steps.Take(at).Where(s => s.Step.Act != Acts.Informed).Select(s => s.IsAtFrom));
            yield return Reasoned.And(Reasoned.Or(Reasoned.Of(step.IsAtNext || step.IsAtToOrAbove), step.IsAboveFrom), hasBeenThere);
        }

        for (var place = 0; place < Escalation.Route.Length; place++)
            yield return Reasoned.And(_route.Value.Stops[place].Of(step.Step), _route.Value.IsMetBy(place, at));
    }

    private MayEndHere? RefusalAt(StepOnCourse step)
    {
        var at = Reasoned.Any([Reasoned.Of(step.IsAtNext || step.IsAtToOrAbove), step.IsAtFrom, step.IsAboveFrom, .. _route.Value.Stops.Select(s => s.Of(step.Step))]);
        var ends = KleeneLogic.And(Means.Value, at.Value);
        return ends == Kleene.No ? null : new(step.Step, ends);
    }
}
