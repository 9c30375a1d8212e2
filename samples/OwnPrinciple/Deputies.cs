using GovernanceRules;

namespace OwnPrinciple;

/// <summary>
/// Deputies (stedfortrædere): each organisation with a member has a deputy too, and nobody is both member and deputy.
/// The library does not know the word; it knows the two comparisons that the word stands for.
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

    public override string Demand(Wording words) => words.Say(
        "Each organisation with a member has a deputy, and nobody is both.",
        "Hver organisation med et medlem har en stedfortræder, og ingen er begge dele.");

    public override FindingText Describe(FindingDetails facts, Wording words)
    {
        // What is unknown, and what would settle it, the library says well enough.
        if (facts is not { Verdict: Verdict.Violated, Key: { } key, GroupingKey: { } kind })
            return base.Describe(facts, words);
        var forum = words.Forum(facts.Forum);
        var name = words.Name(kind, key);
        return facts.Deviation == Deviation.TooFew ? NoDeputy(forum, name, words) : Both(forum, name, words);
    }

    private static FindingText NoDeputy(string forum, string organisation, Wording words) => new(
        Expected: words.Say($"a deputy from {organisation}", $"en stedfortræder fra {organisation}"),
        Actual: words.Say("none", "ingen"),
        Message: words.Say(
            $"{organisation} has a member in {forum} but no deputy.",
            $"{organisation} har et medlem i {forum}, men ingen stedfortræder."),
        Suggestion: words.Say(
            $"Appoint a deputy from {organisation} to {forum}.",
            $"Udpeg en stedfortræder fra {organisation} til {forum}."));

    private static FindingText Both(string forum, string person, Wording words) => new(
        Expected: words.Say("a deputy who is not a member", "en stedfortræder, der ikke selv er medlem"),
        Actual: words.Say($"{person} is both", $"{person} er begge dele"),
        Message: words.Say(
            $"{person} is both a member and a deputy in {forum}.",
            $"{person} er både medlem og stedfortræder i {forum}."),
        Suggestion: words.Say(
            $"Appoint somebody else than {person} as deputy.",
            $"Udpeg en anden end {person} som stedfortræder."));
}
