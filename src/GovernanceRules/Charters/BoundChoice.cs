using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Several numbers and shares of which the greater or the lesser counts.</summary>
internal sealed record BoundChoice(ImmutableArray<Bound> Of, bool IsGreater)
{
    public bool Equals(BoundChoice? other) => other is not null && IsGreater == other.IsGreater && Of.SequenceEqual(other.Of);

    public override int GetHashCode() => HashCode.Combine(IsGreater, Of.Length);

    public long Chosen(Func<Bound, long> number) => IsGreater ? Of.Max(number) : Of.Min(number);
}
