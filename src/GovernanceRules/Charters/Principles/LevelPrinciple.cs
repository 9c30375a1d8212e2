namespace GovernanceRules;

/// <summary>The members are at a level or above (or below) it (direktørniveau).</summary>
internal sealed class LevelPrinciple(LevelSpan span, Selection members) : Principle("level")
{
    private ForAllConstraint Form => new(members, Selection.Everything.And(new LevelCondition([span])));

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [Form];

    public override string Demand(Wording words) => words.Demands(Form);

    public override FindingText Describe(FindingDetails facts, Wording words) => PersonTexts.Level(facts, words, span);
}
