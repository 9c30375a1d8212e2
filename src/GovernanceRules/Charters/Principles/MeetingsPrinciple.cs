namespace GovernanceRules;

/// <summary>So many ordinary meetings a year (mødes 4-5 gange årligt).</summary>
internal sealed class MeetingsPrinciple(Bounds perYear) : Principle("meetings")
{
    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [new MeetingsPerYearConstraint(perYear)];

    public override string Demand(Wording words) => words.Say($"It holds {words.Amount(perYear)} ordinary meetings in each calendar year.",
        $"Der holdes {words.Amount(perYear)} ordinære møder i hvert kalenderår.");

    public override FindingText Describe(FindingDetails facts, Wording words) => MeetingTexts.Years(facts, words);
}
