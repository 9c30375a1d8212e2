namespace GovernanceRules;

/// <summary>What escalations ask for, in words.</summary>
internal static class EscalationDemands
{
    /// <summary>The demand as a sentence, without the condition on which it holds.</summary>
    public static string Of(Escalation escalation, Wording words)
    {
        var demand = (escalation.To.IsEmpty, escalation.Route.IsEmpty, escalation.Next.IsEmpty) switch
        {
            (false, _, _) => words.Say(
                $"A matter that it applies to is decided in {PlaceWords.Fora(escalation.To, words)}, or above it",
                $"En sag, som det gælder for, besluttes i {PlaceWords.Fora(escalation.To, words)} eller derover"),
            (_, false, _) => words.Say(
                $"A matter that it applies to goes to {PlaceWords.Route(escalation.Route, words)}",
                $"En sag, som det gælder for, går til {PlaceWords.Route(escalation.Route, words)}"),
            (_, _, false) => words.Say(
                $"From there, a matter that it applies to goes to {PlaceWords.Fora(escalation.Next, words)}",
                $"Derfra går en sag, som det gælder for, til {PlaceWords.Fora(escalation.Next, words)}"),
            _ => words.Say("A matter that it applies to goes on", "En sag, som det gælder for, går videre"),
        };
        return escalation.AssessedBy.IsEmpty
            ? $"{demand}."
            : words.Say($"{demand}, assessed by {PlaceWords.Roles(escalation.AssessedBy, words)} first.", $"{demand}, efter at {PlaceWords.Roles(escalation.AssessedBy, words)} har vurderet den.");
    }
}
