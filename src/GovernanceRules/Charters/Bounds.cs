namespace GovernanceRules;

/// <summary>How many there may be.</summary>
/// <param name="Min">At least so many; <see langword="null"/> for no bound below.</param>
/// <param name="Max">At most so many; <see langword="null"/> for no bound above.</param>
public readonly record struct Bounds(Bound? Min, Bound? Max)
{
    /// <summary>No bounds.</summary>
    public static Bounds None => default;

    /// <summary>Whether there is no bound.</summary>
    public bool IsNone => Min is null && Max is null;

    /// <summary>Whether one bound is a share.</summary>
    public bool HasShare => Min is { IsShare: true } || Max is { IsShare: true };

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

    internal static Bounds Of(int? exactly, int? min, int? max)
    {
        if (exactly is null && min is null && max is null)
            throw new ArgumentException("Say how many: exactly, at least or at most.", nameof(exactly));
        if (exactly is not null && (min is not null || max is not null))
            throw new ArgumentException("Exactly so many leaves no room for a least or a greatest number.", nameof(exactly));
        return exactly is { } count ? Exactly(count) : new Bounds(min is { } least ? least : null, max is { } most ? most : null);
    }
}
