using System.Globalization;

namespace GovernanceRules;

/// <summary>
/// A whole number, or a share of the different persons in a selection over all keys. Of nobody, every share is 0, and nobody is enough.
/// </summary>
public readonly record struct Bound
{
    private Bound(long numerator, long denominator, bool isShare, bool isExclusive = false)
    {
        Numerator = numerator;
        Denominator = denominator;
        IsShare = isShare;
        IsExclusive = isExclusive;
    }

    /// <summary>The number itself, or the share's numerator.</summary>
    public long Numerator { get; }

    /// <summary>1, or the share's denominator.</summary>
    public long Denominator { get; }

    /// <summary>Whether the bound is a share.</summary>
    public bool IsShare { get; }

    /// <summary>Whether the share itself is left out: more than so much, or less.</summary>
    public bool IsExclusive { get; }

    /// <summary>More than a number or a share, as a bound below.</summary>
    /// <param name="bound">The number or the share.</param>
    /// <returns>The bound; of a whole number the one above.</returns>
    public static Bound MoreThan(Bound bound) => bound.IsShare ? new(bound.Numerator, bound.Denominator, true, true) : new(bound.Numerator + 1, 1, false);

    /// <summary>Less than a number or a share, as a bound above.</summary>
    /// <param name="bound">The number, at least 1, or the share.</param>
    /// <returns>The bound; of a whole number the one below.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is 0; nothing is less.</exception>
    public static Bound LessThan(Bound bound)
    {
        if (bound.IsShare)
            return new(bound.Numerator, bound.Denominator, true, true);
        ArgumentOutOfRangeException.ThrowIfZero(bound.Numerator, nameof(bound));
        return new(bound.Numerator - 1, 1, false);
    }

    /// <summary>A whole number.</summary>
    /// <param name="count">The number, 0 or more.</param>
    /// <returns>The bound.</returns>
    public static Bound Of(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new(count, 1, false);
    }

    /// <summary>A share, from nothing to all.</summary>
    /// <param name="numerator">The numerator, 0 or more.</param>
    /// <param name="denominator">The denominator, at least 1 and at least the numerator.</param>
    /// <returns>The bound.</returns>
    public static Bound Share(int numerator, int denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, Math.Max(1, numerator));
        return new(numerator, denominator, true);
    }

    /// <summary>Reads a bound: <c>7</c>, <c>1/3</c>, <c>40%</c> or <c>33.3%</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bound">The bound.</param>
    /// <returns>Whether the text is a bound.</returns>
    public static bool TryParse(string? text, out Bound bound)
    {
        bound = default;
        if (string.IsNullOrEmpty(text))
            return false;
        if (text.EndsWith('%'))
            return TryPercent(text[..^1], out bound);
        if (text.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash)
        {
            if (!TryDigits(text[..slash], out var numerator) || !TryDigits(text[(slash + 1)..], out var denominator)
                || denominator == 0 || numerator > denominator)
                return false;
            bound = new(numerator, denominator, true);
            return true;
        }

        if (!TryDigits(text, out var count))
            return false;
        bound = new(count, 1, false);
        return true;
    }

    /// <summary>Reads a whole number as a bound.</summary>
    /// <param name="count">The number, 0 or more.</param>
    public static implicit operator Bound(int count) => Of(count);

    /// <inheritdoc cref="Of"/>
    public static Bound FromInt32(int count) => Of(count);

    /// <summary>The bound as a least number of persons; shares are rounded up.</summary>
    /// <param name="persons">How many different persons are in the selection.</param>
    /// <returns>The number.</returns>
    public long AtLeast(long persons) => !IsShare ? Numerator
        : !IsExclusive ? ((Numerator * persons) + Denominator - 1) / Denominator
        : persons == 0 ? 0 : (Numerator * persons / Denominator) + 1;

    /// <summary>The bound as a greatest number of persons; shares are rounded down.</summary>
    /// <param name="persons">How many different persons are in the selection.</param>
    /// <returns>The number.</returns>
    public long AtMost(long persons) => !IsShare ? Numerator
        : !IsExclusive ? Numerator * persons / Denominator
        : persons == 0 ? 0 : (((Numerator * persons) + Denominator - 1) / Denominator) - 1;

    /// <summary>The bound as files write it.</summary>
    /// <returns><c>7</c>, <c>1/3</c> or <c>33.3%</c>.</returns>
    public override string ToString()
    {
        if (!IsShare)
            return Numerator.ToString(CultureInfo.InvariantCulture);
        return Denominator is 100 or 1_000 or 10_000 or 100_000
            ? (Numerator * 100m / Denominator).ToString("0.###", CultureInfo.InvariantCulture) + "%"
            : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
    }

    private static bool TryPercent(string text, out Bound bound)
    {
        bound = default;
        var parts = text.Split('.');
        if (parts.Length > 2 || !TryDigits(parts[0], out var whole) || (parts.Length == 2 && (parts[1].Length > 3 || !TryDigits(parts[1], out _))))
            return false;
        long denominator = 100;
        long numerator = whole;
        if (parts.Length == 2)
            foreach (var digit in parts[1])
            {
                numerator = (numerator * 10) + (digit - '0');
                denominator *= 10;
            }

        if (numerator > denominator)
            return false;
        bound = new(numerator, denominator, true);
        return true;
    }

    private static bool TryDigits(string text, out int number)
    {
        number = 0;
        return text.Length is > 0 and <= 9 && text.All(char.IsAsciiDigit)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
