namespace GovernanceRules;

/// <summary>The words of the mirror principle.</summary>
internal static class MirrorTexts
{
    public static FindingText Of(FindingDetails facts, Wording words, Identifier of, Selection members, GroupingKey by)
    {
        var here = words.Forum(facts.Forum);
        var there = words.Forum(of.Text);
        var who = SelectionWords.Singular(members, words);
        var expected = words.Say($"at least 1 {who} for each politician in {there}", $"mindst 1 {who} for hver politiker i {there}");
        if (facts.Key is not { } id)
            return new(expected, words.Say("it cannot be said", "det kan ikke afgøres"),
                words.Say($"It is not known whether {here} mirrors all politicians in {there}, since {PlainTexts.Why(facts, words)}.",
                    $"Det vides ikke, om {here} spejler alle politikere i {there}, da {PlainTexts.Why(facts, words)}."),
                PlainTexts.Record(facts, words));
        var name = words.Name(by, id);
        if (!facts.IsViolated)
            return new(expected, words.Say($"{name} is uncertain", $"{name} er usikker"),
                words.Say($"It is not known whether {name} is mirrored in {here} as in {there}, since {PlainTexts.Why(facts, words)}.",
                    $"Det vides ikke, om {name} er spejlet i {here} som i {there}, da {PlainTexts.Why(facts, words)}."),
                PlainTexts.Record(facts, words));
        return facts.Deviation == Deviation.TooFew
            ? new(expected, words.Say($"0 for {name}", $"0 for {name}"),
                words.Say($"{name} has a politician in {there} but no {who} in {here}; the mirror principle asks for at least 1.",
                    $"{name} har en politiker i {there}, men ingen {SelectionWords.Plural(members, words)} i {here}; spejlingsprincippet kræver mindst 1."),
                words.Say($"Appoint a {Appointed(members, by, words)} from {name} to {here}.", $"Udpeg et {Appointed(members, by, words)} fra {name} til {here}."))
            : new(words.Say($"nobody from where {there} has no politician", $"ingen derfra, hvor {there} ikke har en politiker"),
                words.Say($"a member from {name}", $"et medlem fra {name}"),
                words.Say($"{name} has a {who} in {here} but no politician in {there}; the mirror must be exact.",
                    $"{name} har et {who} i {here}, men ingen politiker i {there}; spejlingen skal være nøjagtig."),
                words.Say($"Let the member from {name} leave {here}.", $"Lad medlemmet fra {name} udtræde af {here}."));
    }

    /// <summary>Who is to be appointed; the organisation that is named has its sector already.</summary>
    private static string Appointed(Selection members, GroupingKey by, Wording words) => SelectionWords.Singular(
        by.Property == Property.Organisation ? new Selection([.. members.Conditions.Where(c => c.Key != Property.Sector)]) : members, words);
}
