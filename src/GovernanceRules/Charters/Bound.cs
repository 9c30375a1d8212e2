using System.Collections.Immutable;
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

    private Bound(BoundChoice choice)
        : this(choice.Of.First(b => b.IsShare).Numerator, choice.Of.First(b => b.IsShare).Denominator, true, choice.Of.Any(b => b.IsExclusive)) => Choice = choice;

    // null if it is one number or one share.
    internal BoundChoice? Choice { get; }

    // null if the share is of the counted themselves.
    internal BoundWhole? Whole { get; private init; }

    /// <summary>The number itself, or the share's numerator; of the greater or lesser of several, that of their first share.</summary>
    public long Numerator { get; }

    /// <summary>1, or the share's denominator; of the greater or lesser of several, that of their first share.</summary>
    public long Denominator { get; }

    /// <summary>Whether the bound is a share, or the greater or lesser of several of which one is.</summary>
    public bool IsShare { get; }

    /// <summary>Whether the share itself is left out: more than so much, or less.</summary>
    public bool IsExclusive { get; }

    /// <summary>More than a number or a share, as a bound below.</summary>
    /// <param name="bound">The number or the share.</param>
    /// <returns>The bound; of a whole number the one above.</returns>
    public static Bound MoreThan(Bound bound) => bound.Choice is { } choice ? Chosen([.. choice.Of.Select(MoreThan)], choice.IsGreater)
        : bound.IsShare ? new(bound.Numerator, bound.Denominator, true, true) { Whole = bound.Whole } : new(bound.Numerator + 1, 1, false);

    /// <summary>Less than a number or a share, as a bound above.</summary>
    /// <param name="bound">The number, at least 1, or the share.</param>
    /// <returns>The bound; of a whole number the one below.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is 0; nothing is less.</exception>
    public static Bound LessThan(Bound bound)
    {
        if (bound.Choice is { } choice)
            return Chosen([.. choice.Of.Select(LessThan)], choice.IsGreater);
        if (bound.IsShare)
            return new(bound.Numerator, bound.Denominator, true, true) { Whole = bound.Whole };
        ArgumentOutOfRangeException.ThrowIfZero(bound.Numerator, nameof(bound));
        return new(bound.Numerator - 1, 1, false);
    }

    /// <summary>The greater of several: at least a third, and never less than two.</summary>
    /// <param name="bounds">The numbers and shares, at least one.</param>
    /// <returns>The bound.</returns>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Bound GreaterOf(params ReadOnlySpan<Bound> bounds) => Chosen([.. bounds], true);

    /// <summary>The lesser of several: at most half, and never more than five.</summary>
    /// <param name="bounds">The numbers and shares, at least one.</param>
    /// <returns>The bound.</returns>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Bound LesserOf(params ReadOnlySpan<Bound> bounds) => Chosen([.. bounds], false);

    private static Bound Chosen(ImmutableArray<Bound> bounds, bool isGreater)
    {
        if (bounds.IsEmpty)
            throw new ArgumentException("There is nothing to choose from.", nameof(bounds));
        if (bounds.Any(b => b.Whole is not null))
            throw new ArgumentException("A share of others is none of several.", nameof(bounds));
        var shares = bounds.Where(b => b.IsShare).Distinct().ToList();
        var numbers = bounds.Where(b => !b.IsShare).Select(b => b.Numerator).ToList();
        // Of several numbers one is always chosen.
        if (numbers.Count > 0)
            shares.Add(new(isGreater ? numbers.Max() : numbers.Min(), 1, false));
        return shares is [var only] ? only : new(new BoundChoice([.. shares], isGreater));
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

    /// <summary>A share of how many others there are in the same forum: half as many as there are politicians.</summary>
    /// <param name="share">The share.</param>
    /// <param name="members">The others; of nobody, every share is 0, and nobody is enough.</param>
    /// <param name="rounded">How the share is made a whole number.</param>
    /// <returns>The bound.</returns>
    /// <exception cref="ArgumentException">The share is a whole number, one of several, or a share of others already.</exception>
    public static Bound ShareOf(Bound share, Action<SelectionBuilder> members, Rounding rounded = Rounding.None) => OfOthers(share, Selection.Where(members), rounded);

    internal static Bound OfOthers(Bound share, Selection members, Rounding rounded) => share is { IsShare: true, Choice: null, Whole: null }
        ? new(share.Numerator, share.Denominator, true, share.IsExclusive) { Whole = new BoundWhole(members, rounded) }
        : throw new ArgumentException("Expected a share of others, such as 1/2.", nameof(share));

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

    /// <summary>The bound as a least number of persons; shares are rounded up, those of others as they say.</summary>
    /// <param name="persons">How many different persons are in the selection, or how many others there are.</param>
    /// <returns>The number.</returns>
    public long AtLeast(long persons) => Whole is { } whole ? whole.AtLeast(this, persons) : Choice is { } choice ? choice.Chosen(b => b.AtLeast(persons)) : !IsShare ? Numerator
        : !IsExclusive ? ((Numerator * persons) + Denominator - 1) / Denominator
        : persons == 0 ? 0 : (Numerator * persons / Denominator) + 1;

    /// <summary>The bound as a greatest number of persons; shares are rounded down, those of others as they say.</summary>
    /// <param name="persons">How many different persons are in the selection, or how many others there are.</param>
    /// <returns>The number.</returns>
    public long AtMost(long persons) => Whole is { } whole ? whole.AtMost(this, persons) : Choice is { } choice ? choice.Chosen(b => b.AtMost(persons)) : !IsShare ? Numerator
        : !IsExclusive ? Numerator * persons / Denominator
        : persons == 0 ? 0 : (((Numerator * persons) + Denominator - 1) / Denominator) - 1;

    /// <summary>The bound as files write it.</summary>
    /// <returns><c>7</c>, <c>1/3</c>, <c>33.3%</c> or <c>{ greaterOf: [ 1/3, 2 ] }</c>; of a share of others, the share.</returns>
    public override string ToString()
    {
        if (Choice is { } choice)
            return $"{{ {(choice.IsGreater ? "greaterOf" : "lesserOf")}: [ {string.Join(", ", choice.Of)} ] }}";
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
