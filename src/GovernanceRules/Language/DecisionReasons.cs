namespace GovernanceRules;

/// <summary>Why the row of an escalation is not applicable.</summary>
internal static class DecisionReasons
{
    public static string NotInForce(Wording words, Period period) => words.Say(
        $"The escalation is not in force that day; it is in force {words.Span(period)}.",
        $"Eskaleringen gælder ikke den dag; den gælder {words.Span(period)}.");

    public static string NoMatter(Wording words) => words.Say("No matter is one of those that it is about.", "Ingen sag er af dem, den handler om.");
}
