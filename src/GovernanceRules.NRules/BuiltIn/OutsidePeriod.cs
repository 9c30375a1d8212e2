namespace GovernanceRules;

/// <summary>A derived fact: a membership, a meeting or a step of a matter outside the period of its forum.</summary>
internal sealed class OutsidePeriod
{
    private readonly Func<FindingFactory, Forum, Finding> _finding;
    private readonly Scene _scene;
    private readonly Identifier _forum;
    private readonly (int Kind, int Day, int Number) _order;

    private OutsidePeriod(Scene scene, Identifier forum, string key, (int Kind, int Day, int Number) order, Func<FindingFactory, Forum, Finding> finding)
    {
        (_scene, _forum, _order, _finding) = (scene, forum, order, finding);
        Place = (scene, forum.Text, key);
    }

    /// <summary>What is found once: the forum, and the person, the day or the matter.</summary>
    public (Scene Scene, string Forum, string Key) Place { get; }

    public static OutsidePeriod Of(Seat seat) => new(seat.Scene, seat.Membership.Forum, seat.Person, (0, 0, seat.Number),
        (found, forum) => found.OfMembership(forum, seat.Person, seat.Membership.Location));

    public static OutsidePeriod Of(HeldMeeting meeting) => new(meeting.Scene, meeting.Meeting.Forum, TextFormat.Day(meeting.Date), (1, 0, meeting.Number),
        (found, forum) => found.OfMeeting(forum, meeting.Meeting));

    public static OutsidePeriod Of(StepTaken step) => new(step.Matter.Scene, step.Step.Forum!.Value, step.Matter.Id, (2, step.Date.DayNumber, step.Number),
        (found, forum) => found.OfStep(forum, step.Matter.Matter, step.Step));

    /// <summary>The finding of what is outside the period at one place: of the first of it.</summary>
    public static Finding Finding(IEnumerable<OutsidePeriod> there) => there.OrderBy(o => o._order).First().Finding();

    private Finding Finding() => _scene.Own(_finding(_scene.BuiltIn!.Findings, _scene.ForaOn(_scene.Day).Find(_forum)!));
}
