using System.Collections.Immutable;
using System.Globalization;

namespace GovernanceRules;

/// <summary>
/// The words of one language, and the names that fora, organisations and clusters bear on the day of the check. What a user wrote stands
/// in backticks.
/// </summary>
public sealed class Wording
{
    private readonly Names? _names;

    internal Wording(Language language, Names? names)
    {
        Language = language;
        _names = names;
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>The wording in the language.</summary>
    /// <param name="english">In English.</param>
    /// <param name="danish">In Danish.</param>
    /// <returns>One of the two.</returns>
    public string Say(string english, string danish) => Language == Language.Danish ? danish : english;

    /// <summary>A text in backticks.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text in backticks.</returns>
    public static string Quoted(string text) => $"`{text}`";

    /// <summary>A forum by its name that day, in backticks.</summary>
    /// <param name="id">The forum's id; <see langword="null"/> for the organisation of fora as a whole.</param>
    /// <returns>The name, or the id where it has none.</returns>
    public string Forum(string? id) => id is null ? Say("the charter's fora", "charterets fora") : Name(Property.Forum, id);

    /// <summary>What a key stands for, by its name that day, in backticks; of a person with a name, the name and the id.</summary>
    /// <param name="key">What kind of thing it is.</param>
    /// <param name="id">Its id.</param>
    /// <returns>The name, or the id where it has none.</returns>
    public string Name(GroupingKey key, string id)
    {
        if (key.Property == Property.Role)
            return Role(id);
        var name = _names?.Of(key.Property, id, Language);
        return name is null || name == id ? Quoted(id) : key.Property == Property.Person ? $"`{name}` (`{id}`)" : Quoted(name);
    }

    /// <summary>A list of words in backticks, with an <c>and</c> before the last.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The list.</returns>
    public string List(IEnumerable<Identifier> words) => Joined(words.Select(w => Quoted(w.Text)), Say("and", "og"));

    /// <summary>How many: <c>exactly 7</c>, <c>at least 1</c>, <c>at most 2</c>, <c>from 2 to 4</c>.</summary>
    /// <param name="bounds">The bounds.</param>
    /// <returns>The words.</returns>
    public string Amount(Bounds bounds) => bounds switch
    {
        { Min: { } min, Max: { } max } when min == max => Say($"exactly {min}", $"præcis {min}"),
        { Min: { } min, Max: { } max } => Say($"from {min} to {max}", $"fra {min} til {max}"),
        { Min: { } min } => Say($"at least {min}", $"mindst {min}"),
        { Max: { } max } when max.Numerator == 0 => Say("none", "ingen"),
        { Max: { } max } => Say($"at most {max}", $"højst {max}"),
        _ => Say("any number", "et vilkårligt antal"),
    };

    /// <summary>How many of whom: <c>exactly 1 chair</c>, <c>no secretaries</c>, <c>at least 40% of all members</c>.</summary>
    internal string Amount(Bounds bounds, Func<bool, string> noun)
    {
        if (bounds.HasShare)
            return Say($"{Amount(bounds)} of all {noun(true)}", $"{Amount(bounds)} af alle {noun(true)}");
        if (bounds is { Max: { Numerator: 0 } } && (bounds.Min?.Numerator ?? 0) == 0)
            return Say($"no {noun(true)}", $"ingen {noun(true)}");
        return $"{Amount(bounds)} {noun((bounds.Max ?? bounds.Min)?.Numerator != 1)}";
    }

    /// <summary>A number, with digits.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The digits.</returns>
    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day, as <c>2014-03-01</c>.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The day.</returns>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A period, as the end of a sentence.</summary>
    internal string Span(Period period) => period switch
    {
        { From: { } from, To: { } to } => Say($"from {Day(from)} to {Day(to)}", $"fra {Day(from)} til {Day(to)}"),
        { From: { } from } => Say($"from {Day(from)}", $"fra {Day(from)}"),
        { To: { } to } => Say($"until {Day(to)}", $"til og med {Day(to)}"),
        _ => Say("always", "altid"),
    };

    internal string Role(string role) => role switch
    {
        "chair" => Say("chair", "formand"),
        "vice-chair" => Say("vice-chair", "næstformand"),
        "member" => Say("member", "menigt medlem"),
        "secretary" => Say("secretary", "sekretær"),
        "observer" => Say("observer", "observatør"),
        "participant" => Say("participant", "deltager"),
        "invited" => Say("invited guest", "inviteret"),
        "deputy" => Say("deputy", "stedfortræder"),
        "ad-hoc" => Say("ad hoc member", "ad hoc-medlem"),
        _ => Quoted(role),
    };

    /// <summary>A role that one person has: <c>the chair</c>, <c>formanden</c>.</summary>
    internal string TheRole(string role) => role switch
    {
        "chair" or "vice-chair" or "secretary" or "observer" => Say($"the {Role(role)}", $"{Role(role)}en"),
        _ => Say($"the {Role(role)}", Role(role)),
    };

    /// <summary>What a key is called: <c>organisation</c>, <c>klynge</c>.</summary>
    internal string KeyWord(GroupingKey key) => key.Property switch
    {
        Property.Person => "person",
        Property.Organisation => "organisation",
        Property.Cluster => Say("cluster", "klynge"),
        Property.Sector => Say("sector", "sektor"),
        Property.Kind => Say("kind", "type"),
        Property.Level => Say("level", "niveau"),
        Property.Role => Say("role", "rolle"),
        Property.Forum => "forum",
        Property.Competence => Say("competence", "kompetence"),
        Property.AppointedBy => Say("appointing body", "udpegende organ"),
        Property.ReportsTo => Say("forum above", "overordnet forum"),
        Property.SetUpBy => Say("founding body", "nedsættende organ"),
        Property.ServedBy => Say("secretariat", "sekretariat"),
        _ => Quoted(key.Attribute!),
    };

    /// <summary>Each of what a key is called: <c>each organisation</c>, <c>hvert niveau</c>.</summary>
    internal string Each(GroupingKey key)
    {
        var neuter = key.Property is Property.Level or Property.Forum or Property.AppointedBy or Property.ReportsTo or Property.SetUpBy or Property.ServedBy;
        return Say($"each {KeyWord(key)}", $"{(neuter ? "hvert" : "hver")} {KeyWord(key)}");
    }

    /// <summary>Several of what a key is called: <c>organisations</c>, <c>klynger</c>.</summary>
    internal string KeyWords(GroupingKey key) => key.Property switch
    {
        Property.Person => Say("persons", "personer"),
        Property.Organisation => Say("organisations", "organisationer"),
        Property.Cluster => Say("clusters", "klynger"),
        Property.Sector => Say("sectors", "sektorer"),
        Property.Kind => Say("kinds", "typer"),
        Property.Level => Say("levels", "niveauer"),
        Property.Role => Say("roles", "roller"),
        Property.Forum => "fora",
        Property.Competence => Say("competences", "kompetencer"),
        Property.AppointedBy => Say("appointing bodies", "udpegende organer"),
        _ => Say($"values of {KeyWord(key)}", $"værdier af {KeyWord(key)}"),
    };

    internal string Members(Selection selection) => SelectionWords.Plural(selection, this);

    internal static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    internal string Demands(ConstraintPrimitive form) => FormWords.Demand(form, this);

    internal static string Joined(IEnumerable<string> parts, string last)
    {
        var all = parts.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.Take(all.Count - 1))} {last} {all[^1]}";
    }

    internal string Or(IEnumerable<string> parts) => Joined(parts, Say("or", "eller"));
}
