using System.Collections;

namespace GovernanceRules;

/// <summary>
/// The instances of a check, constraint by constraint. Many constraints of a large register are about the same fora and share their list.
/// </summary>
internal sealed class ConstraintInstances : IReadOnlyList<ConstraintInstance>
{
    private readonly List<(CompiledConstraint Asked, List<ResolvedForum> Targets, int Start)> _parts = [];

    public int Count { get; private set; }

    public ConstraintInstance this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var (asked, targets, start) = _parts[_parts.FindLastIndex(p => p.Start <= index)];
            return Of(asked, targets[index - start]);
        }
    }

    public void Add(CompiledConstraint asked, List<ResolvedForum> targets)
    {
        if (targets.Count == 0)
            return;
        _parts.Add((asked, targets, Count));
        Count += targets.Count;
    }

    public IEnumerator<ConstraintInstance> GetEnumerator()
    {
        foreach (var (asked, targets, _) in _parts)
            for (var i = 0; i < targets.Count; i++)
                yield return Of(asked, targets[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static ConstraintInstance Of(CompiledConstraint asked, ResolvedForum target) => new(asked, target.Forum, target.Meant);
}
