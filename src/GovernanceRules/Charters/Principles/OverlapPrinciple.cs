namespace GovernanceRules;

/// <summary>So many persons sit in another forum too (overlap).</summary>
internal sealed class OverlapPrinciple(Word with, Selection members, int min) : Principle("overlap")
{
    public override IEnumerable<Form> Forms(PrincipleContext context) =>
        [new CompareForm(members, Relation.Overlap, Selection.In(with), Facet.Person) { Min = min }];

    public override string Demand(Wording words) => words.Say(
        $"At least {Wording.Number(min)} of the members also {(min == 1 ? "sits" : "sit")} in {words.Forum(with.Text)}.",
        $"Mindst {Wording.Number(min)} af medlemmerne sidder også i {words.Forum(with.Text)}.");

    public override FindingText Describe(FindingFacts facts, Wording words) => PersonTexts.Overlap(facts, words, with, min);
}
