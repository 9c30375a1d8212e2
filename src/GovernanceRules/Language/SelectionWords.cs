using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Selections in words: <c>members from the sector `municipal` at level `director` or above</c>.</summary>
internal static class SelectionWords
{
    public static string Plural(Selection selection, Wording words) => Noun(selection, words, true) + Conditions(selection, words, true);

    public static string Singular(Selection selection, Wording words) => Noun(selection, words, false) + Conditions(selection, words, false);

    /// <summary>Things in words: <c>organisations of kind `municipality`</c>.</summary>
    public static string Things(Subject subject, Selection selection, Wording words, bool plural = true) => subject switch
    {
        Subject.Fora => plural ? words.Say("fora", "fora") : "forum",
        Subject.Organisations => plural ? words.Say("organisations", "organisationer") : "organisation",
        Subject.Clusters => plural ? words.Say("clusters", "klynger") : words.Say("cluster", "klynge"),
        _ => Noun(selection, words, plural),
    } + Conditions(selection, words, plural, subject != Subject.Members);

    /// <summary>What a key adds to those who have it: <c> from the cluster `Vestklyngen`</c>.</summary>
    public static string With(GroupingKey key, string name, Wording words, bool ofThings = false) => key.Property switch
    {
        Property.Forum when ofThings => $" {name}",
        Property.Organisation => words.Say($" from {name}", $" fra {name}"),
        Property.Cluster => words.Say($" from the cluster {name}", $" fra klyngen {name}"),
        Property.Sector => words.Say($" from the sector {name}", $" fra sektoren {name}"),
        Property.Kind when !ofThings => words.Say($" from organisations of kind {name}", $" fra organisationer af typen {name}"),
        Property.Kind => words.Say($" of kind {name}", $" af typen {name}"),
        Property.Level => words.Say($" at level {name}", $" på niveau {name}"),
        Property.Role => words.Say($" in the role of {name}", $" i rollen som {name}"),
        Property.AppointedBy => words.Say($" appointed by {name}", $" udpeget af {name}"),
        Property.Forum => words.Say($" in {name}", $" i {name}"),
        Property.Competence => words.Say($" competent in {name}", $" med kompetence inden for {name}"),
        Property.ReportsTo => words.Say($" reporting to {name}", $" med reference til {name}"),
        Property.SetUpBy => words.Say($" set up by {name}", $" nedsat af {name}"),
        Property.ServedBy => words.Say($" served by {name}", $" betjent af {name}"),
        Property.Person => words.Say($" of {name}", $" for {name}"),
        _ => words.Say($" with `{key.Attribute}` {name}", $" med `{key.Attribute}` {name}"),
    };

    /// <summary>The conditions of a selection without noun, as what is asked of each: <c>from the sector `municipal` and at level `chief`</c>.</summary>
    public static string Asked(Selection selection, Wording words, bool ofThings = false) =>
        Wording.Joined(selection.Conditions.Select(c => Asked(c, words, ofThings)), words.Say("and", "og"));

    private static string Asked(Condition condition, Wording words, bool ofThings) => condition switch
    {
        AnyOfCondition any => words.Say("either ", "enten ") + string.Join(words.Say(" or ", " eller "), any.Selections.Select(s => Grouped(s, words, ofThings))),
        NotCondition not => words.Say("not ", "ikke ") + string.Join(words.Say(" and not ", " og ikke "), not.Selections.Select(s => Grouped(s, words, ofThings))),
        AlsoCondition also => words.Say("somebody who also ", "en, der også ") + words.Or(also.Selections.Select(s => Also(s, words, false))),
        _ => Condition(condition, words, true, ofThings).TrimStart(),
    };

    private static string Grouped(Selection selection, Wording words, bool ofThings) =>
        selection.Conditions.Length > 1 ? $"({Asked(selection, words, ofThings)})" : Asked(selection, words, ofThings);

    private static string Noun(Selection selection, Wording words, bool plural)
    {
        if (selection.Conditions.OfType<ValueCondition>().FirstOrDefault(c => c.Key == Property.Role) is not { } role)
            return plural ? words.Say("members", "medlemmer") : words.Say("member", "medlem");
        if (role.Names(ValueCondition.Any))
            return plural ? words.Say("persons", "personer") : "person";
        var names = role.Values.Select(v => plural ? PluralRole(v.Text, words) : words.Role(v.Text)).ToImmutableArray();
        return words.Or(names);
    }

    private static string PluralRole(string role, Wording words) => role switch
    {
        "chair" => words.Say("chairs", "formænd"),
        "vice-chair" => words.Say("vice-chairs", "næstformænd"),
        "member" => words.Say("plain members", "menige medlemmer"),
        "secretary" => words.Say("secretaries", "sekretærer"),
        "observer" => words.Say("observers", "observatører"),
        "participant" => words.Say("participants", "deltagere"),
        "invited" => words.Say("invited guests", "inviterede"),
        "deputy" => words.Say("deputies", "stedfortrædere"),
        "ad-hoc" => words.Say("ad hoc members", "ad hoc-medlemmer"),
        _ => words.Say($"holders of the role `{role}`", $"personer med rollen `{role}`"),
    };

    private static string Conditions(Selection selection, Wording words, bool plural, bool ofThings = false) => string.Concat(selection.Conditions
        .Where(c => c is not SeatedCondition && c is not ValueCondition { Key: { Property: Property.Role } })
        .Select(c => Condition(c, words, plural, ofThings)));

    private static string Condition(Condition condition, Wording words, bool plural, bool ofThings) => condition switch
    {
        ValueCondition value => Value(value, words, ofThings),
        LevelCondition level => words.Say(" at level ", " på niveau ") + words.Or(level.Spans.Select(s => Span(s, words))),
        SeatedCondition => words.Say(" in a seated role", " i en medlemsrolle"),
        AlsoCondition also => words.Say(" who also ", ", som også ") + words.Or(also.Selections.Select(s => Also(s, words, plural))),
        AnyOfCondition any => words.Say((ofThings ? " that " : " who ") + (plural ? "are " : "is "), ", som er ") + Asked(any, words, ofThings),
        NotCondition not => words.Say(" except those ", " bortset fra dem ")
            + string.Join(words.Say(" and those ", " og dem "), not.Selections.Select(s => Grouped(s, words, ofThings))),
        _ => "",
    };

    private static string Value(ValueCondition condition, Wording words, bool ofThings)
    {
        var key = condition.Key!.Value;
        if (key.Property == Property.Role && condition.Names(ValueCondition.Any))
            return words.Say(" in any role", " i enhver rolle");
        if (key.Property == Property.ReportsTo && condition.Names(ValueCondition.None))
            return words.Say(" reporting to no forum", " uden overordnet forum");
        if (key.Property == Property.Cluster && condition.Names(ValueCondition.Own) && condition.Values.Length == 1)
            return words.Say(" from the forum's own cluster", " fra forummets egen klynge");
        var names = words.Or(condition.Values.Select(v =>
            v.Text == ValueCondition.Own && key.Property == Property.Cluster ? words.Say("the forum's own", "forummets egen") : words.Name(key, v.Text)));
        return With(key, names, words, ofThings);
    }

    private static string Also(Selection selection, Wording words, bool plural)
    {
        var fora = selection.Conditions.OfType<ValueCondition>().FirstOrDefault(c => c.Key == Property.Forum);
        var rest = new Selection([.. selection.Conditions.Where(c => c != fora)]);
        var where = fora is null
            ? words.Say("some forum", "et forum")
            : words.Or(fora.Values.Select(v => words.Name(Property.Forum, v.Text)));
        return words.Say($"{(plural ? "sit" : "sits")} in {where} as {(plural ? Plural(rest, words) : Singular(rest, words))}",
            $"sidder i {where} som {(plural ? Plural(rest, words) : Singular(rest, words))}");
    }

    /// <summary>A span of levels: <c>`director` or above</c>.</summary>
    public static string Span(LevelSpan span, Wording words) => span switch
    {
        { Exactly: { } level } => Wording.Quoted(level.Text),
        { AtLeast: { } least, AtMost: { } most } => words.Say($"`{least}` to `{most}`", $"`{least}` til `{most}`"),
        { AtLeast: { } least } => words.Say($"`{least}` or above", $"`{least}` eller højere"),
        _ => words.Say($"`{span.AtMost}` or below", $"`{span.AtMost}` eller lavere"),
    };
}
