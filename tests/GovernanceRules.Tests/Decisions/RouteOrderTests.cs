using FsCheck.Xunit;
using GovernanceRules.Oracle;

namespace GovernanceRules.Tests.Decisions;

/// <summary>
/// What an escalation orders, and nothing else, is asked: generated charters whose escalations order some of the same places, and a matter
/// that takes them one by one, leaves one out, or takes two in the wrong order.
/// </summary>
[Properties(Arbitrary = [typeof(RoutedMatters)], MaxTest = 300, Replay = Seeds.Fixed, QuietOnSuccess = true)]
public sealed class RouteOrderTests
{
    [Property]
    public void Matter_FollowsItsRouteStepByStep_IsNoFinding(RoutedMatter one) => ShouldFind(one,
        [(Steps(one), [], "followed"), (Steps(one).SelectMany(s => new[] { s, Informed }), [], "followed, and others informed")], all: true);

    [Property]
    public void Matter_OnItsWay_IsNoFinding(RoutedMatter one) => ShouldFind(one, Enumerable.Range(0, Steps(one).Count)
        .Select(taken => (UnderWay(Steps(one).Take(taken)), Enumerable.Empty<string>(), $"the first {taken} steps")), all: true);

    [Property]
    public void Matter_LeavesOutAStepThatAnEscalationOrders_IsItsFinding(RoutedMatter one) => ShouldFind(one,
        from stop in Enumerable.Range(0, one.Stops.Count - 1)
        from step in one.Stops[stop]
        select (Steps(one).Where(s => s != step), Ordering(one, stop), $"without {step}"));

    [Property]
    public void Matter_SwapsStepsThatAnEscalationOrders_IsItsFinding(RoutedMatter one) => ShouldFind(one,
        from stop in Enumerable.Range(0, one.Stops.Count - 1)
        let swapped = one.Stops.Take(stop).Append(one.Stops[stop + 1]).Append(one.Stops[stop]).Concat(one.Stops.Skip(stop + 2))
        select (swapped.SelectMany(s => s), Ordering(one, stop, stop + 1), $"with the places {stop} and {stop + 1} swapped"));

    /// <summary>What is turned down at one of its places need not go on; to those that do not know the place it was decided.</summary>
    [Property]
    public void Matter_RejectedOnItsRoute_NeedNotGoOn(RoutedMatter one) => ShouldFind(one,
        from stop in Enumerable.Range(0, one.Stops.Count)
        where one.Stops[stop] is [var step] && step.Contains("\"forum\"", StringComparison.Ordinal)
        let rejected = $$"""{ "forum": "f{{stop}}", "act": "decided", "outcome": "rejected" }"""
        select (one.Stops.Take(stop).SelectMany(s => s).Append(rejected), one.Escalations.Keys.Except(Ordering(one, stop)), $"rejected at {stop}"));

    private static string Informed => """{ "organisation": "concerned0", "act": "informed" }""";

    /// <summary>An approval that no escalation asks for settles a matter if nothing follows it.</summary>
    private static IEnumerable<string> UnderWay(IEnumerable<string> steps) => steps.LastOrDefault()?.Contains("approved", StringComparison.Ordinal) == true
        ? steps.Append("""{ "organisation": "concerned0", "act": "discussed" }""")
        : steps;

    private static List<string> Steps(RoutedMatter one) => [.. one.Stops.SelectMany(s => s)];

    /// <summary>The escalations that order all of these places.</summary>
    private static IEnumerable<string> Ordering(RoutedMatter one, params int[] places) =>
        one.Escalations.Where(e => places.All(e.Value.Contains)).Select(e => e.Key);

    /// <param name="one">The charter, and the places that it orders.</param>
    /// <param name="ways">Ways to bring the matter through, each with the escalations that are to find something.</param>
    /// <param name="all">Whether there is to be no finding of anything else either.</param>
    private static void ShouldFind(RoutedMatter one, IEnumerable<(IEnumerable<string> Steps, IEnumerable<string> Finds, string Label)> ways, bool all = false)
    {
        var charter = CharterFile.Parse(one.CharterJson, "case.charter.json");
        foreach (var way in ways)
        {
            var report = charter.Check(RegisterFile.Parse(RoutedMatter.RegisterWith(way.Steps), "case.register.json"), RoutedMatter.Day);
            var found = report.Findings.Where(f => all || one.Escalations.ContainsKey(f.Constraint)).Select(f => $"{f.Constraint} {f.Key} {f.Verdict}");

            found.Order(StringComparer.Ordinal).Should().Equal(way.Finds.Select(e => $"{e} m {Verdict.Violated}").Order(StringComparer.Ordinal), "the way is: {0}", way.Label);
        }
    }
}
