using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A role shared between sectors (delt formandskab, delt sekretariat): one of each, and nobody from elsewhere.</summary>
internal sealed class SharedPrinciple(Identifier role, ImmutableArray<Identifier> between, Selection members, CountOptions counting) : Principle("shared")
{
    private Selection Holders => members.And(Selection.Is(Property.Role, role));

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) =>
    [
        counting.Form(Holders, counting.OrExactly(1), Property.Sector, KeyDomain.These(between)),
        new ForAllConstraint(Holders, Selection.Everything.And(Selection.Is(Property.Sector, between.AsSpan()))),
    ];

    public override string Demand(Wording words) => words.Say(
        $"The role of {words.Role(role.Text)} is shared: {words.Amount(counting.OrExactly(1))} from each of the sectors {words.List(between)}, and nobody from another sector.",
        $"Hvervet som {words.Role(role.Text)} er delt: {words.Amount(counting.OrExactly(1))} fra hver af sektorerne {words.List(between)}, og ingen fra andre sektorer.");

    public override FindingText Describe(FindingDetails facts, Wording words) => SharedTexts.Of(facts, words, role, between);
}
