using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Somebody has a competence (kompetencer inden for).</summary>
internal sealed class CompetencePrinciple(ImmutableArray<Word> has, Selection members, Counting counting) : Principle("competence")
{
    private CountForm Form => counting.Form(members.And(Selection.Is(Facet.Competence, has.AsSpan())), counting.AtLeast(1));

    public override IEnumerable<Form> Forms(PrincipleContext context) => [Form];

    public override string Demand(Wording words) => words.Demands(Form);

    public override FindingText Describe(FindingFacts facts, Wording words) => PersonTexts.Competence(facts, words, has);
}
