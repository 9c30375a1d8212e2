namespace GovernanceRules;

/// <summary>How many there are for one key of a count, or in all, and how that stands to its bounds.</summary>
/// <param name="selected">Those who are counted.</param>
/// <param name="key">The key as answers give it, or <see langword="null"/>.</param>
/// <param name="prospect">What the number can be.</param>
internal sealed class KeyNumber(Selected selected, string? key, Prospect prospect)
{
    public Prospect Prospect => prospect;

    /// <summary>The key of those who are counted; <see langword="null"/> for all.</summary>
    public string? CountedKey { get; init; }

    public GroupingKey? KeyKind { get; init; }

    /// <summary>Whether the key is one of those that are asked for.</summary>
    public Truth Asked { get; init; } = Truth.True;

    public Deviation Side { get; init; } = prospect.Side;

    public Bounds Bounds { get; init; }

    public long Least { get; init; }

    public long? Most { get; init; }

    public long Total { get; init; }

    /// <summary>Whether no number that can come about is right.</summary>
    public bool IsBroken => !prospect.CanHold && Asked == Truth.True;

    /// <summary>Whether the number can be wrong, and can be right too or is perhaps not asked for.</summary>
    public bool MayBeBroken => !prospect.IsHeld && !IsBroken;

    /// <summary>What is wrong, or could be.</summary>
    public Found Found()
    {
        var demand = selected.Demand;
        var facts = new FindingDetails(demand.Form, demand.Forum, key, IsBroken ? Verdict.Violated : Verdict.Unknown, Side)
        {
            GroupingKey = KeyKind,
            PerhapsAsked = Asked == Truth.Unknown && key is not null && !prospect.CanHold,
            Bounds = Bounds,
            Certain = Least,
            Possible = Most,
            Total = Total,
        };
        return new Found(demand, selected.Explained(facts, CountedKey) with { CanFall = prospect.CanFall, CanExceed = prospect.CanExceed });
    }
}
