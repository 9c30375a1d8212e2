namespace GovernanceRules.Oracle;

/// <summary>A key and whether it is broken: certainly, perhaps, or not; and by how much, or how, as far as that matters.</summary>
internal sealed record Finding(string? Key, Truth Broken)
{
    public Span Span { get; init; } = new(null, null);
}

/// <summary>
/// How many there are, from so many to so many (Least is null where nothing is counted, Most where there is no end), and whether too few or too
/// many are possible; a key that only one side of a comparison has is one too many there and one too few on the other.
/// </summary>
internal sealed record Span(int? Least, int? Most)
{
    public bool CanFall { get; init; }

    public bool CanExceed { get; init; }

    /// <summary>A number within the bounds may be even where it must be odd.</summary>
    public bool CanBeEven { get; init; }

    /// <summary>A rule about meetings looks back on what has passed.</summary>
    public bool LooksBack { get; init; }

    public static Span Of(IReadOnlyCollection<World> worlds, bool isUnlimited, Func<World, bool> falls, Func<World, bool> exceeds) =>
        new(worlds.Min(world => world.Count), isUnlimited ? null : worlds.Max(world => world.Count)) { CanFall = worlds.Any(falls), CanExceed = worlds.Any(exceeds) };
}
