namespace GovernanceRules;

/// <summary>A step of a matter in the forum, and whether it settles the matter as it stands on the day of the check.</summary>
internal readonly record struct RecordedStep(Matter Matter, MatterStep Step, bool Settles)
{
    public string Id => Matter.Id.Text;

    public FileLocation? Location => Step.Location ?? Matter.Location;

    public bool IsRejection => Step.Outcome == StepOutcome.Rejected;

    // Of the step, or of the one meeting of the day; nothing if it is not recorded.
    public IReadOnlyList<string>? Present(ForumRecord record)
    {
        if (Step.Present is { } present)
            return [.. present.Select(p => p.Text).Distinct(StringComparer.Ordinal)];
        var day = Step.Date;
        return record.Meetings.Where(m => m.Date == day).ToList() is [{ Present: { } there }] ? [.. there.Select(p => p.Text).Distinct(StringComparer.Ordinal)] : null;
    }

    // Whoever is known to have voted, or to have abstained.
    public IEnumerable<string> Voters => (Step.Votes?.Sides ?? []).SelectMany(s => s.Persons ?? []).Select(p => p.Text);
}
