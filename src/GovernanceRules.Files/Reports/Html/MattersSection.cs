namespace GovernanceRules;

/// <summary>The matters of the register: what was done with each, what is wrong with that, where it stands on its route, and what comes next.</summary>
internal sealed class MattersSection(HtmlWriter html, PageRun run)
{
    public void Write()
    {
        if (run.Facts is not { } facts || facts.Register.Matters.IsEmpty)
            return;
        var words = run.Words;
        var results = run.Run.Results.Where(r => r.State == ResultState.Open).ToLookup(r => r.Key);
        html.Add($"<section aria-labelledby=\"{run.Anchor}-matters\">\n<h3 id=\"{run.Anchor}-matters\">{words.Matters}</h3>\n");
        var number = 0;
        foreach (var matter in facts.Register.Matters)
        {
            var anchor = FormattableString.Invariant($"{run.Anchor}-m{++number}");
            var name = matter.Name?.In(words.Language) ?? PageNames.Readable(matter.Id.Text);
            html.Add($"<article class=\"matter\" aria-labelledby=\"{anchor}\">\n<h4 id=\"{anchor}\"><bdi>{name}</bdi></h4>\n");
            Steps(matter, anchor, name);
            foreach (var result in results[matter.Id.Text].DistinctBy(r => r.Message))
                html.Add($"<p class=\"{(result.IsUnknown ? "unknown" : "wrong")}\"><strong class=\"label\">{result.Label}</strong> {new Prose(result.Message)}</p>\n");
            Route(matter, facts);
            html.Markup("</article>\n");
        }

        html.Markup("</section>\n");
    }

    private void Steps(Matter matter, string anchor, string name)
    {
        if (matter.Steps.IsEmpty)
            return;
        var (words, names) = (run.Words, run.Names!);
        html.Add($"<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-labelledby=\"{anchor}\">\n<table>\n<caption class=\"hidden\">{name}</caption>\n<thead><tr>");
        foreach (var title in new[] { words.Day, words.Act, words.Place, words.Outcome })
            html.Add($"<th scope=\"col\">{title}</th>");
        html.Markup("</tr></thead>\n<tbody>\n");
        foreach (var step in matter.Steps.OrderBy(s => s.Date))
        {
            html.Add($"<tr><th scope=\"row\">{TextFormat.Day(step.Date)}</th><td>{words.Done(step.Act.Text)}</td><td><bdi>{((step.Forum ?? step.Organisation) is { } place ? names.Body(place.Text) : "")}</bdi></td>");
            html.Add($"<td>{step.Outcome switch { StepOutcome.Adopted => words.Adopted, StepOutcome.Rejected => words.Rejected, _ => "" }}</td></tr>\n");
        }

        html.Markup("</tbody>\n</table>\n</div>\n");
    }

    // From the forum that had it last, by the day.
    private void Route(Matter matter, GovernanceFacts facts)
    {
        if (matter.Steps.Where(s => s.Date <= facts.Day && s.Forum is not null).OrderBy(s => s.Date).LastOrDefault() is not { Forum: { } from })
            return;
        var route = new RoutePlanner(facts.Charter, run.Under!.Declarations, matter, from, facts.Day, new RouteMessages(facts)).Plan();
        html.Add($"<p><strong>{run.Words.Stands}</strong> {new Prose(route.Message(run.Words.Language))}</p>\n");
        if (route.Steps.IsEmpty)
            return;
        html.Markup("<ol>\n");
        foreach (var step in route.Steps)
            html.Add($"<li>{new Prose(step.Text(run.Words.Language))}</li>\n");
        html.Markup("</ol>\n");
    }
}
