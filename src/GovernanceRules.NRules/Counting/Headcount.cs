namespace GovernanceRules;

/// <summary>How many of the selected can become what, for one key: the numbers from which every count that can come about follows.</summary>
internal sealed class Headcount
{
    // With shares of an unlimited number, this many more than any denominator decides as well as any number.
    private const long Unlimited = 100_000;

    private readonly long[] _of = new long[8];

    public long Of(Fate fate) => _of[(int)fate];

    public void Add(Fate fate, long units = 1) => _of[(int)fate] += units;

    /// <summary>Those who are counted for certain.</summary>
    public long Least => Of(Fate.With);

    /// <summary>Those who may be counted.</summary>
    public long Most => Of(Fate.With) + Of(Fate.With | Fate.Without) + Of(Fate.With | Fate.Absent) + Of(Fate.With | Fate.Without | Fate.Absent);

    /// <summary>The same, with any number of further memberships of which nothing is known.</summary>
    /// <param name="mayBear">Whether they may bear the key.</param>
    /// <param name="mayLack">Whether they may lack it.</param>
    public Headcount Opened(bool mayBear, bool mayLack)
    {
        var opened = new Headcount();
        for (var fate = Fate.Absent; (int)fate < _of.Length; fate++)
            opened.Add(Opened(fate, mayBear, mayLack), Of(fate));
        if (mayBear)
            opened.Add(mayLack ? Fate.Absent | Fate.Without | Fate.With : Fate.Absent | Fate.With, Unlimited);
        if (mayLack)
            opened.Add(Fate.Absent | Fate.Without, Unlimited);
        return opened;
    }

    /// <summary>The least and the most who may be selected in all, where so many have the key.</summary>
    public (long Least, long Most) TotalWith(long count)
    {
        var more = count - Least;
        var either = Of(Fate.With | Fate.Without);
        var open = Of(Fate.With | Fate.Without | Fate.Absent);
        var without = Of(Fate.Without);
        // The total is least where those have the key who are there anyway, and most where those have it who else would not be there.
        var least = count + without + Math.Max(0, either - more);
        var most = count + without + Of(Fate.Without | Fate.Absent) + either + open - Math.Max(0, more - Of(Fate.With | Fate.Absent));
        return (least, most);
    }

    private static Fate Opened(Fate fate, bool mayBear, bool mayLack)
    {
        // A further seat with the key gives it to who had none; one without it brings somebody in who was perhaps not there.
        if (mayBear && fate.HasFlag(Fate.Without))
            fate |= Fate.With;
        if (mayLack && fate.HasFlag(Fate.Absent))
            fate |= Fate.Without;
        return fate;
    }
}
