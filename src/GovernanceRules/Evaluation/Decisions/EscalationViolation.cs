using System.Collections.Immutable;

namespace GovernanceRules;

internal enum EscalationLead
{
    To, // decided elsewhere than where it was to go
    Assessment, // went where it was to go, without the assessment before
    Route, // did not pass the places of its route in their order
    Next, // went elsewhere than to whoever was next
}

internal sealed record EscalationViolation(Escalation Escalation, EscalationLead Lead, Verdict Verdict, Severity Severity)
{
    // null if it is the matter as a whole.
    public MatterStep? Step { get; init; }

    public int Place { get; init; }

    public ImmutableArray<Identifier> Lacking { get; init; } = [];

    // A step at that place, before its turn or with another act; null if the matter never came there.
    public MatterStep? There { get; init; }

    // The day by which the place was to be met; null if its time has not run out.
    public DateOnly? Last { get; init; }

    // A step there before its time, and the first day on which it would not be; null if there is none.
    public (DateOnly? First, MatterStep Step)? Soon { get; init; }

    public ImmutableArray<MissingData> SettledBy { get; init; } = [];
}
