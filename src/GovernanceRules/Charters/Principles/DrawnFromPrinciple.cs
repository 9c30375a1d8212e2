namespace GovernanceRules;

/// <summary>The members are drawn from another forum (vælges blandt).</summary>
internal sealed class DrawnFromPrinciple(Identifier forum, Selection members) : Principle("drawnFrom")
{
    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) =>
        [new SetConstraint(members, Relation.Subset, Selection.In(forum), Property.Person)];

    public override string Demand(Wording words) => words.Say(
        $"All {words.Members(members)} also sit in {words.Forum(forum.Text)}.",
        $"Alle {words.Members(members)} sidder også i {words.Forum(forum.Text)}.");

    public override FindingText Describe(FindingDetails facts, Wording words) => PersonTexts.DrawnFrom(facts, words, forum);
}
