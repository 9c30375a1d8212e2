namespace GovernanceRules;

/// <summary>Writes where a matter must go, for a person: each step with the sentence that asks for it. LF line ends.</summary>
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
        TextReport.Write(new RouteDocument(route, charter, language), writer, colours);
    }
}
