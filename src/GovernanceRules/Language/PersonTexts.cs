using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The words of principles about single persons.</summary>
internal static class PersonTexts
{
    public static FindingText DrawnFrom(FindingDetails facts, Wording words, Identifier from)
    {
        var (here, there) = (words.Forum(facts.Forum), words.Forum(from.Text));
        var expected = words.Say($"every member also sits in {there}", $"hvert medlem sidder også i {there}");
        if (Unsettled(facts, words, expected, words.Say($"every member also sits in {there}", $"hvert medlem også sidder i {there}")) is { } unknown)
            return unknown;
        var who = words.Name(Property.Person, facts.Key!);
        return new(expected, words.Say($"{who} does not", $"{who} gør ikke"),
            words.Say($"{who} sits in {here} but not in {there}, from which its members are drawn.", $"{who} sidder i {here}, men ikke i {there}, hvorfra medlemmerne vælges."),
            words.Say($"Put a member of {there} in the place of {who}, or appoint {who} to {there}.", $"Sæt et medlem af {there} i stedet for {who}, eller udpeg {who} til {there}."));
    }

    public static FindingText Separate(FindingDetails facts, Wording words, Identifier from)
    {
        var (here, there) = (words.Forum(facts.Forum), words.Forum(from.Text));
        var expected = words.Say($"nobody sits both here and in {there}", $"ingen sidder både her og i {there}");
        if (Unsettled(facts, words, expected, expected) is { } unknown)
            return unknown;
        var who = words.Name(Property.Person, facts.Key!);
        return new(expected, words.Say($"{who} does", $"{who} gør"),
            words.Say($"{who} sits both in {here} and in {there}, which may have nobody in common.", $"{who} sidder både i {here} og i {there}, som ikke må have personer til fælles."),
            words.Say($"Let {who} leave {here} or {there}.", $"Lad {who} udtræde af {here} eller {there}."));
    }

    public static FindingText Overlap(FindingDetails facts, Wording words, Identifier with, int min)
    {
        var (here, there) = (words.Forum(facts.Forum), words.Forum(with.Text));
        var expected = words.Say($"at least {min} in common with {there}", $"mindst {min} til fælles med {there}");
        if (Unsettled(facts, words, expected, words.Say($"there {(min == 1 ? "is" : "are")} {expected}", $"der er {expected}")) is { } unknown)
            return unknown;
        var found = facts.Possible ?? facts.Certain;
        return new(expected, words.Say($"{found} in common", $"{found} til fælles"),
            words.Say($"{here} and {there} have {found} {(found == 1 ? "person" : "persons")} in common; at least {min} {(min == 1 ? "is" : "are")} required.",
                $"{here} og {there} har {found} {(found == 1 ? "person" : "personer")} til fælles; der kræves mindst {min}."),
            words.Say($"Appoint {min - found} more of the members of {there} to {here}, or the other way round.",
                $"Udpeg yderligere {min - found} af medlemmerne af {there} til {here}, eller omvendt."));
    }

    public static FindingText Level(FindingDetails facts, Wording words, LevelSpan span)
    {
        var plain = PlainTexts.Of(facts, words);
        if (!facts.IsViolated)
            return plain;
        var who = words.Name(Property.Person, facts.Key!);
        var forum = words.Forum(facts.Forum);
        var bound = span.AtLeast is { } least ? words.Say($"at least `{least}`", $"mindst `{least}`") : words.Say($"at most `{span.AtMost}`", $"højst `{span.AtMost}`");
        if (span is { AtLeast: { } from, AtMost: { } to })
            bound = words.Say($"`{from}` to `{to}`", $"`{from}` til `{to}`");
        return plain with
        {
            Message = words.Say($"{who} sits in {forum} {EveryTexts.Recorded(facts, words)}; {bound} is required.", $"{who} sidder i {forum} {EveryTexts.Recorded(facts, words)}; der kræves {bound}."),
            Suggestion = words.Say($"Appoint somebody at level {SelectionWords.Span(span, words)} to {forum} in the place of {who}.", $"Udpeg en på niveau {SelectionWords.Span(span, words)} til {forum} i stedet for {who}."),
        };
    }

    public static FindingText Competence(FindingDetails facts, Wording words, ImmutableArray<Identifier> has)
    {
        var plain = PlainTexts.Of(facts, words);
        return facts.IsViolated && facts.Deviation == Deviation.TooFew
            ? plain with
            {
                Suggestion = words.Say($"Appoint somebody with competence in {words.Or(has.Select(h => $"`{h}`"))} to {words.Forum(facts.Forum)}.",
                    $"Udpeg en med kompetence inden for {words.Or(has.Select(h => $"`{h}`"))} til {words.Forum(facts.Forum)}."),
            }
            : plain;
    }

    public static FindingText AppointedBy(FindingDetails facts, Wording words, ImmutableArray<Identifier> body)
    {
        var plain = PlainTexts.Of(facts, words);
        if (!facts.IsViolated)
            return plain;
        var who = words.Name(Property.Person, facts.Key!);
        var forum = words.Forum(facts.Forum);
        var bodies = words.Or(body.Select(b => words.Name(Property.AppointedBy, b.Text)));
        return plain with
        {
            Message = words.Say($"{who} sits in {forum}, {EveryTexts.Recorded(facts, words)}; its members are appointed by {bodies}.",
                $"{who} sidder i {forum}, {EveryTexts.Recorded(facts, words)}; medlemmerne udpeges af {bodies}."),
            Suggestion = words.Say($"Have {bodies} appoint {who}, or somebody else in the place of {who}.", $"Lad {bodies} udpege {who} eller en anden i stedet."),
        };
    }

    private static FindingText? Unsettled(FindingDetails facts, Wording words, string expected, string asked)
    {
        if (facts.IsViolated)
            return null;
        var forum = words.Forum(facts.Forum);
        var who = facts.Key is { } person ? words.Say($" of {words.Name(Property.Person, person)}", $" for {words.Name(Property.Person, person)}") : "";
        return new(expected, words.Say("it cannot be said", "det kan ikke afgøres"),
            words.Say($"It is not known{who} in {forum} whether {asked}, since {PlainTexts.Why(facts, words)}.",
                $"Det vides ikke{who} i {forum}, om {asked}, da {PlainTexts.Why(facts, words)}."),
            PlainTexts.Record(facts, words));
    }
}
