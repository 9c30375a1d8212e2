using GovernanceRules;

namespace OwnPrinciple;

/// <summary>
/// Deputies (stedfortrædere): each organisation with a member has a deputy too, and nobody is both member and deputy.
/// The library's own `deputies` asks how many each member has. This one asks it of organisations, and stands for two comparisons that the library knows.
/// </summary>
internal sealed class Deputies() : Principle("deputies")
{
    private static readonly Selection Members = Selection.Everything;
    private static readonly Selection StandIns = Selection.Where(m => m.Role("deputy"));

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) =>
    [
        new SetConstraint(StandIns, Relation.Superset, Members, by: Property.Organisation),
        new SetConstraint(StandIns, Relation.Disjoint, Members, by: Property.Person),
    ];

    private static readonly MessageTexts Texts = new(
        new Catalogue(Language.English, new Dictionary<string, string>
        {
            ["deputies.demand"] = "Each organisation with a member has a deputy, and nobody is both.",
            ["deputies.none.expected"] = "a deputy from {organisation}",
            ["deputies.none.actual"] = "none",
            ["deputies.none.message"] = "{organisation} has a member in {forum} but no deputy.",
            ["deputies.none.suggestion"] = "Appoint a deputy from {organisation} to {forum}.",
            ["deputies.both.expected"] = "a deputy who is not a member",
            ["deputies.both.actual"] = "{person} is both",
            ["deputies.both.message"] = "{person} is both a member and a deputy in {forum}.",
            ["deputies.both.suggestion"] = "Appoint somebody else than {person} as deputy.",
        }),
        new Catalogue(Language.Danish, new Dictionary<string, string>
        {
            ["deputies.demand"] = "Hver organisation med et medlem har en stedfortræder, og ingen er begge dele.",
            ["deputies.none.expected"] = "en stedfortræder fra {organisation}",
            ["deputies.none.actual"] = "ingen",
            ["deputies.none.message"] = "{organisation} har et medlem i {forum}, men ingen stedfortræder.",
            ["deputies.none.suggestion"] = "Udpeg en stedfortræder fra {organisation} til {forum}.",
            ["deputies.both.expected"] = "en stedfortræder, der ikke selv er medlem",
            ["deputies.both.actual"] = "{person} er begge dele",
            ["deputies.both.message"] = "{person} er både medlem og stedfortræder i {forum}.",
            ["deputies.both.suggestion"] = "Udpeg en anden end {person} som stedfortræder.",
        }));

    public override Message Demand() => Texts.Message("deputies.demand");

    public override FindingMessages Describe(FindingDetails facts)
    {
        // What is unknown, and what would settle it, the library says well enough.
        if (facts is not { Verdict: Verdict.Violated, Key: { } key, GroupingKey: { } kind })
            return base.Describe(facts);
        var forum = Term.Forum(facts.Forum);
        var name = Term.Name(kind, key);
        return facts.Deviation == Deviation.TooFew
            ? new(
                Expected: Texts.Message("deputies.none.expected", ("organisation", name)),
                Actual: Texts.Message("deputies.none.actual"),
                Message: Texts.Message("deputies.none.message", ("organisation", name), ("forum", forum)),
                Suggestion: Texts.Message("deputies.none.suggestion", ("organisation", name), ("forum", forum)))
            : new(
                Expected: Texts.Message("deputies.both.expected"),
                Actual: Texts.Message("deputies.both.actual", ("person", name)),
                Message: Texts.Message("deputies.both.message", ("person", name), ("forum", forum)),
                Suggestion: Texts.Message("deputies.both.suggestion", ("person", name)));
    }
}
