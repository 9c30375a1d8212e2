namespace GovernanceRules;

/// <summary>All of the conditions hold.</summary>
internal sealed class AllOf(SeatCondition[] conditions) : SeatCondition
{
    public override bool LooksElsewhere => conditions.Any(c => c.LooksElsewhere);

    public override Truth Holds(Seat seat, Sight sight) =>
        conditions.Aggregate(Truth.True, (all, c) => all == Truth.False ? all : TruthLogic.And(all, c.Holds(seat, sight)));

    public override Truth HoldsUnseen(string forum) => conditions.Min(c => c.HoldsUnseen(forum));

    public override void AddMissing(Seat seat, Sight sight, ISet<string> missing)
    {
        if (Holds(seat, sight) == Truth.Unknown)
            foreach (var condition in conditions)
                condition.AddMissing(seat, sight, missing);
    }
}

/// <summary>One of the conditions holds.</summary>
internal sealed class OneOf(SeatCondition[] conditions) : SeatCondition
{
    public override bool LooksElsewhere => conditions.Any(c => c.LooksElsewhere);

    public override Truth Holds(Seat seat, Sight sight) =>
        conditions.Aggregate(Truth.False, (one, c) => one == Truth.True ? one : TruthLogic.Or(one, c.Holds(seat, sight)));

    public override Truth HoldsUnseen(string forum) => conditions.Length == 0 ? Truth.False : conditions.Max(c => c.HoldsUnseen(forum));

    public override void AddMissing(Seat seat, Sight sight, ISet<string> missing)
    {
        if (Holds(seat, sight) == Truth.Unknown)
            foreach (var condition in conditions)
                condition.AddMissing(seat, sight, missing);
    }
}

/// <summary>The condition does not hold.</summary>
internal sealed class NoneOf(SeatCondition condition) : SeatCondition
{
    public override bool LooksElsewhere => condition.LooksElsewhere;

    public override Truth Holds(Seat seat, Sight sight) => TruthLogic.Not(condition.Holds(seat, sight));

    public override Truth HoldsUnseen(string forum) => TruthLogic.Not(condition.HoldsUnseen(forum));

    public override void AddMissing(Seat seat, Sight sight, ISet<string> missing) => condition.AddMissing(seat, sight, missing);
}

/// <summary>The person sits somewhere so that the condition holds, here or elsewhere; in a forum that is not recorded anybody may.</summary>
internal sealed class SitsAlso(SeatCondition condition) : SeatCondition
{
    public override bool LooksElsewhere => true;

    public override Truth Holds(Seat seat, Sight sight)
    {
        var holds = sight.UnrecordedFora.Any(f => condition.HoldsUnseen(f) != Truth.False) ? Truth.Unknown : Truth.False;
        return sight.SeatsOf(seat.Person).Aggregate(holds, (also, other) => also == Truth.True ? also : TruthLogic.Or(also, condition.Holds(other, sight)));
    }

    public override void AddMissing(Seat seat, Sight sight, ISet<string> missing)
    {
        foreach (var other in sight.SeatsOf(seat.Person))
            condition.AddMissing(other, sight, missing);
    }
}
