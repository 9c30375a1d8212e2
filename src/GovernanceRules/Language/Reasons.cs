using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Why a row is unknown or not applicable, or holds for want of anybody.</summary>
internal static class Reasons
{
    public static string ConstraintNotInForce(Wording words, Period period) => words.Say(
        $"The constraint is not in force that day; it is in force {words.Span(period)}.",
        $"Kravet gælder ikke den dag; det gælder {words.Span(period)}.");

    public static string ForumNotInForce(Wording words, string forum) => words.Say(
        $"{words.Forum(forum)} is not in force that day.", $"{words.Forum(forum)} findes ikke den dag.");

    public static string NothingToJudge(Wording words) => words.Say("No whole calendar year that could be judged has ended.",
        "Intet helt kalenderår, der kan bedømmes, er afsluttet.");

    public static string NoForumSelected(Wording words) => words.Say("No forum is selected.", "Intet forum er udvalgt.");

    public static string NotCovered(Wording words) => words.Say("The register does not cover that day.", "Registret dækker ikke den dag.");

    public static string NobodySelected(Wording words) => words.Say("It holds because nobody is selected.", "Det er opfyldt, fordi ingen er udvalgt.");

    public static string NotRecorded(Wording words, ImmutableArray<Finding> findings)
    {
        var unsettled = findings.SelectMany(f => f.ResolvedBy).Distinct().Take(3).Select(s => words.Say($"`{s.Value}` of `{s.Person}`", $"`{s.Value}` for `{s.Person}`"));
        var text = Wording.Joined(unsettled, words.Say("and", "og"));
        return text.Length == 0
            ? words.Say("Not everything that it depends on is recorded.", "Ikke alt, som det afhænger af, er registreret.")
            : words.Say($"Not recorded: {text}.", $"Ikke registreret: {text}.");
    }

    /// <summary>A finding of a forum of which it is not known whether the constraint is about it.</summary>
    public static FindingText PerhapsMeant(Wording words, string forum, ImmutableArray<MissingData> unsettled, FindingText text)
    {
        var values = Wording.Joined(unsettled.Select(u => $"`{u.Value}`"), words.Say("and", "og"));
        return text with
        {
            Message = words.Say($"It is not known whether this is asked of {words.Forum(forum)}, since its {values} is not recorded; if it is: {text.Message}",
                $"Det vides ikke, om kravet gælder {words.Forum(forum)}, da dets {values} ikke er registreret; hvis det gør: {text.Message}"),
            Suggestion = words.Say($"Record the {values} of {words.Forum(forum)}.", $"Registrér {values} for {words.Forum(forum)}."),
        };
    }
}
