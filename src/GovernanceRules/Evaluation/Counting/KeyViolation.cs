namespace GovernanceRules;

/// <summary>That something is wrong, or could be, with one key of one form.</summary>
/// <param name="State">The form that it was found in.</param>
/// <param name="Symbol">The key's number, or none.</param>
/// <param name="Key">The key as answers give it, or <see langword="null"/>.</param>
/// <param name="Verdict">Whether it is violated or unknown.</param>
/// <param name="Deviation">What is wrong with it.</param>
internal sealed record KeyViolation(PrimitiveState State, int Symbol, string? Key, Verdict Verdict, Deviation Deviation)
{
    public GroupingKey? GroupingKey { get; init; }

    /// <summary>Whether it is not recorded if the key is one of those that are asked for.</summary>
    public bool PerhapsAsked { get; init; }

    public Bounds Bounds { get; init; }

    public long Least { get; init; }

    public long Most { get; init; }

    public long Total { get; init; }

    /// <summary>Whether too few, or too many, is among what could be; for the severity of an unknown.</summary>
    public bool CanFall { get; init; }

    /// <inheritdoc cref="CanFall"/>
    public bool CanExceed { get; init; }
}
