using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The memberships of each forum of which a day is recorded, over the years around the day: who, from when, to when, and a bar that shows it.</summary>
internal sealed class Timeline(HtmlWriter html, PageRun run)
{
    // A bar is so wide, whatever time it shows.
    private const int Width = 240;
    private const int YearsBefore = 3;
    private const int YearsAfter = 3;

    public void Write()
    {
        if (run.Facts is not { } facts)
            return;
        var scale = Scale(facts);
        var rows = facts.Register.Memberships.Where(m => m.Period != Period.Always && m.Period.Overlaps(new Period(scale.From, scale.To))).ToLookup(m => m.Forum.Text);
        var fora = run.Fora.Where(f => f.Id is not null && rows.Contains(f.Id)).ToImmutableArray();
        if (fora.IsEmpty)
            return;
        var words = run.Words;
        html.Add($"<section aria-labelledby=\"{run.Anchor}-time\">\n<h3 id=\"{run.Anchor}-time\">{words.Timeline}</h3>\n<p>{words.Scale(scale.From, scale.To, facts.Day)}</p>\n");
        foreach (var forum in fora)
            Forum(forum, rows[forum.Id!], scale);
        html.Markup("</section>\n");
    }

    private void Forum(PageForum forum, IEnumerable<Membership> memberships, (DateOnly From, DateOnly To) scale)
    {
        var (words, names) = (run.Words, run.Names!);
        html.Add($"<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-labelledby=\"{forum.Anchor}-t\">\n<table class=\"time\">\n<caption id=\"{forum.Anchor}-t\"><a href=\"#{forum.Anchor}\"><bdi>{forum.Name}</bdi></a></caption>\n<thead><tr>");
        foreach (var title in new[] { words.Holder, words.Role, words.From, words.To })
            html.Add($"<th scope=\"col\">{title}</th>");
        html.Add($"<th scope=\"col\" class=\"bar\">{words.Time}</th></tr></thead>\n<tbody>\n");
        foreach (var member in memberships.OrderBy(m => m.Period.To ?? DateOnly.MaxValue).ThenBy(m => m.Period.From ?? DateOnly.MinValue))
        {
            html.Add($"<tr class=\"{(IsEnding(member) ? "ends" : "lasts")}\"><th scope=\"row\"><bdi>{names.Person(member.Person.Text)}</bdi></th><td>{words.RoleName(member.Role.Text)}</td>");
            html.Add($"<td>{SeatsTable.Day(member.Period.From)}</td><td>{SeatsTable.Day(member.Period.To)}</td><td class=\"bar\">");
            var (from, to) = (At(member.Period.From ?? DateOnly.MinValue, scale), At(member.Period.To ?? DateOnly.MaxValue, scale));
            html.Add($"<svg viewBox=\"0 0 {Width} 12\" aria-hidden=\"true\"><path d=\"M{from} 6H{Math.Max(to, from + 1)}\"/><path class=\"now\" d=\"M{At(run.Facts!.Day, scale)} 0V12\"/></svg></td></tr>\n");
        }

        html.Markup("</tbody>\n</table>\n</div>\n");
    }

    private bool IsEnding(Membership member) => run.Facts!.Day is var day && member.Period.To is { } to && to >= day && to.DayNumber - day.DayNumber <= 366;

    // Whole years, no farther from the day than memberships begin and end.
    private static (DateOnly From, DateOnly To) Scale(GovernanceFacts facts)
    {
        var day = facts.Day;
        var first = facts.Register.Memberships.Min(m => m.Period.From) is { } from && from < day ? from.Year : day.Year;
        var last = facts.Register.Memberships.Max(m => m.Period.To) is { } to && to > day ? to.Year : day.Year;
        return (new DateOnly(Math.Max(1, Math.Max(first, day.Year - YearsBefore)), 1, 1), new DateOnly(Math.Min(9999, Math.Min(Math.Max(last, day.Year + 1), day.Year + YearsAfter)), 12, 31));
    }

    private static int At(DateOnly day, (DateOnly From, DateOnly To) scale) =>
        (int)((long)(Math.Clamp(day.DayNumber, scale.From.DayNumber, scale.To.DayNumber + 1) - scale.From.DayNumber) * Width / (scale.To.DayNumber + 1 - scale.From.DayNumber));
}
