using System.Collections.Immutable;
using System.Globalization;

namespace GovernanceRules;

/// <summary>What was found in a group: what is wrong, then what is not known, then what is accepted, each with its sentence and what to do.</summary>
internal sealed class FindingsList(HtmlWriter html, ReportDocument document, PageRun run)
{
    // More unknowns than these are folded.
    private const int Shown = 3;

    public void Write(PageForum forum)
    {
        if (forum.Group is not { } group)
            return;
        // What several constraints say alike is said once.
        var results = group.Cases.SelectMany(c => c.Results).OrderByDescending(r => r.Level)
            .GroupBy(r => (r.State, r.IsUnknown, r.Label, r.Together?.Message ?? r.Message)).Select(g => g.ToImmutableArray()).ToList();
        var words = run.Words;
        List(words.WhatIsWrong, "wrong", [.. results.Where(r => r[0] is { State: ResultState.Open, IsUnknown: false })], false);
        var unknown = results.Where(r => r[0] is { State: ResultState.Open, IsUnknown: true }).ToImmutableArray();
        List(words.WhatIsUnknown, "unknown", unknown, unknown.Length > Shown);
        List(words.Accepted, "accepted", [.. results.Where(r => r[0].State != ResultState.Open)], true);
        NotAsked(group);
    }

    public void List(string title, string kind, ImmutableArray<ImmutableArray<ReportResult>> results, bool isFolded)
    {
        if (results.IsEmpty)
            return;
        if (isFolded)
            html.Add($"<details class=\"findings {kind}\"><summary>{title} ({results.Length})</summary>\n<ul class=\"found\">\n");
        else
            html.Add($"<div class=\"findings {kind}\">\n<h5>{title}</h5>\n<ul class=\"found\">\n");
        foreach (var alike in results)
            Result(alike);
        html.Markup(isFolded ? "</ul>\n</details>\n" : "</ul>\n</div>\n");
    }

    private void Result(ImmutableArray<ReportResult> alike)
    {
        var first = alike[0];
        html.Add($"<li><p><strong class=\"label\">{first.Label}</strong> {new Prose(first.Together?.Message ?? first.Message)}</p>\n");
        if ((first.Together?.ToDo ?? first.ToDo) is { } toDo)
            html.Add($"<p class=\"todo\">{new Prose(toDo)}</p>\n");
        if (first.Together is null)
        {
            foreach (var remark in first.Remarks)
                html.Add($"<p class=\"remark\">{new Prose(remark)}</p>\n");
            foreach (var quote in first.Quotes)
                html.Add($"<blockquote dir=\"auto\">{quote}</blockquote>\n");
        }

        html.Add($"<p class=\"where\">{string.Join(", ", alike.Select(r => r.Fingerprint).Distinct())} {(first.Place is { } place ? $"({At(place)})" : "")}</p></li>\n");
    }

    // Why constraints were not judged, or what is to be said of them though nothing is found.
    private void NotAsked(ReportGroup group)
    {
        var reasons = group.Cases.Where(c => c.Results.IsEmpty && c.Reason is not null).GroupBy(c => c.Reason!).ToList();
        if (reasons.Count == 0)
            return;
        html.Add($"<details class=\"findings\"><summary>{run.Words.NotAsked} ({reasons.Sum(r => r.Count())})</summary>\n<ul>\n");
        foreach (var cases in reasons)
            html.Add($"<li>{new Prose(cases.Key)} <span class=\"where\">{string.Join(", ", cases.Select(c => c.Name).Distinct())}</span></li>\n");
        html.Markup("</ul>\n</details>\n");
    }

    private string At(FileLocation place) => string.Create(CultureInfo.InvariantCulture, $"{document.NameOf(place)}:{place.Line}:{place.Column}");
}
