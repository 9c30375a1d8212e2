using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>
/// How many there may be. That `min` of a share rounds up and `max` down needs no rounding here: a whole count is at least 40% of the
/// total, or it is not.
/// </summary>
internal sealed record Bounds(Bound? Min, Bound? Max)
{
    public bool IsOdd { get; init; }

    public bool UsesShare => Min is { IsShare: true } || Max is { IsShare: true };

    public static Bounds Read(JsonObject from) => Bound.Read(from["exactly"]) is { } exactly
        ? new Bounds(exactly, exactly) { IsOdd = Json.Flag(from["odd"]) }
        : new Bounds(Bound.Read(from["min"]) ?? Bound.Read(from["moreThan"], isStrict: true), Bound.Read(from["max"]) ?? Bound.Read(from["lessThan"], isStrict: true)) { IsOdd = Json.Flag(from["odd"]) };

    public bool AreBroken(int count, int total) => AreBroken(count, total, total);

    /// <summary>The same where one bound or both are shares of others: of so many.</summary>
    public bool AreBroken(int count, int ofMin, int ofMax) => IsTooFew(count, ofMin) || IsTooMany(count, ofMax) || (IsOdd && count % 2 == 0);

    public bool IsTooFew(int count, int of) => Min?.IsAtMost(count, of) == false;

    public bool IsTooMany(int count, int of) => Max?.IsAtLeast(count, of) == false;

    /// <summary>Beyond this many, nothing new can be learnt from still more.</summary>
    public int Horizon(int known)
    {
        var given = new[] { Min, Max }.OfType<Bound>().SelectMany(bound => bound.Parts).ToLookup(bound => bound.IsShare);
        var largest = given[false].Select(bound => (int)bound.Numerator).DefaultIfEmpty().Max() + 1;
        var spread = given[true].Select(Spread).DefaultIfEmpty(1).Max();
        return (known + largest + 2) * spread;
    }

    /// <summary>How many further ones move one person across the share.</summary>
    private static int Spread(Bound share)
    {
        var fraction = share.Numerator / share.Denominator;
        var narrow = new[] { fraction, 1 - fraction }.Where(part => part > 0).Min();
        return (int)Math.Ceiling(1 / narrow) + 1;
    }
}
