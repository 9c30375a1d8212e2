using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The members are appointed by a body (udpeges af).</summary>
internal sealed class AppointedByPrinciple(ImmutableArray<Word> body, Selection members) : Principle("appointedBy")
{
    private EveryForm Form => new(members, Selection.Everything.And(Selection.Is(Facet.AppointedBy, body.AsSpan())));

    public override IEnumerable<Form> Forms(PrincipleContext context) => [Form];

    public override string Demand(Wording words) => words.Demands(Form);

    public override FindingText Describe(FindingFacts facts, Wording words) => PersonTexts.AppointedBy(facts, words, body);
}
