using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A forum that decided a matter, on one day or several; on each it was to be put together as it should be.</summary>
/// <param name="source">What the facts were made of.</param>
/// <param name="matter">The matter.</param>
/// <param name="forum">The forum.</param>
/// <param name="steps">Its decisions, in order.</param>
internal sealed class DecidingForum(FactSource source, MatterReading matter, Identifier forum, ImmutableArray<MatterStep> steps)
{
    /// <summary>Its first decision before the day of the check for which it was not put together as it should be, by the register of that day.</summary>
    private readonly Lazy<(MatterStep? Step, ImmutableArray<Finding> Wrong)> _earlier = new(() => steps.Where(s => s.Date < source.Day)
        .DistinctBy(s => s.Date).Select(s => ((MatterStep?)s, source.CompositionBefore(forum, s.Date))).FirstOrDefault(d => !d.Item2.IsEmpty));

    /// <summary>The fora that decided a matter.</summary>
    public static IEnumerable<DecidingForum> Of(FactSource source, MatterReading matter) => !source.IsCovered ? []
        : matter.DecisionsOfFora.GroupBy(s => s.Forum!.Value).Select(s => new DecidingForum(source, matter, s.Key, [.. s]));

    /// <summary>Whether it decided on the day of the check, and a finding says how it is not put together as it should be.</summary>
    public bool IsComposedWronglyBy(Finding finding) => Today is not null && finding.Forum == forum.Text && DecisionCheck.IsOfComposition(finding)
        && source.OriginOf(finding) is { Instance: not null };

    /// <summary>Whether it was not put together as it should be on a day on which it decided.</summary>
    /// <param name="today">The findings of the day of the check.</param>
    public bool IsComposedWrongly(IEnumerable<Finding> today) => _earlier.Value.Step is not null || today.Any();

    /// <summary>The finding of the first such day.</summary>
    /// <param name="today">The findings of the day of the check.</param>
    public Finding Finding(IEnumerable<Finding> today)
    {
        var (step, wrong) = _earlier.Value.Step is not null ? _earlier.Value
            : (Today, [.. today.OrderBy(f => source.OriginOf(f)!.Place).ThenBy(f => f.Key, CodePointComparer.Instance).ThenBy(f => source.OriginOf(f)!.Index)]);
        return source.Find(f => f.OfComposition(forum, matter, step!, wrong));
    }

    private MatterStep? Today => steps.FirstOrDefault(s => s.Date == source.Day);
}
