namespace GovernanceRules;

/// <summary>A fact for rules: a meeting that was held by the day of the check.</summary>
public sealed class HeldMeeting
{
    internal HeldMeeting(Meeting meeting, Scene scene, int number = 0)
    {
        Meeting = meeting;
        Scene = scene;
        Number = number;
        IsOutsidePeriod = scene.IsOutsidePeriod(meeting.Forum, meeting.Date);
    }

    /// <summary>The meeting.</summary>
    public Meeting Meeting { get; }

    /// <summary>The forum's id.</summary>
    public string Forum => Meeting.Forum.Text;

    /// <summary>The day.</summary>
    public DateOnly Date => Meeting.Date;

    internal Scene Scene { get; }

    /// <summary>Which came first in the register.</summary>
    internal int Number { get; }

    /// <summary>Whether the forum was not in force, where that is asked.</summary>
    internal bool IsOutsidePeriod { get; }
}
