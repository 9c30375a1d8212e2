namespace GovernanceRules.Oracle;

/// <summary>
/// The values that something has under one key: those it has for certain, those that it may have besides, and whether it may have any
/// other. <see cref="Many"/> tells a key that may have several values or none (a cluster) from one that has exactly one (a level).
/// </summary>
internal sealed record Recorded(IReadOnlyList<string> Certain, IReadOnlyList<string> Maybe, bool Any, bool Many)
{
    public static Recorded Nothing { get; } = new([], [], Any: false, Many: true);

    public static Recorded One(string? value) => value is null ? UnknownOne : new([value], [], Any: false, Many: false);

    public static Recorded Several(IEnumerable<string> values) => new([.. values], [], Any: false, Many: true);

    public static Recorded UnknownOne { get; } = new([], [], Any: true, Many: false);

    public static Recorded UnknownMany { get; } = new([], [], Any: true, Many: true);

    /// <summary>Whether one of its values passes the test.</summary>
    public Truth Has(Func<string, bool> test)
    {
        if (Certain.Any(test))
            return Truth.Yes;
        return Any || Maybe.Any(test) ? Truth.Unknown : Truth.No;
    }

    public Truth Has(string value) => Has(own => own == value);
}
