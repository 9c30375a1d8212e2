namespace GovernanceRules;

/// <summary>So many persons sit in another forum too (overlap).</summary>
internal sealed class OverlapPrinciple(Identifier with, Selection members, int min) : Principle("overlap")
{
    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) =>
        [new SetConstraint(members, Relation.Overlap, Selection.In(with), Property.Person) { Min = min }];

    public override string Demand(Wording words) => words.Say(
        $"At least {Wording.Number(min)} of the members also {(min == 1 ? "sits" : "sit")} in {words.Forum(with.Text)}.",
        $"Mindst {Wording.Number(min)} af medlemmerne sidder også i {words.Forum(with.Text)}.");

    public override FindingText Describe(FindingDetails facts, Wording words) => PersonTexts.Overlap(facts, words, with, min);
}
