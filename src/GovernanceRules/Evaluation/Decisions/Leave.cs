using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What lets a forum decide a matter although others list it under `decides`, and what lets it do what it did whatever stands against it.</summary>
/// <param name="Excused">Whether it may do what it did whatever stands against it.</param>
/// <param name="Asked">Whether a route asks it to decide; then it may, whatever others list.</param>
internal sealed record Leave(Truth Excused, Truth Asked)
{
    public static Leave None { get; } = new(Truth.False, Truth.False);

    // The places at or above which the matter is to be decided, if the forum is there, and whether that is asked. What one of the fora there
    // or above lists is still for that one.
    public ImmutableArray<(ImmutableArray<Identifier> To, Truth IsAsked)> Sent { get; init; } = [];

    /// <summary>Whether the forum may decide what another lists.</summary>
    public Truth Over(Forum other, DecisionDay day) => Sent.Where(s => !day.IsAtOrAbove(other.Id, s.To)).Select(s => s.IsAsked).Append(Asked).Max();
}
