namespace GovernanceRules;

/// <summary>Nobody sits in both fora (uforenelighed).</summary>
internal sealed class SeparatePrinciple(Word from, Selection members) : Principle("separate")
{
    public override IEnumerable<Form> Forms(PrincipleContext context) =>
        [new CompareForm(members, Relation.Disjoint, Selection.In(from), Facet.Person)];

    public override string Demand(Wording words) => words.Say(
        $"None of the {words.Members(members)} also sits in {words.Forum(from.Text)}.",
        $"Ingen {words.Members(members)} sidder også i {words.Forum(from.Text)}.");

    public override FindingText Describe(FindingFacts facts, Wording words) => PersonTexts.Separate(facts, words, from);
}
