namespace GovernanceRules;

/// <summary>The forum meets before each meeting of another one (mødes før).</summary>
internal sealed class MeetsBeforePrinciple(Identifier forum, int? minDays, int? maxDays, bool orAfter = false) : Principle("meetsBefore")
{
    private readonly MeetsBeforeConstraint _form = new(forum, minDays, maxDays, orAfter);

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [_form];

    public override Message Demand() => Message.Of("meetsBefore.demand", ("when", When()), ("forum", Term.Forum(forum.Text)));

    internal override bool IsAgainstDecision(string? key, DateOnly decidedOn) => false;

    public override FindingMessages Describe(FindingDetails facts)
    {
        var here = Term.Forum(facts.Forum);
        var there = Term.Forum(forum.Text);
        var expected = Message.Of("meetsBefore.expected", ("when", When()), ("there", there));
        if (facts.Key is not { } date)
            return new(expected, Message.Of("meetsBefore.register.actual"),
                Message.Of("meetsBefore.register.message", ("here", here), ("when", When()), ("there", there)),
                Message.Of("meetsBefore.register.suggestion", ("there", there)));
        return facts.IsViolated
            ? new(expected, Message.Of(orAfter ? "meetsBefore.actual.orAfter" : "meetsBefore.actual", ("date", date)),
                orAfter
                    ? Message.Of("meetsBefore.message.orAfter", ("there", there), ("date", date), ("here", here), ("when", When()))
                    : Message.Of("meetsBefore.message", ("there", there), ("date", date), ("here", here), ("lacking", Lacking())),
                Message.Of("meetsBefore.suggestion", ("here", here), ("when", When()), ("there", there)))
            : new(expected, Message.Of(orAfter ? "meetsBefore.unknown.actual.orAfter" : "meetsBefore.unknown.actual", ("date", date)),
                Message.Of("meetsBefore.unknown.message", ("here", here), ("when", When()), ("there", there), ("date", date)),
                Message.Of(orAfter ? "meetsBefore.unknown.suggestion.orAfter" : "meetsBefore.unknown.suggestion", ("here", here), ("there", there), ("date", date)));
    }

    private Message Lacking() => _form.GivesDays
        ? Message.Of("meetsBefore.lacking", ("when", When()))
        : Message.Of("meetsBefore.lacking.since");

    private Message When() => (_form.MinDays, _form.MaxDays) switch
    {
        (null or 0, { } max) when orAfter => Message.Of("meetsBefore.most.orAfter", ("max", max)),
        ({ } min, { } max) when orAfter => Message.Of("meetsBefore.range.orAfter", ("min", min), ("max", max)),
        ({ } min, { } max) => Message.Of("meetsBefore.range", ("min", min), ("max", max)),
        ({ } min, null) => Message.Of("meetsBefore.least", ("min", min)),
        (null, { } max) => Message.Of("meetsBefore.most", ("max", max)),
        _ => Message.Of("meetsBefore.any"),
    };
}
