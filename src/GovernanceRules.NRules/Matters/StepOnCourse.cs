namespace GovernanceRules;

/// <summary>A step of a matter as an escalation sees it.</summary>
internal sealed class StepOnCourse
{
    private readonly Lazy<ExplainedTruth> _isAboveFrom;

    public StepOnCourse(Escalation escalation, MatterSoFar matter, StepTaken step)
    {
        Step = step;
        IsAtFrom = IsAt(step, escalation.From, matter);
        ComesFromThere = escalation.From.IsNone ? ExplainedTruth.Of(true) : IsAtFrom;
        IsAtToOrAbove = matter.IsIn(step, escalation.To) || matter.IsAbove(step, escalation.To);
        IsAtNext = matter.IsIn(step, escalation.Next);
        _isAboveFrom = new(() => escalation.From.IsNone || escalation.To.IsEmpty ? ExplainedTruth.Of(false)
            : ExplainedTruth.Any(matter.Below(step).Select(f => IsMeant(f, escalation.From, matter))), false);
    }

    public StepTaken Step { get; }

    /// <summary>Whether it is at one of the fora that the escalation leads away from.</summary>
    public ExplainedTruth IsAtFrom { get; }

    /// <summary>The same, and everywhere where the escalation does not say where it leads away from.</summary>
    public ExplainedTruth ComesFromThere { get; }

    public bool IsAtToOrAbove { get; }

    public bool IsAtNext { get; }

    /// <summary>Whether it is above one of the fora that an escalation leads away from, on the way to where it leads.</summary>
    public ExplainedTruth IsAboveFrom => _isAboveFrom.Value;

    /// <summary>Whether it decides or approves the matter where the escalation leads, or above.</summary>
    public bool SettlesThere => IsAtToOrAbove && Step.IsDecisionOrApproval;

    public static ExplainedTruth IsAt(StepTaken step, ForumTarget target, MatterSoFar matter) =>
        step.Step.Forum is not { } forum ? ExplainedTruth.Of(false)
        : target.Selection is { } selection ? matter.Fits(forum, selection)
        : ExplainedTruth.Of(matter.IsIn(step, target.Ids));

    private static ExplainedTruth IsMeant(Identifier forum, ForumTarget target, MatterSoFar matter) => target.Selection is { } selection
        ? matter.Fits(forum, selection)
        : ExplainedTruth.Of(target.Ids.Contains(forum) || matter.Fora.IsNamed(forum, target.Ids));
}
