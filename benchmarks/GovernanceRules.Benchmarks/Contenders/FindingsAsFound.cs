using System.Collections;
using System.Collections.Immutable;

namespace GovernanceRules.Benchmarks;

/// <summary>The findings of a report in the form of the other contenders, made only when they are looked at.</summary>
internal sealed class FindingsAsFound(ImmutableArray<Finding> findings) : IReadOnlyCollection<Found>
{
    public int Count => findings.Length;

    public IEnumerator<Found> GetEnumerator() => findings.Select(f => new Found(f.Constraint, f.Forum!, f.Key!)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
