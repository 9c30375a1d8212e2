namespace GovernanceRules;

/// <summary>How many there may be.</summary>
/// <param name="Min">At least so many; <see langword="null"/> for no bound below.</param>
/// <param name="Max">At most so many; <see langword="null"/> for no bound above.</param>
public readonly record struct Bounds(Bound? Min, Bound? Max)
{
    /// <summary>No bounds.</summary>
    public static Bounds None => default;

    /// <summary>Whether the number must be odd.</summary>
    public bool IsOdd { get; init; }

    /// <summary>Whether nothing is asked.</summary>
    public bool IsNone => Min is null && Max is null && !IsOdd;

    /// <summary>Whether one bound is a share.</summary>
    public bool HasShare => Min is { IsShare: true } || Max is { IsShare: true };

    // Whether one bound is a share of others.
    internal bool HasWhole => Min is { Whole: not null } || Max is { Whole: not null };

    /// <summary>Exactly so many.</summary>
    /// <param name="count">The number.</param>
    /// <returns>The bounds.</returns>
    public static Bounds Exactly(int count) => new(count, count);

    /// <summary>At least so many.</summary>
    /// <param name="count">The number or share.</param>
    /// <returns>The bounds.</returns>
    public static Bounds AtLeast(Bound count) => new(count, null);

    /// <summary>At most so many.</summary>
    /// <param name="count">The number or share.</param>
    /// <returns>The bounds.</returns>
    public static Bounds AtMost(Bound count) => new(null, count);

    internal static Bounds Of(int? exactly, Bound? min, Bound? max, bool odd = false)
    {
        if (exactly is null && min is null && max is null && !odd)
            throw new ArgumentException("Say how many: exactly, at least or at most.", nameof(exactly));
        if (exactly is not null && (min is not null || max is not null || odd))
            throw new ArgumentException("Exactly so many leaves no room for a least or a greatest number.", nameof(exactly));
        if (min is { IsShare: true, Whole: null } || max is { IsShare: true, Whole: null })
            throw new ArgumentException("A share of all is asked for, but nothing is counted per key.", nameof(min));
        return exactly is { } count ? Exactly(count) : new Bounds(min, max) { IsOdd = odd };
    }
}
