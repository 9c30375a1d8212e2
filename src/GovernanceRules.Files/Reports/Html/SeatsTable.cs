namespace GovernanceRules;

/// <summary>The table of the seats of a forum: line by line who sits there, for whom, since when, and what is vacant.</summary>
internal sealed class SeatsTable(HtmlWriter html, PageRun run)
{
    private readonly Lazy<Seating> _seating = new(() => new Seating(run.Facts!));

    public void Write(PageForum forum)
    {
        if (forum.Id is not { } id || run.Facts is not { } facts || facts.Forum(id) is not { } about)
            return;
        var groups = _seating.Value.Of(about);
        var words = run.Words;
        if (groups.All(g => g.Rows.IsEmpty))
        {
            html.Add($"<p>{words.Nobody(facts.Day)}</p>\n");
            return;
        }

        html.Add($"<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-labelledby=\"{forum.Anchor}-s\">\n<table>\n<caption id=\"{forum.Anchor}-s\">{words.Seats}: {forum.Name}</caption>\n<thead><tr>");
        foreach (var title in new[] { words.Holder, words.Role, words.Organisation, words.Level, words.From, words.To })
            html.Add($"<th scope=\"col\">{title}</th>");
        html.Markup("</tr></thead>\n");
        foreach (var group in groups)
            Group(group, groups.Length == 1 && group.Line is null);
        html.Markup("</table>\n</div>\n");
    }

    private void Group(SeatGroup group, bool isAlone)
    {
        html.Markup("<tbody>\n");
        if (!isAlone)
            html.Add($"<tr class=\"line\"><th scope=\"rowgroup\" colspan=\"6\"><bdi>{(group.Line is { } line ? TextFormat.Capital(line.Name) : run.Words.Others)}</bdi>{(group.Line is { } seats ? $": {run.Words.Amount(seats.Bounds)}" : "")}</th></tr>\n");
        foreach (var row in group.Rows)
            Row(row);
        html.Markup("</tbody>\n");
    }

    private void Row(SeatRow row)
    {
        if (row.Membership is not { } member)
        {
            html.Add($"<tr class=\"{(row.IsVacant ? "vacant" : "open")}\"><th scope=\"row\" colspan=\"6\">{(row.IsVacant ? run.Words.Vacant(row.Count) : run.Words.Unfilled(row.Count))}</th></tr>\n");
            return;
        }

        var (words, names) = (run.Words, run.Names!);
        var holder = row.IsVacant ? words.Vacant(1) : names.Person(member.Person.Text);
        html.Add($"<tr class=\"{(row.IsVacant ? "vacant" : row.IsPerhaps ? "open" : "taken")}\"><th scope=\"row\"><bdi>{(row.IsPerhaps ? words.Perhaps(holder) : row.IsAgain ? words.Again(holder) : holder)}</bdi></th>");
        html.Add($"<td>{RoleOf(member, names)}</td><td><bdi>{OrganisationOf(member, names)}</bdi></td><td>{(member.Level is { } level ? PageNames.Readable(level.Text) : "")}</td>");
        html.Add($"<td>{Day(member.Period.From)}</td><td>{Day(member.Period.To)}</td></tr>\n");
    }

    private string RoleOf(Membership member, PageNames names)
    {
        var role = run.Words.RoleName(member.Role.Text);
        return member.StandsInFor is { } other ? run.Words.DeputyFor(role, other.Text == Membership.UnknownMember ? run.Words.NotRecorded : names.Person(other.Text)) : role;
    }

    internal static string OrganisationOf(Membership member, PageNames names) =>
        member.Organisation is { Text: not Membership.NoOrganisation } organisation ? names.Body(organisation.Text) : "";

    internal static string Day(DateOnly? day) => day is { } known ? TextFormat.Day(known) : "";
}
