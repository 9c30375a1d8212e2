namespace GovernanceRules;

/// <summary>So many ordinary meetings a year (mødes 4-5 gange årligt).</summary>
internal sealed class MeetingsPrinciple(Bounds perYear) : Principle("meetings")
{
    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [new MeetingsPerYearConstraint(perYear)];

    public override Message Demand() => Message.Of("meetings.demand", ("amount", Term.Amount(perYear)));

    public override FindingMessages Describe(FindingDetails facts)
    {
        var forum = Term.Forum(facts.Forum);
        var expected = Message.Of("meetings.expected", ("amount", Term.Amount(facts.Bounds)));
        var actual = Message.Of("meetings.actual", ("certain", facts.Certain), ("key", facts.Key ?? ""));
        if (!facts.IsViolated)
            return new(expected, actual,
                Message.Of("meetings.unknown.message", ("forum", forum), ("amount", Term.Amount(facts.Bounds)), ("key", facts.Key ?? ""), ("certain", facts.Certain)),
                Message.Of("meetings.unknown.suggestion", ("forum", forum), ("key", facts.Key ?? "")));
        return new(expected, actual,
            Message.Of("meetings.message", ("forum", forum), ("certain", facts.Certain), ("key", facts.Key ?? ""), ("required", CountMessages.Required(facts))),
            facts.Deviation == Deviation.TooFew
                ? Message.Of("meetings.tooFew.suggestion")
                : Message.Of("meetings.tooMany.suggestion"));
    }
}
