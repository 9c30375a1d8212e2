using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GovernanceRules;

/// <summary>
/// An answer as one page that needs nothing else: no network, and no script to be read. A policy in it allows its own style and script
/// alone, so that no text of a user could ever act.
/// </summary>
internal sealed class HtmlPage(HtmlWriter html, ReportDocument document)
{
    private readonly ImmutableArray<PageRun> _runs = [.. document.Runs.Select((r, i) => new PageRun(r, i + 1))];

    private PageWords Words => _runs.IsEmpty ? new PageWords(document.Language) : _runs[0].Words;

    private string Title => _runs is [var only] ? only.Run.Name ?? only.Run.Title : _runs.IsEmpty ? Words.Faults : Words.Several(_runs.Length);

    public void Write()
    {
        Head();
        html.Add($"<body>\n<a class=\"skip\" href=\"#main\">{Words.Skip}</a>\n<header>\n<h1><bdi>{Title}</bdi></h1>\n</header>\n");
        Contents();
        html.Markup("<main id=\"main\" tabindex=\"-1\">\n");
        Diagnostics(Words.Faults, "wrong", document.Faults);
        foreach (var run in _runs)
            new RunSection(html, document, run, _runs.Length > 1).Write();
        Diagnostics(Words.Warnings, "unknown", document.Warnings);
        html.Add($"</main>\n<footer><p>{Words.Written(document.ToolVersion)}</p></footer>\n<script>{new Trusted(PageScript.Text)}</script>\n</body>\n</html>\n");
    }

    private void Head()
    {
        html.Add($"<!DOCTYPE html>\n<html lang=\"{Words.Language.Code}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Add($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{new Trusted(Hash(PageStyle.Text))}'; script-src '{new Trusted(Hash(PageScript.Text))}'; form-action 'none'; base-uri 'none'\">\n");
        html.Add($"<meta name=\"color-scheme\" content=\"light dark\">\n<title>{Title}</title>\n<style>{new Trusted(PageStyle.Text)}</style>\n</head>\n");
    }

    private void Contents()
    {
        if (_runs.All(r => r.Fora.IsEmpty))
            return;
        html.Add($"<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">{Words.Contents}</h2>\n<ul>\n");
        foreach (var run in _runs)
        {
            html.Add($"<li><a href=\"#{run.Anchor}\">{(_runs.Length > 1 ? run.Run.Name ?? run.Run.Title : run.Words.Result)}</a>\n<ul>\n");
            foreach (var forum in run.Fora)
                html.Add($"<li><a href=\"#{forum.Anchor}\"><bdi>{forum.Name}</bdi></a> <span class=\"mark {ChartSvg.ClassOf(forum.State)}\">{ChartSvg.SignOf(forum.State)} {run.StateOf(forum)}</span></li>\n");
            html.Markup("</ul></li>\n");
        }

        html.Markup("</ul>\n</nav>\n");
    }

    private void Diagnostics(string title, string kind, ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.IsEmpty)
            return;
        html.Add($"<section class=\"{kind}\" aria-labelledby=\"{kind}\">\n<h2 id=\"{kind}\">{title}</h2>\n<ul>\n");
        foreach (var one in diagnostics)
            html.Add($"<li><strong>{one.Code}</strong> {new Prose(one.Text)} <span class=\"where\">{(one.Location is { } at ? string.Create(CultureInfo.InvariantCulture, $"{document.NameOf(at)}:{at.Line}:{at.Column}") : "")}</span></li>\n");
        html.Markup("</ul>\n</section>\n");
    }

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
