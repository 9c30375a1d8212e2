using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// What changed from one charter to another: the constraints that came, went or changed, and the fora that came and went, all matched by id;
/// see <see cref="CharterDifferenceExtensions.DifferenceFrom"/>.
/// </summary>
public sealed class CharterDifference
{
    internal CharterDifference(Charter earlier, Charter later)
    {
        Earlier = earlier;
        Later = later;
        var (readBefore, readNow) = (new CharterReading(earlier), new CharterReading(later));
        ForaThatCame = Without(later.Fora, earlier.Fora);
        ForaThatWent = Without(earlier.Fora, later.Fora);
        var before = earlier.Constraints.ToDictionary(c => c.Id);
        var now = later.Constraints.Select(c => c.Id).ToHashSet();
        var matched = later.Constraints.Select(c => new ConstraintDifference(readBefore, before.GetValueOrDefault(c.Id), readNow, c))
            .Concat(earlier.Constraints.Where(c => !now.Contains(c.Id)).Select(c => new ConstraintDifference(readBefore, c, readNow, null)))
            .ToList();
        Constraints = [.. matched.Where(d => d.Kind != DifferenceKind.Changed || !d.Changes(Language.English).IsEmpty)];
        Unchanged = matched.Count - Constraints.Length;
    }

    /// <summary>The earlier of the two charters.</summary>
    public Charter Earlier { get; }

    /// <summary>The later of the two charters.</summary>
    public Charter Later { get; }

    /// <summary>The constraints that came and those that changed, in the order of the later charter, then those that went, in that of the earlier.</summary>
    public ImmutableArray<ConstraintDifference> Constraints { get; }

    /// <summary>How many constraints demand the same in both.</summary>
    public int Unchanged { get; }

    /// <summary>The fora that only the later charter declares.</summary>
    public ImmutableArray<Forum> ForaThatCame { get; }

    /// <summary>The fora that only the earlier charter declares.</summary>
    public ImmutableArray<Forum> ForaThatWent { get; }

    private static ImmutableArray<Forum> Without(ImmutableArray<Forum> fora, ImmutableArray<Forum> others)
    {
        var ids = others.Select(f => f.Id).ToHashSet();
        return [.. fora.Where(f => !ids.Contains(f.Id))];
    }
}
