namespace GovernanceRules;

/// <summary>
/// A role follows the highest post of another forum (formandskab efter højeste post): the chair comes from the organisation that holds it.
/// </summary>
internal sealed class TopPostPrinciple(Identifier role, Identifier of, Selection among, Selection members, GroupingKey by) : Principle("topPost")
{
    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) =>
    [
        new SetConstraint(members.And(among).And(Selection.Is(Property.Role, role)), Relation.Equal, among.And(Selection.Is(Property.Forum, of)), by)
        {
            HighestPostOnly = true,
        },
    ];

    public override string Demand(Wording words) => words.Say(
        $"{Wording.Capital(words.TheRole(role.Text))} comes from the {words.KeyWord(by)} that holds the highest post in {words.Forum(of.Text)}.",
        $"{Wording.Capital(words.TheRole(role.Text))} kommer fra den {words.KeyWord(by)}, der har den højeste post i {words.Forum(of.Text)}.");

    public override FindingText Describe(FindingDetails facts, Wording words) => TopPostTexts.Of(facts, words, role, of, by);
}
