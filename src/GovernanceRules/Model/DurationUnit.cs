namespace GovernanceRules;

/// <summary>In what a <see cref="Duration"/> is given.</summary>
public enum DurationUnit
{
    /// <summary>Days: <c>30d</c>.</summary>
    Day,

    /// <summary>Weeks of seven days: <c>6w</c>.</summary>
    Week,

    /// <summary>Calendar months: <c>18m</c>.</summary>
    Month,

    /// <summary>Calendar years: <c>2y</c>.</summary>
    Year,
}
