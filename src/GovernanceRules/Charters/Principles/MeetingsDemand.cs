namespace GovernanceRules;

internal sealed record MeetingsDemand
{
    public Bounds? PerYear { get; init; }

    // The longest time between two ordinary meetings.
    public Duration? Every { get; init; }

    // How long before each meeting it is announced.
    public Duration? Notice { get; init; }

    public bool IsEmpty => PerYear is null && Every is null && Notice is null;
}
