namespace GovernanceRules;

/// <summary>Writes where a matter must go as JSON, for programs: UTF-8 without byte-order mark, indented, with LF line ends.</summary>
public static class JsonRoute
{
    /// <summary>Writes a route. The stream stays open.</summary>
    /// <param name="route">The route.</param>
    /// <param name="charter">The charter that it was worked out by.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="language">The language of the texts; left out, the charter's, else English.</param>
    /// <param name="toolVersion">The version of the program that gives the answer.</param>
    public static void Write(Route route, Charter charter, Stream stream, Language? language = null, string toolVersion = "")
    {
        ArgumentNullException.ThrowIfNull(route);
        ArgumentNullException.ThrowIfNull(charter);
        ArgumentNullException.ThrowIfNull(stream);
        JsonReport.Write(new RouteDocument(route, charter, language) { ToolVersion = toolVersion }, stream);
    }
}
