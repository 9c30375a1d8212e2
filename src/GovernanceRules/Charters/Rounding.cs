namespace GovernanceRules;

/// <summary>How a share of others is made a whole number.</summary>
public enum Rounding
{
    /// <summary>Not at all: half of five is two and a half.</summary>
    None,

    /// <summary>Down: half of five is two.</summary>
    Down,

    /// <summary>Up: half of five is three.</summary>
    Up,
}
