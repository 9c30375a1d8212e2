namespace GovernanceRules;

/// <summary>The forum meets before each meeting of another one (mødes før).</summary>
internal sealed class MeetsBeforePrinciple(Identifier forum, int? minDays, int? maxDays) : Principle("meetsBefore")
{
    private readonly MeetsBeforeConstraint _form = new(forum, minDays, maxDays);

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [_form];

    public override string Demand(Wording words) => words.Say(
        $"It meets {MeetingTexts.When(_form, words)} each meeting of {words.Forum(forum.Text)}.",
        $"Der holdes møde {MeetingTexts.When(_form, words)} hvert møde i {words.Forum(forum.Text)}.");

    public override FindingText Describe(FindingDetails facts, Wording words) => MeetingTexts.Before(facts, _form, words);
}
