namespace GovernanceRules;

/// <summary>A fact for rules: a meeting that was held by the day of the check.</summary>
public sealed class HeldMeeting : IOfForum, IOfForumPeriod
{
    private readonly FactSource _source;
    private readonly ForumFact _place;

    internal HeldMeeting(FactSource source, Meeting meeting)
    {
        (_source, Meeting) = (source, meeting);
        _place = source.ForumOf(meeting.Forum);
        Number = source.Next();
    }

    /// <summary>The meeting.</summary>
    public Meeting Meeting { get; }

    /// <summary>The forum's id.</summary>
    public string Forum => Meeting.Forum.Text;

    /// <summary>The day.</summary>
    public DateOnly Date => Meeting.Date;

    // The order in the register.
    internal int Number { get; }

    ForumFact IOfForum.Forum => _place;

    bool IOfForumPeriod.IsOutside => _source.IsCovered && !_place.Declared!.Forum.InForce.Contains(Date);

    (FactSource, string, string) IOfForumPeriod.What => (_source, Forum, TextFormat.Day(Date));

    (int, int, int) IOfForumPeriod.Order => (1, 0, Number);

    Finding IOfForumPeriod.Finding() => _source.Find(f => f.OfMeeting(_place.Declared!.Forum, Meeting));
}
