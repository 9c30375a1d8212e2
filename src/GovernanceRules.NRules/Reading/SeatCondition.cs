namespace GovernanceRules;

/// <summary>A condition of a selection, asked of seats.</summary>
internal abstract class SeatCondition
{
    public abstract Truth Holds(Seat seat, Sight sight);

    /// <summary>Whether it holds of a seat of which only the forum is known.</summary>
    public virtual Truth HoldsUnseen(string forum) => Truth.Unknown;

    /// <summary>Whether it looks at where else a person sits.</summary>
    public virtual bool LooksElsewhere => false;

    /// <summary>Adds what is not recorded and leaves it open, as files name it.</summary>
    public virtual void AddMissing(Seat seat, Sight sight, ISet<string> missing)
    {
    }
}

/// <summary>What every seat fits.</summary>
internal sealed class AnySeat : SeatCondition
{
    public override Truth Holds(Seat seat, Sight sight) => Truth.True;

    public override Truth HoldsUnseen(string forum) => Truth.True;
}

/// <summary>The role is a seated one.</summary>
internal sealed class SeatedRole(Scene scene) : SeatCondition
{
    public override Truth Holds(Seat seat, Sight sight) => TruthLogic.Of(scene.IsSeated(seat.Role));
}

/// <summary>The forum is one of these.</summary>
internal sealed class ForumIs(string[] fora) : SeatCondition
{
    public override Truth Holds(Seat seat, Sight sight) => HoldsUnseen(seat.Forum);

    public override Truth HoldsUnseen(string forum) => TruthLogic.Of(fora.Contains(forum, StringComparer.Ordinal));
}

/// <summary>One of these values is recorded of a facet.</summary>
internal sealed class ValueIs(GroupingKey key, string[] values) : SeatCondition
{
    private readonly bool _ownCluster = key.Property == Property.Cluster && values.Contains(ValueCondition.Own, StringComparer.Ordinal);

    public override Truth Holds(Seat seat, Sight sight)
    {
        var recorded = SeatValues.Of(seat, key);
        var holds = _ownCluster ? recorded.Has(sight.OwnCluster) : Truth.False;
        if (values.Length == 0)
            return TruthLogic.Or(holds, recorded.IsComplete ? Truth.False : Truth.Unknown);
        foreach (var value in values)
            holds = TruthLogic.Or(holds, recorded.Has(value));
        return holds;
    }

    public override void AddMissing(Seat seat, Sight sight, ISet<string> missing)
    {
        if (Holds(seat, sight) == Truth.Unknown)
            missing.Add(SeatValues.NameOf(key, seat));
    }
}

/// <summary>The level lies within one of these spans.</summary>
internal sealed class LevelIsWithin(Scene scene, LevelSpan[] spans) : SeatCondition
{
    public override Truth Holds(Seat seat, Sight sight) =>
        seat.Level is { } level ? TruthLogic.Of(spans.Any(s => Contains(s, level))) : Truth.Unknown;

    public override void AddMissing(Seat seat, Sight sight, ISet<string> missing)
    {
        if (seat.Level is null)
            missing.Add("level");
    }

    private bool Contains(LevelSpan span, string level)
    {
        if (span.Exactly is { } exactly)
            return exactly.Text == level;
        return scene.RankOf(level) is { } rank
            && (span.AtLeast is not { } least || rank >= scene.RankOf(least.Text))
            && (span.AtMost is not { } most || rank <= scene.RankOf(most.Text));
    }
}
