using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Which lead of an escalation a matter did not follow.</summary>
internal enum EscalationLead
{
    /// <summary>It is decided elsewhere than where it was to go.</summary>
    To,

    /// <summary>It went where it was to go, without the assessment before.</summary>
    Assessment,

    /// <summary>It did not pass the places of its route in their order.</summary>
    Route,

    /// <summary>It went elsewhere than to whoever was next.</summary>
    Next,
}

/// <summary>That a matter did not go on as an escalation says, or may not have.</summary>
internal sealed record EscalationViolation(Escalation Escalation, EscalationLead Lead, Verdict Verdict, Severity Severity)
{
    /// <summary>The step at which it shows; none where it is the matter as a whole.</summary>
    public MatterStep? Step { get; init; }

    /// <summary>The first place of the route that was not met in its turn.</summary>
    public int Place { get; init; }

    /// <summary>The organisations and fora that a place for all still lacks.</summary>
    public ImmutableArray<Identifier> Lacking { get; init; } = [];

    /// <summary>A step at that place, before its turn or with another act; none where the matter never came there.</summary>
    public MatterStep? There { get; init; }

    /// <summary>What is not recorded and would settle it.</summary>
    public ImmutableArray<MissingData> SettledBy { get; init; } = [];
}
