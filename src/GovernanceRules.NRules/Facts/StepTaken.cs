namespace GovernanceRules;

/// <summary>
/// A fact for rules: what a forum, or an organisation, did with a matter on a day. Insert one, and the matter is judged with it; retract it,
/// and it is as if it had not been taken.
/// </summary>
/// <example>A rule of one's own about decisions: <code>When().Match(() => step, s => s.Act == "decided", s => s.Forum == "council");</code></example>
public sealed class StepTaken : IOfMatter, IOfForumPeriod
{
    internal StepTaken(MatterUnderWay matter, MatterStep step)
    {
        Matter = matter;
        Step = step;
        Number = matter.Source.Next();
    }

    /// <summary>The matter.</summary>
    public MatterUnderWay Matter { get; }

    /// <summary>The step.</summary>
    public MatterStep Step { get; }

    /// <summary>The day.</summary>
    public DateOnly Date => Step.Date;

    /// <summary>What was done, such as <c>decided</c>.</summary>
    public string Act => Step.Act.Text;

    /// <summary>The id of the forum that did it; <see langword="null"/> if an organisation did.</summary>
    public string? Forum => Step.Forum?.Text;

    /// <summary>The id of the organisation that did it; <see langword="null"/> if a forum did.</summary>
    public string? Organisation => Step.Organisation?.Text;

    /// <summary>The role of who did it; <see langword="null"/> if that is not recorded.</summary>
    public string? By => Step.By?.Text;

    // The order of the steps of one day.
    internal int Number { get; }

    bool IOfForumPeriod.IsOutside => Matter.Source.IsCovered && Date <= Matter.Source.Day && DeclaredForum is { } forum && !forum.InForce.Contains(Date);

    (FactSource, string, string) IOfForumPeriod.What => (Matter.Source, Forum!, Matter.Id);

    (int, int, int) IOfForumPeriod.Order => (2, Date.DayNumber, Number);

    private Forum? DeclaredForum => Step.Forum is { } forum ? Matter.Source.ForumOf(forum).Declared!.Forum : null;

    Finding IOfForumPeriod.Finding() => Matter.Source.Find(f => f.OfStep(DeclaredForum!, Matter.Matter, Step));

    /// <summary>Who did what with which matter.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Matter.Id}: {Act} in {Forum ?? Organisation} on {TextFormat.Day(Date)}";
}
