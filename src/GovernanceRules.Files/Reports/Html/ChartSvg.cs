using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The organisation chart of the fora as SVG: each a link to its section, with its state in colour and in words; then the same as a table.</summary>
internal sealed class ChartSvg(HtmlWriter html, PageRun run)
{
    private const int ColumnWidth = 200;
    private const int RowHeight = 128;
    private const int BoxWidth = 176;
    private const int BoxHeight = 82;
    private const int Margin = 16;

    public void Write()
    {
        if (run.Facts is not { } facts)
            return;
        var fora = run.Fora.Where(f => f.Id is not null && facts.Forum(f.Id) is { InForce: true }).ToImmutableArray();
        if (fora.Length < 2)
            return;
        var edges = Edges(fora, facts);
        var layout = ChartLayout.Of(fora.Length, edges);
        var (width, height) = ((layout.Columns * ColumnWidth) + (2 * Margin), (layout.Rows * RowHeight) + (2 * Margin) - (RowHeight - BoxHeight) + 16);
        html.Add($"<section aria-labelledby=\"{run.Anchor}-chart\">\n<h3 id=\"{run.Anchor}-chart\">{run.Words.Chart}</h3>\n");
        html.Add($"<div class=\"scroll chart\" tabindex=\"0\" role=\"group\" aria-labelledby=\"{run.Anchor}-chart\">\n");
        html.Add($"<svg class=\"c{layout.Columns}\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\">\n<g class=\"lines\" aria-hidden=\"true\">\n");
        foreach (var edge in edges)
            html.Add($"<path class=\"{(edge.IsSetUp ? "setup" : "reports")}\" d=\"{ChartLines.Path(layout, edge, edge.IsSetUp && edges.Exists(e => e.Below == edge.Below && !e.IsSetUp), ColumnWidth, RowHeight, BoxHeight, Margin)}\"/>\n");
        html.Markup("</g>\n");
        for (var i = 0; i < fora.Length; i++)
            Box(fora[i], layout.Places[i]);
        html.Add($"</svg>\n</div>\n<p class=\"legend\">{run.Words.Legend}</p>\n");
        InWords(fora, facts);
        html.Markup("</section>\n");
    }

    // Above, below; what reports to the body that set it up has one line.
    private static List<ChartEdge> Edges(ImmutableArray<PageForum> fora, GovernanceFacts facts)
    {
        var at = fora.Select((f, i) => (facts.Forum(f.Id!)!.Symbol, i)).ToDictionary(p => p.Symbol, p => p.i);
        var edges = new List<ChartEdge>();
        for (var i = 0; i < fora.Length; i++)
        {
            var forum = facts.Forum(fora[i].Id!)!;
            if (at.TryGetValue(forum.ReportsTo, out var above) && above != i)
                edges.Add(new(above, i, false));
            if (at.TryGetValue(forum.SetUpBy, out var maker) && maker != i && forum.SetUpBy != forum.ReportsTo)
                edges.Add(new(maker, i, true));
        }

        return edges;
    }

    private void Box(PageForum forum, (int Row, int Column) place)
    {
        var (left, top) = (Margin + (place.Column * ColumnWidth) + ((ColumnWidth - BoxWidth) / 2), Margin + (place.Row * RowHeight));
        var middle = left + (BoxWidth / 2);
        html.Add($"<a href=\"#{forum.Anchor}\" class=\"{ClassOf(forum.State)}\"><title>{forum.Name}: {run.StateOf(forum)}</title><rect x=\"{left}\" y=\"{top}\" width=\"{BoxWidth}\" height=\"{BoxHeight}\" rx=\"6\"/>");
        var lines = ChartText.Lines(forum.Name, 21, 3);
        var first = top + 18 + ((3 - lines.Count) * 8);
        for (var i = 0; i < lines.Count; i++)
            html.Add($"<text x=\"{middle}\" y=\"{first + (i * 16)}\">{lines[i]}</text>");
        html.Add($"<text class=\"state\" x=\"{middle}\" y=\"{top + BoxHeight - 10}\">{SignOf(forum.State)} {run.StateOf(forum)}</text></a>\n");
    }

    private void InWords(ImmutableArray<PageForum> fora, GovernanceFacts facts)
    {
        var words = run.Words;
        html.Add($"<details><summary>{words.ChartInWords}</summary>\n<ul>\n");
        foreach (var forum in fora)
        {
            var relations = ForumRelations.Of(forum.Id!, facts, run);
            html.Add($"<li><a href=\"#{forum.Anchor}\"><bdi>{forum.Name}</bdi></a>: {string.Join("; ", [.. relations, run.StateOf(forum)])}</li>\n");
        }

        html.Markup("</ul>\n</details>\n");
    }

    public static string ClassOf(ForumState state) => state switch
    {
        ForumState.Wrong => "wrong",
        ForumState.Unknown => "unknown",
        ForumState.Right => "right",
        _ => "unasked",
    };

    // The state does not hang on the colour alone.
    public static string SignOf(ForumState state) => state switch
    {
        ForumState.Wrong => "✕",
        ForumState.Unknown => "?",
        ForumState.Right => "✓",
        _ => "–",
    };
}

/// <summary>What a forum has to do with others, in words.</summary>
internal static class ForumRelations
{
    public static IEnumerable<string> Of(string id, GovernanceFacts facts, PageRun run)
    {
        if (facts.Forum(id) is not { } forum || run.Names is not { } names)
            yield break;
        if (facts.Forum(forum.ReportsTo) is { } above)
            yield return run.Words.ReportsTo(names.Forum(above.Id));
        if (forum.Forum.SetUpBy is { } maker)
            yield return run.Words.SetUpBy(names.Body(maker.Text));
        if (forum.Forum.ServedBy is { } server)
            yield return run.Words.ServedBy(names.Forum(server.Text));
    }
}
