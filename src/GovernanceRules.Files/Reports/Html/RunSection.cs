namespace GovernanceRules;

/// <summary>One run on a page: the verdict, the chart, the fora, the terms, the matters and the sources.</summary>
internal sealed class RunSection(HtmlWriter html, ReportDocument document, PageRun run, bool isOneOfSeveral)
{
    private readonly FindingsList _findings = new(html, document, run);
    private readonly SeatsTable _seats = new(html, run);

    public void Write()
    {
        var words = run.Words;
        html.Add($"<section id=\"{run.Anchor}\" class=\"run\" lang=\"{words.Language.Code}\" aria-labelledby=\"{run.Anchor}-h\">\n<h2 id=\"{run.Anchor}-h\"><bdi>{(isOneOfSeveral ? run.Run.Name ?? run.Run.Title : words.Result)}</bdi></h2>\n");
        html.Add($"<p>{new Prose(run.Run.Subtitle)}</p>\n<p class=\"verdict {(run.Run.Passes ? "right" : "wrong")}\"><strong>{(run.Run.Passes ? "✓" : "✕")} {new Prose(run.Run.Verdict)}</strong></p>\n<p>{run.Run.Numbers}</p>\n");
        Wrong();
        new ChartSvg(html, run).Write();
        Fora();
        new EndingTerms(html, run).Write();
        new Timeline(html, run).Write();
        new MattersSection(html, run).Write();
        Baseline();
        Sources();
        html.Markup("</section>\n");
    }

    // At the top, where something is wrong.
    private void Wrong()
    {
        var wrong = run.Fora.Where(f => f.State == ForumState.Wrong).ToList();
        if (wrong.Count == 0)
            return;
        html.Markup("<ul class=\"summary\">\n");
        foreach (var forum in wrong)
            html.Add($"<li><a href=\"#{forum.Anchor}\"><bdi>{forum.Name}</bdi></a>: {run.StateOf(forum)}</li>\n");
        html.Markup("</ul>\n");
    }

    private void Fora()
    {
        if (run.Fora.IsEmpty)
            return;
        var words = run.Words;
        html.Add($"<section aria-labelledby=\"{run.Anchor}-fora\">\n<h3 id=\"{run.Anchor}-fora\">{words.Fora}</h3>\n");
        // Without its script the page has no use for these.
        html.Add($"<div class=\"tools\" role=\"search\" aria-label=\"{words.Filter}\" hidden><label>{words.Filter} <select><option value=\"\">{words.All}</option><option value=\"wrong\">{words.OnlyWrong}</option><option value=\"wrong unknown\">{words.OnlyOpen}</option></select></label> ");
        html.Add($"<label>{words.Find} <input type=\"search\"></label> <button type=\"button\" data-open=\"1\">{words.Unfold}</button> <button type=\"button\" data-open=\"\">{words.Fold}</button> <span role=\"status\"></span></div>\n");
        foreach (var forum in run.Fora)
            Forum(forum);
        html.Markup("</section>\n");
    }

    private void Forum(PageForum forum)
    {
        var state = ChartSvg.ClassOf(forum.State);
        html.Add($"<article id=\"{forum.Anchor}\" class=\"forum {state}\" data-state=\"{state}\" aria-labelledby=\"{forum.Anchor}-h\">\n<h4 id=\"{forum.Anchor}-h\"><bdi>{forum.Name}</bdi> <span class=\"mark {state}\">{ChartSvg.SignOf(forum.State)} {run.StateOf(forum)}</span></h4>\n");
        if (forum.Id is { } id && run.Facts is { } facts && ForumRelations.Of(id, facts, run).ToList() is { Count: > 0 } relations)
            html.Add($"<p>{TextFormat.Capital(string.Join("; ", relations))}.</p>\n");
        // The heading has said what is wrong or unknown; what is waived or why nothing was asked stands here.
        if ((forum.Group?.Summary ?? run.Words.NoConstraint) is var summary && summary != run.StateOf(forum))
            html.Add($"<p>{new Prose(TextFormat.Capital(summary))}</p>\n");
        _findings.Write(forum);
        _seats.Write(forum);
        html.Markup("</article>\n");
    }

    private void Baseline()
    {
        if (run.Run.Fixed.IsEmpty)
            return;
        html.Add($"<section aria-labelledby=\"{run.Anchor}-base\">\n<h3 id=\"{run.Anchor}-base\">{new TextWords(run.Run.Language).Baseline}</h3>\n<ul>\n");
        foreach (var result in run.Run.Fixed)
            html.Add($"<li><strong class=\"label\">{result.Label}</strong> {new Prose(result.Message)} {new Prose(result.ToDo ?? "")}</li>\n");
        html.Markup("</ul>\n</section>\n");
    }

    private void Sources()
    {
        if (run.Run.Sources.IsEmpty)
            return;
        html.Add($"<section aria-labelledby=\"{run.Anchor}-sources\">\n<h3 id=\"{run.Anchor}-sources\">{new TextWords(run.Run.Language).Sources}</h3>\n<ul>\n");
        foreach (var source in run.Run.Sources)
            html.Add($"<li><bdi>{source}</bdi></li>\n");
        html.Markup("</ul>\n</section>\n");
    }
}
