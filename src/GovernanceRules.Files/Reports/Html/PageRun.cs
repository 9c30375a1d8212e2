using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>How a forum stands.</summary>
internal enum ForumState
{
    NotChecked,
    Right,
    Unknown,
    Wrong,
}

/// <summary>A forum on a page. Group: what was checked of it; null if no constraint is about it.</summary>
internal sealed record PageForum(string? Id, string Anchor, string Name, ReportGroup? Group)
{
    public int Wrong { get; init; }

    public int Unknown { get; init; }

    public ForumState State { get; init; }
}

/// <summary>One run as a page tells it. Facts: the register under the charter on the day; null if the run is of no register.</summary>
internal sealed class PageRun
{
    public PageRun(ReportRun run, int number)
    {
        Run = run;
        Anchor = FormattableString.Invariant($"r{number}");
        Words = new PageWords(run.Language);
        if (run.Check is { } check)
        {
            Under = RegisterUnderCharter.Of(check.Charter, check.Register);
            Facts = Under.FactsOn(check.AsOf);
            Names = new PageNames(Facts, run.Language);
        }

        Fora = [.. Sections().Select((f, i) => Forum(f.Id, f.Group, i + 1))];
    }

    public ReportRun Run { get; }

    public string Anchor { get; }

    public PageWords Words { get; }

    public RegisterUnderCharter? Under { get; }

    public GovernanceFacts? Facts { get; }

    public PageNames? Names { get; }

    // As charter and register declare them, then what is about no single forum.
    public ImmutableArray<PageForum> Fora { get; }

    public PageForum? Find(string? id) => Fora.FirstOrDefault(f => f.Id is not null && f.Id == id);

    public string StateOf(PageForum forum)
    {
        var parts = new List<string>();
        if (forum.Wrong > 0)
            parts.Add(Words.Wrong(forum.Wrong));
        if (forum.Unknown > 0)
            parts.Add(Words.Unknown(forum.Unknown));
        return parts.Count > 0 ? string.Join(", ", parts) : forum.State == ForumState.Right ? Words.Right : Words.NotChecked;
    }

    private IEnumerable<(string? Id, ReportGroup? Group)> Sections()
    {
        if (Facts is not { } facts || Run.Check is not { } check)
            return Run.Groups.Select(g => ((string?)null, (ReportGroup?)g));
        var groups = Run.Groups.Where(g => g.Forum is not null).ToDictionary(g => g.Forum!, StringComparer.Ordinal);
        var declared = check.Charter.Fora.Concat(check.Register.Fora).Select(f => f.Id.Text)
            .Concat(Run.Groups.Select(g => g.Forum).OfType<string>()).Distinct(StringComparer.Ordinal);
        return declared.Where(id => groups.ContainsKey(id) || facts.Forum(id) is { InForce: true })
            .Select(id => ((string?)id, groups.GetValueOrDefault(id)))
            .Concat(Run.Groups.Where(g => g.Forum is null).Select(g => ((string?)null, (ReportGroup?)g)));
    }

    private PageForum Forum(string? id, ReportGroup? group, int number)
    {
        var open = (group?.Cases.SelectMany(c => c.Results) ?? []).Where(r => r.State == ResultState.Open).ToList();
        var rows = Run.Check is null || group is null ? [] : Run.Check.Outcomes.Where(o => o.Forum == id).ToList();
        // A row that is unknown without a finding, as on a day that the register does not cover.
        var bare = rows.Count(o => o.Outcome == Outcome.Unknown && !group!.Cases.Any(c => c.Name == o.Constraint && c.Results.Any(r => r.IsUnknown)));
        var wrong = open.Where(r => !r.IsUnknown && r.Level != ResultLevel.Info).DistinctBy(r => r.Message).Count();
        var unknown = open.Where(r => r.IsUnknown).DistinctBy(r => r.Together?.Message ?? r.Message).Count() + bare;
        var held = Run.Check is null ? group?.Cases.Any(c => c.State == CaseState.Passed) == true : rows.Any(o => o.Outcome is Outcome.Held or Outcome.Waived);
        return new(id, FormattableString.Invariant($"{Anchor}-f{number}"), id is not null && Names is not null ? Names.Forum(id) : group?.Title ?? "", group)
        {
            Wrong = wrong,
            Unknown = unknown,
            State = wrong > 0 ? ForumState.Wrong : unknown > 0 ? ForumState.Unknown : held ? ForumState.Right : ForumState.NotChecked,
        };
    }
}
