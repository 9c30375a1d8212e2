using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What a note is about: of a check, a constraint.</summary>
/// <param name="Id">Its id, such as <c>SSG-MIRROR</c>.</param>
/// <param name="Owner">Where the id holds: of a check, the charter.</param>
/// <param name="Principle">The principle, such as <c>mirror</c>.</param>
/// <param name="Demand">What it asks for, as a sentence.</param>
/// <param name="Level">How grave a violation is.</param>
internal sealed record ReportRule(string Id, string Owner, string Principle, string Demand, NoteLevel Level)
{
    /// <summary>The sentences that it comes from, each quoted with its origin, then how it is read.</summary>
    public ImmutableArray<string> Help { get; init; } = [];

    /// <summary>The id together with what it holds in, which no rule of another charter has.</summary>
    public string FullId => $"{Owner}/{Id}";

    /// <inheritdoc/>
    public bool Equals(ReportRule? other) => other is not null && FullId == other.FullId;

    /// <inheritdoc/>
    public override int GetHashCode() => FullId.GetHashCode(StringComparison.Ordinal);
}
