namespace GovernanceRules;

/// <summary>A step of a matter as an escalation sees it.</summary>
internal sealed class StepOnCourse
{
    private readonly Lazy<Reasoned> _isAboveFrom;

    public StepOnCourse(Escalation escalation, MatterSoFar matter, StepTaken step)
    {
        Step = step;
        IsAtFrom = IsAt(step, escalation.From, matter);
        ComesFromThere = escalation.From.IsNone ? Reasoned.Of(true) : IsAtFrom;
        IsAtToOrAbove = matter.IsIn(step, escalation.To) || matter.IsAbove(step, escalation.To);
        IsAtNext = matter.IsIn(step, escalation.Next);
        _isAboveFrom = new(() => escalation.From.IsNone || escalation.To.IsEmpty ? Reasoned.Of(false)
            : Reasoned.Any(matter.Below(step).Select(f => IsMeant(f, escalation.From, matter))), false);
    }

    public StepTaken Step { get; }

    /// <summary>Whether it is at one of the fora that the escalation leads away from.</summary>
    public Reasoned IsAtFrom { get; }

    /// <summary>The same, and everywhere where the escalation does not say where it leads away from.</summary>
    public Reasoned ComesFromThere { get; }

    public bool IsAtToOrAbove { get; }

    public bool IsAtNext { get; }

    /// <summary>Whether it is above one of the fora that an escalation leads away from, on the way to where it leads.</summary>
    public Reasoned IsAboveFrom => _isAboveFrom.Value;

    /// <summary>Whether it decides or approves the matter where the escalation leads, or above.</summary>
    public bool SettlesThere => IsAtToOrAbove && Step.IsDecisionOrApproval;

    public static Reasoned IsAt(StepTaken step, ForumTarget target, MatterSoFar matter) =>
        step.Step.Forum is not { } forum ? Reasoned.Of(false)
        : target.Selection is { } selection ? matter.Fits(forum, selection)
        : Reasoned.Of(matter.IsIn(step, target.Ids));

    private static Reasoned IsMeant(Word forum, ForumTarget target, MatterSoFar matter) => target.Selection is { } selection
        ? matter.Fits(forum, selection)
        : Reasoned.Of(target.Ids.Contains(forum) || matter.Fora.IsNamed(forum, target.Ids));
}
