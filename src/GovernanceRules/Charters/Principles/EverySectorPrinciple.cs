using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Every party is represented (alle parter er repræsenteret); closed, nobody else is.</summary>
internal sealed class EverySectorPrinciple(ImmutableArray<Word> sectors, bool closed, Selection members, Counting counting) : Principle("everySector")
{
    private CountForm Form => counting.Form(members, counting.AtLeast(1), Facet.Sector, Over.These(sectors));

    public override IEnumerable<Form> Forms(PrincipleContext context) => closed
        ? [Form, new EveryForm(members, Selection.Everything.And(Selection.Is(Facet.Sector, sectors.AsSpan())))]
        : [Form];

    public override string Demand(Wording words) => closed
        ? words.Demands(Form) + " " + words.Say("Nobody comes from another sector.", "Ingen kommer fra en anden sektor.")
        : words.Demands(Form);

    public override FindingText Describe(FindingFacts facts, Wording words) => RepresentationTexts.Of(facts, words);
}
