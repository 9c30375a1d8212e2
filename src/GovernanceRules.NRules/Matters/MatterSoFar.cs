using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A derived fact: a matter with the steps that were taken by the day of the check, in their order.</summary>
internal sealed class MatterSoFar
{
    private readonly MatterUnderWay _matter;
    private readonly ForaOnDay _fora;

    private MatterSoFar(MatterUnderWay matter, ImmutableArray<StepTaken> steps)
    {
        (_matter, Steps) = (matter, steps);
        _fora = matter.Scene.ForaOn(steps[^1].Date);
        Decisions = [.. steps.Where(s => s is { Act: Acts.Decided, Forum: not null }).Select(s => new DecisionTaken(this, s))];
    }

    public MatterUnderWay Fact => _matter;

    public Scene Scene => _matter.Scene;

    public ImmutableArray<StepTaken> Steps { get; }

    /// <summary>The day by which it is judged: that of the last step.</summary>
    public DateOnly Day => _fora.Day;

    /// <summary>The fora on that day.</summary>
    public ForaOnDay Fora => _fora;

    /// <summary>What fora decided.</summary>
    public ImmutableArray<DecisionTaken> Decisions { get; }

    /// <summary>The steps that were taken in fora that were not in force.</summary>
    public IEnumerable<StepTaken> StepsOutsidePeriod => Steps.Where(s => s.Step.Forum is { } forum && Scene.IsOutsidePeriod(forum, s.Date));

    /// <summary>The fora that decided it, where the built-in constraints are asked.</summary>
    public IEnumerable<DecidingForum> DecidingFora => Scene.BuiltIn is null ? []
        : Decisions.GroupBy(d => d.Step.Step.Forum!.Value).Select(d => new DecidingForum(this, d.Key, [.. d.Select(s => s.Step)]));

    /// <summary>What was first decided, wherever.</summary>
    public StepTaken? FirstDecision => Steps.FirstOrDefault(s => s.Act == Acts.Decided);

    public ImmutableArray<Identifier>? Concerns => _matter.Matter.Concerns;

    /// <summary>The matter as it stands.</summary>
    public Matter AsMatter => _matter.Matter with { Steps = [.. Steps.Select(s => s.Step)] };

    /// <summary>The matter of some facts; none where there is no matter among them, no step, or nothing that is covered.</summary>
    public static ImmutableArray<MatterSoFar> Of(IEnumerable<IOfMatter> facts)
    {
        if (facts.OfType<MatterUnderWay>().FirstOrDefault() is not { Scene: { IsCovered: true } scene } matter)
            return [];
        var steps = facts.OfType<StepTaken>().Where(s => s.Date <= scene.Day).OrderBy(s => s.Date).ThenBy(s => s.Number).ToImmutableArray();
        return steps.IsEmpty ? [] : [new(matter, steps)];
    }

    /// <summary>Whether it is of a type. What is not recorded may be any that the charter has.</summary>
    public ExplainedTruth IsOfType(IEnumerable<Identifier> types) => ExplainedTruth.Any(types.Select(t => ExplainedTruth.Of(
        _matter.Matter.Type is { } type ? TruthLogic.Of(type == t) : Possible(Scene.Charter.Types, t, Matter.NoType), Open("type"))));

    public ExplainedTruth HasTrait(Identifier trait) => ExplainedTruth.Of(
        _matter.Matter.Traits is { } traits ? TruthLogic.Of(traits.Contains(trait)) : Possible(Scene.Charter.Traits, trait), Open("traits"));

    /// <summary>Whether it has a word, as its type or among its traits.</summary>
    public Truth Has(Identifier word) => WhetherItHas(word).Value;

    public ExplainedTruth WhetherItHas(Identifier word) => ExplainedTruth.Or(IsOfType([word]), HasTrait(word));

    /// <summary>Whether the matter concerns an organisation.</summary>
    public ExplainedTruth WhetherItConcerns(Identifier organisation) =>
        ExplainedTruth.Of(Concerns is { } concerns ? TruthLogic.Of(concerns.Contains(organisation)) : Truth.Unknown, Open("concerns"));

    /// <summary>Whether one of some roles acted; any where none is asked for.</summary>
    public ExplainedTruth WhetherBy(StepTaken step, ImmutableArray<Identifier> roles) => ExplainedTruth.Of(
        roles.IsEmpty ? Truth.True : step.Step.By is { } by ? TruthLogic.Of(roles.Contains(by)) : Truth.Unknown, Open("by"));

    /// <summary>Whether a step is in one of some fora, by what their names meant that day.</summary>
    public bool IsIn(StepTaken step, ImmutableArray<Identifier> fora) => step.Step.Forum is { } forum && Scene.ForaOn(step.Date).IsNamed(forum, fora);

    /// <summary>Whether a step is in a forum that was above one of some that day.</summary>
    public bool IsAbove(StepTaken step, ImmutableArray<Identifier> fora) =>
        step.Step.Forum is { } forum && fora.Any(f => Scene.ForaOn(step.Date).IsAbove(forum, f));

    /// <summary>The fora above which a step was taken.</summary>
    public IEnumerable<Identifier> Below(StepTaken step) => step.Step.Forum is { } forum ? Scene.ForaOn(step.Date).Below(forum) : [];

    /// <summary>Whether a forum fits a selection by what is declared of it.</summary>
    public ExplainedTruth Fits(Identifier forum, Selection selection) =>
        _fora.Find(forum) is { } declared ? new ForumAsDeclared(declared, _fora, Scene).Fits(selection) : ExplainedTruth.Of(false);

    public Func<IEnumerable<MissingData>> Open(string value) => () => [new(_matter.Id, value)];

    private static Truth Possible(ImmutableArray<Identifier>? declared, Identifier word, string? always = null) =>
        declared is { } words && word.Text != always && !words.Contains(word) ? Truth.False : Truth.Unknown;
}
