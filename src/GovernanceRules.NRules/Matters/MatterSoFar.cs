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

    public ImmutableArray<Word>? Concerns => _matter.Matter.Concerns;

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
    public Reasoned IsOfType(IEnumerable<Word> types) => Reasoned.Any(types.Select(t => Reasoned.Of(
        _matter.Matter.Type is { } type ? KleeneLogic.Of(type == t) : Possible(Scene.Charter.Types, t, Matter.NoType), Open("type"))));

    public Reasoned HasTrait(Word trait) => Reasoned.Of(
        _matter.Matter.Traits is { } traits ? KleeneLogic.Of(traits.Contains(trait)) : Possible(Scene.Charter.Traits, trait), Open("traits"));

    /// <summary>Whether it has a word, as its type or among its traits.</summary>
    public Kleene Has(Word word) => WhetherItHas(word).Value;

    public Reasoned WhetherItHas(Word word) => Reasoned.Or(IsOfType([word]), HasTrait(word));

    /// <summary>Whether the matter concerns an organisation.</summary>
    public Reasoned WhetherItConcerns(Word organisation) =>
        Reasoned.Of(Concerns is { } concerns ? KleeneLogic.Of(concerns.Contains(organisation)) : Kleene.Unknown, Open("concerns"));

    /// <summary>Whether one of some roles acted; any where none is asked for.</summary>
    public Reasoned WhetherBy(StepTaken step, ImmutableArray<Word> roles) => Reasoned.Of(
        roles.IsEmpty ? Kleene.Yes : step.Step.By is { } by ? KleeneLogic.Of(roles.Contains(by)) : Kleene.Unknown, Open("by"));

    /// <summary>Whether a step is in one of some fora, by what their names meant that day.</summary>
    public bool IsIn(StepTaken step, ImmutableArray<Word> fora) => step.Step.Forum is { } forum && Scene.ForaOn(step.Date).IsNamed(forum, fora);

    /// <summary>Whether a step is in a forum that was above one of some that day.</summary>
    public bool IsAbove(StepTaken step, ImmutableArray<Word> fora) =>
        step.Step.Forum is { } forum && fora.Any(f => Scene.ForaOn(step.Date).IsAbove(forum, f));

    /// <summary>The fora above which a step was taken.</summary>
    public IEnumerable<Word> Below(StepTaken step) => step.Step.Forum is { } forum ? Scene.ForaOn(step.Date).Below(forum) : [];

    /// <summary>Whether a forum fits a selection by what is declared of it.</summary>
    public Reasoned Fits(Word forum, Selection selection) =>
        _fora.Find(forum) is { } declared ? new ForumAsDeclared(declared, _fora, Scene).Fits(selection) : Reasoned.Of(false);

    public Func<IEnumerable<Settlement>> Open(string value) => () => [new(_matter.Id, value)];

    private static Kleene Possible(ImmutableArray<Word>? declared, Word word, string? always = null) =>
        declared is { } words && word.Text != always && !words.Contains(word) ? Kleene.No : Kleene.Unknown;
}
