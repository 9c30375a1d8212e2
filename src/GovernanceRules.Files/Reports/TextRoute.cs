using System.Globalization;

namespace GovernanceRules;

/// <summary>Writes where a matter must go, as a person reads it: what can be said, each step with the sentence that asks for it. LF line ends.</summary>
public static class TextRoute
{
    /// <summary>Writes a route. The writer stays open.</summary>
    /// <param name="route">The route.</param>
    /// <param name="charter">The charter that it was worked out by.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="language">The language; left out, the charter's, else English.</param>
    /// <param name="colours">Whether the writer is a terminal on which colours are wanted.</param>
    public static void Write(Route route, Charter charter, TextWriter writer, Language? language = null, bool colours = false)
    {
        ArgumentNullException.ThrowIfNull(route);
        ArgumentNullException.ThrowIfNull(charter);
        ArgumentNullException.ThrowIfNull(writer);
        var spoken = language ?? charter.Language ?? Language.English;
        var page = new TextPage(writer, colours);
        var names = new TextNames(charter, null, route.AsOf, spoken);
        var told = route.Status is RouteStatus.DecidesHere or RouteStatus.GoesOn or RouteStatus.Settled;
        page.Line(0, page.Paint(route.Message(spoken), told ? Ink.Strong : Ink.Warning));
        for (var i = 0; i < route.Steps.Length; i++)
        {
            page.Line(2, $"{(i + 1).ToString(CultureInfo.InvariantCulture)}. {route.Steps[i].Text(spoken)}");
            foreach (var clause in route.Steps[i].Clauses)
                page.Line(5, page.Paint($"{names.Quote(clause)} ({TextNames.Origin(clause)})", Ink.Faint));
        }
    }
}
