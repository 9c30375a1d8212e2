using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// A forum that decided a matter, on one day or several; on each it was to be properly composed. steps: its decisions, in order.
/// </summary>
internal sealed class DecidingForum(FactSource source, MatterReading matter, Identifier forum, ImmutableArray<MatterStep> steps)
{
    // The first decision before the day of the check for which it was not properly composed, by the register of that day.
    private readonly Lazy<(MatterStep? Step, ImmutableArray<Finding> Wrong)> _earlier = new(() => steps.Where(s => s.Date < source.Day)
        .DistinctBy(s => s.Date).Select(s => ((MatterStep?)s, source.CompositionBefore(forum, s.Date))).FirstOrDefault(d => !d.Item2.IsEmpty));

    public static IEnumerable<DecidingForum> Of(FactSource source, MatterReading matter) => !source.IsCovered ? []
        : matter.DecisionsOfFora.GroupBy(s => s.Forum!.Value).Select(s => new DecidingForum(source, matter, s.Key, [.. s]));

    // It decided on the day of the check, and the finding says how it is not properly composed.
    public bool IsComposedWronglyBy(Finding finding) => Today is not null && finding.Forum == forum.Text && source.Check.Decisions.IsOfComposition(finding, source.Day)
        && source.OriginOf(finding) is { Instance: not null };

    // On a day on which it decided. today: the findings of the day of the check.
    public bool IsComposedWrongly(IEnumerable<Finding> today) => _earlier.Value.Step is not null || today.Any();

    // For the first such day. today: the findings of the day of the check.
    public Finding Finding(IEnumerable<Finding> today)
    {
        var (step, wrong) = _earlier.Value.Step is not null ? _earlier.Value
            : (Today, [.. today.OrderBy(f => source.OriginOf(f)!.Place).ThenBy(f => f.Key, CodePointComparer.Instance).ThenBy(f => source.OriginOf(f)!.Index)]);
        return source.Find(f => f.OfComposition(forum, matter, step!, wrong));
    }

    private MatterStep? Today => steps.FirstOrDefault(s => s.Date == source.Day);
}
