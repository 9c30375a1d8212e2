using System.Globalization;

namespace GovernanceRules;

/// <summary>Where a matter must go: each step with the clause that asks for it.</summary>
internal sealed class RouteDocument(Route route, Charter charter, Language? language = null) : ReportDocument
{
    public override Language Language => language ?? charter.Language ?? Language.English;

    public override object Json() => RouteJson.Of(route, charter, Language, ToolVersion);

    public override void Text(TextPage page)
    {
        var names = new TextNames(charter, null, route.AsOf, Language);
        var told = route.Status is RouteStatus.DecidesHere or RouteStatus.GoesOn or RouteStatus.Settled;
        page.Line(0, page.Paint(route.Message(Language), told ? Ink.Strong : Ink.Warning));
        for (var i = 0; i < route.Steps.Length; i++)
        {
            page.Line(2, $"{(i + 1).ToString(CultureInfo.InvariantCulture)}. {route.Steps[i].Text(Language)}");
            foreach (var clause in route.Steps[i].Clauses)
                page.Line(5, page.Paint($"{names.Quote(clause)} ({TextNames.Origin(clause)})", Ink.Faint));
        }
    }
}
