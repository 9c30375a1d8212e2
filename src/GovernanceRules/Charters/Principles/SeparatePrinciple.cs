namespace GovernanceRules;

/// <summary>Nobody sits in both fora (uforenelighed).</summary>
internal sealed class SeparatePrinciple(Identifier from, Selection members) : Principle("separate")
{
    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) =>
        [new SetConstraint(members, Relation.Disjoint, Selection.In(from), Property.Person)];

    public override string Demand(Wording words) => words.Say(
        $"None of the {words.Members(members)} also sits in {words.Forum(from.Text)}.",
        $"Ingen {words.Members(members)} sidder også i {words.Forum(from.Text)}.");

    public override FindingText Describe(FindingDetails facts, Wording words) => PersonTexts.Separate(facts, words, from);
}
