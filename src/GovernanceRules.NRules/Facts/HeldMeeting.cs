namespace GovernanceRules;

/// <summary>A fact for rules: a meeting that was held by the day of the check.</summary>
public sealed class HeldMeeting
{
    internal HeldMeeting(Meeting meeting) => Meeting = meeting;

    /// <summary>The meeting.</summary>
    public Meeting Meeting { get; }

    /// <summary>The forum's id.</summary>
    public string Forum => Meeting.Forum.Text;

    /// <summary>The day.</summary>
    public DateOnly Date => Meeting.Date;
}
