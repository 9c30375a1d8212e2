namespace GovernanceRules;

/// <summary>All of the conditions hold.</summary>
internal sealed class AllOf(SeatCondition[] conditions) : SeatCondition
{
    public override bool LooksElsewhere => conditions.Any(c => c.LooksElsewhere);

    public override Kleene Holds(Seat seat, Sight sight) =>
        conditions.Aggregate(Kleene.Yes, (all, c) => all == Kleene.No ? all : KleeneLogic.And(all, c.Holds(seat, sight)));

    public override Kleene HoldsUnseen(string forum) => conditions.Min(c => c.HoldsUnseen(forum));

    public override void AddMissing(Seat seat, Sight sight, ISet<string> missing)
    {
        if (Holds(seat, sight) == Kleene.Unknown)
            foreach (var condition in conditions)
                condition.AddMissing(seat, sight, missing);
    }
}

/// <summary>One of the conditions holds.</summary>
internal sealed class OneOf(SeatCondition[] conditions) : SeatCondition
{
    public override bool LooksElsewhere => conditions.Any(c => c.LooksElsewhere);

    public override Kleene Holds(Seat seat, Sight sight) =>
        conditions.Aggregate(Kleene.No, (one, c) => one == Kleene.Yes ? one : KleeneLogic.Or(one, c.Holds(seat, sight)));

    public override Kleene HoldsUnseen(string forum) => conditions.Length == 0 ? Kleene.No : conditions.Max(c => c.HoldsUnseen(forum));

    public override void AddMissing(Seat seat, Sight sight, ISet<string> missing)
    {
        if (Holds(seat, sight) == Kleene.Unknown)
            foreach (var condition in conditions)
                condition.AddMissing(seat, sight, missing);
    }
}

/// <summary>The condition does not hold.</summary>
internal sealed class NoneOf(SeatCondition condition) : SeatCondition
{
    public override bool LooksElsewhere => condition.LooksElsewhere;

    public override Kleene Holds(Seat seat, Sight sight) => KleeneLogic.Not(condition.Holds(seat, sight));

    public override Kleene HoldsUnseen(string forum) => KleeneLogic.Not(condition.HoldsUnseen(forum));

    public override void AddMissing(Seat seat, Sight sight, ISet<string> missing) => condition.AddMissing(seat, sight, missing);
}

/// <summary>The person sits somewhere so that the condition holds, here or elsewhere; in a forum that is not recorded anybody may.</summary>
internal sealed class SitsAlso(SeatCondition condition) : SeatCondition
{
    public override bool LooksElsewhere => true;

    public override Kleene Holds(Seat seat, Sight sight)
    {
        var holds = sight.UnrecordedFora.Any(f => condition.HoldsUnseen(f) != Kleene.No) ? Kleene.Unknown : Kleene.No;
        return sight.SeatsOf(seat.Person).Aggregate(holds, (also, other) => also == Kleene.Yes ? also : KleeneLogic.Or(also, condition.Holds(other, sight)));
    }

    public override void AddMissing(Seat seat, Sight sight, ISet<string> missing)
    {
        foreach (var other in sight.SeatsOf(seat.Person))
            condition.AddMissing(other, sight, missing);
    }
}
