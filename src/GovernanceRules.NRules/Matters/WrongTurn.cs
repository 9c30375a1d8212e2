namespace GovernanceRules;

/// <summary>A derived fact: a matter did not follow a lead of an escalation that it is under, or may not have.</summary>
internal sealed class WrongTurn(Course course, EscalationViolation breach)
{
    public Course Course => course;

    public EscalationViolation Breach => breach;
}

/// <summary>A derived fact: a matter did not go on as an escalation says; of several wrong turns the gravest.</summary>
internal sealed class Astray
{
    private Astray(WrongTurn gravest) => (Course, Breach) = (gravest.Course, gravest.Breach);

    public Course Course { get; }

    public EscalationViolation Breach { get; }

    /// <summary>Whether a finding is to be made of it.</summary>
    public bool IsReported => Course.Matter.Scene is { Check: not null, Day: var day } && Course.Escalation.InForce.Contains(day);

    /// <summary>Of wrong turns on one course, what is certain, then the gravest.</summary>
    public static Astray Of(IEnumerable<WrongTurn> wrong) => new(wrong.OrderByDescending(w => w.Breach.Verdict == Verdict.Violated)
        .ThenByDescending(w => w.Breach.Severity).ThenBy(w => w.Breach.Lead).First());

    public Finding Finding() => Course.Matter.Scene.Own(Course.Matter.Scene.Check!.Decisions.FindingOf(Breach, Course.Matter.AsMatter));
}
