namespace GovernanceRules;

/// <summary>The memberships that end within a year, with who appoints the next.</summary>
internal sealed class EndingTerms(HtmlWriter html, PageRun run)
{
    public void Write()
    {
        if (run.Facts is not { } facts || run.Names is not { } names)
            return;
        var (words, last) = (run.Words, facts.Day.AddYears(facts.Day.Year < DateOnly.MaxValue.Year ? 1 : 0));
        var table = facts.Table;
        var ending = Enumerable.Range(0, table.Count).Where(row => table.Rows[row].Period.To is { } to && to >= facts.Day && to <= last)
            .OrderBy(row => table.Rows[row].Period.To).ToList();
        html.Add($"<section aria-labelledby=\"{run.Anchor}-terms\">\n<h3 id=\"{run.Anchor}-terms\">{words.EndingTerms}</h3>\n");
        if (ending.Count == 0)
        {
            html.Add($"<p>{words.NoTerms(facts.Day, last)}</p>\n</section>\n");
            return;
        }

        html.Add($"<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-labelledby=\"{run.Anchor}-terms\">\n<table>\n<thead><tr>");
        foreach (var title in new[] { words.Ends, words.Holder, words.Role, words.Forum, words.Organisation, words.AppointedBy })
            html.Add($"<th scope=\"col\">{title}</th>");
        html.Markup("</tr></thead>\n<tbody>\n");
        var appointing = new Appointing(facts);
        foreach (var row in ending)
        {
            var member = table.Rows[row];
            html.Add($"<tr><td>{SeatsTable.Day(member.Period.To)}</td><th scope=\"row\"><bdi>{names.Person(member.Person.Text)}</bdi></th><td>{words.RoleName(member.Role.Text)}</td><td>");
            html.Add($"<a href=\"#{run.Find(member.Forum.Text)?.Anchor ?? run.Anchor}\"><bdi>{names.Forum(member.Forum.Text)}</bdi></a></td><td><bdi>{SeatsTable.OrganisationOf(member, names)}</bdi></td>");
            var bodies = appointing.BodiesOf(row).Select(names.Body).ToList();
            html.Add($"<td><bdi>{(bodies.Count > 0 ? string.Join(", ", bodies) : words.NotRecorded)}</bdi></td></tr>\n");
        }

        html.Markup("</tbody>\n</table>\n</div>\n</section>\n");
    }
}
