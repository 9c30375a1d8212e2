using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>One seat of a person, or one thing, and how it is selected.</summary>
internal sealed record CountedPart(Seat? Seat, Truth Selected, RecordedValues Keys);

/// <summary>What can become of one who is counted, for one key.</summary>
[Flags]
internal enum Fate
{
    None = 0,

    /// <summary>Not selected at all.</summary>
    Absent = 1,

    /// <summary>Selected, without the key.</summary>
    Without = 2,

    /// <summary>Selected, with the key.</summary>
    With = 4,
}

/// <summary>One who is counted, for certain or perhaps: a person with all seats that a selection finds, or a thing.</summary>
internal sealed class CountedUnit(string id, ImmutableArray<CountedPart> parts)
{
    public string Id => id;

    public ImmutableArray<CountedPart> Parts => parts;

    /// <summary>Whether it is selected for certain.</summary>
    public bool IsSure { get; } = parts.Any(p => p.Selected == Truth.True);

    /// <summary>Whether it may have keys that are not recorded.</summary>
    public bool MayHaveOthers { get; } = parts.Any(p => !p.Keys.IsComplete);

    /// <summary>The keys that it has or may have and that can be named.</summary>
    public IEnumerable<string> NamedKeys => parts.SelectMany(p => p.Keys.Known.Concat(p.Keys.Perhaps)).Distinct(StringComparer.Ordinal);

    /// <summary>What can become of it for a key, or for a key that nobody is known to have where it is <see langword="null"/>.</summary>
    public Fate FateFor(string? key)
    {
        var fate = IsSure ? Fate.None : Fate.Absent;
        var surelyWith = false;
        foreach (var part in parts)
        {
            var has = part.Keys.Has(key);
            if (has != Truth.False)
                fate |= Fate.With;
            if (part.Selected == Truth.True)
                surelyWith |= has == Truth.True;
            else if (!IsSure && has != Truth.True)
                fate |= Fate.Without;
        }

        return IsSure && !surelyWith ? fate | Fate.Without : fate;
    }
}
