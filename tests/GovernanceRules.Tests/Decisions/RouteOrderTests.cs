using FsCheck;
using FsCheck.Fluent;
using GovernanceRules.Oracle;

namespace GovernanceRules.Tests.Decisions;

/// <summary>
/// What an escalation orders, and nothing else, is asked: generated charters whose escalations order some of the same places, and a matter
/// that takes them one by one, leaves one out, or takes two in the wrong order.
/// </summary>
public sealed class RouteOrderTests
{
    private static readonly Config Some = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void Matter_FollowsItsRouteStepByStep_IsNoFinding() => ForAll(one =>
        [(Steps(one), [], "followed"), (Steps(one).SelectMany(s => new[] { s, Informed }), [], "followed, and others informed")], all: true);

    [Fact]
    public void Matter_OnItsWay_IsNoFinding() => ForAll(one => Enumerable.Range(0, Steps(one).Count)
        .Select(taken => (Steps(one).Take(taken), Enumerable.Empty<string>(), $"the first {taken} steps")), all: true);

    [Fact]
    public void Matter_LeavesOutAStepThatAnEscalationOrders_IsItsFinding() => ForAll(one =>
        from stop in Enumerable.Range(0, one.Stops.Count - 1)
        from step in one.Stops[stop]
        select (Steps(one).Where(s => s != step), Ordering(one, stop), $"without {step}"));

    [Fact]
    public void Matter_SwapsStepsThatAnEscalationOrders_IsItsFinding() => ForAll(one =>
        from stop in Enumerable.Range(0, one.Stops.Count - 1)
        let swapped = one.Stops.Take(stop).Append(one.Stops[stop + 1]).Append(one.Stops[stop]).Concat(one.Stops.Skip(stop + 2))
        select (swapped.SelectMany(s => s), Ordering(one, stop, stop + 1), $"with the places {stop} and {stop + 1} swapped"));

    /// <summary>What is turned down at one of its places need not go on; to those that do not know the place it was decided.</summary>
    [Fact]
    public void Matter_RejectedOnItsRoute_NeedNotGoOn() => ForAll(one =>
        from stop in Enumerable.Range(0, one.Stops.Count)
        where one.Stops[stop] is [var step] && step.Contains("\"forum\"", StringComparison.Ordinal)
        let rejected = $$"""{ "forum": "f{{stop}}", "act": "decided", "outcome": "rejected" }"""
        select (one.Stops.Take(stop).SelectMany(s => s).Append(rejected), one.Escalations.Keys.Except(Ordering(one, stop)), $"rejected at {stop}"));

    private static string Informed => """{ "organisation": "concerned0", "act": "informed" }""";

    private static List<string> Steps(RoutedMatter one) => [.. one.Stops.SelectMany(s => s)];

    /// <summary>The escalations that order all of these places.</summary>
    private static IEnumerable<string> Ordering(RoutedMatter one, params int[] places) =>
        one.Escalations.Where(e => places.All(e.Value.Contains)).Select(e => e.Key);

    /// <param name="ways">Ways to bring the matter through, each with the escalations that are to find something.</param>
    /// <param name="all">Whether there is to be no finding of anything else either.</param>
    private static void ForAll(Func<RoutedMatter, IEnumerable<(IEnumerable<string> Steps, IEnumerable<string> Finds, string Label)>> ways, bool all = false) =>
        Prop.ForAll(RoutedMatter.Any(), one =>
        {
            var charter = CharterFile.Parse(one.CharterJson, "case.charter.json");
            return ways(one).Select(way =>
            {
                var report = charter.Check(RegisterFile.Parse(RoutedMatter.RegisterWith(way.Steps), "case.register.json"), RoutedMatter.Day);
                var found = report.Findings.Where(f => all || one.Escalations.ContainsKey(f.Constraint)).Select(f => $"{f.Constraint} {f.Key} {f.Verdict}");
                var expected = way.Finds.Select(e => $"{e} m {Verdict.Violated}");
                return found.Order(StringComparer.Ordinal).SequenceEqual(expected.Order(StringComparer.Ordinal))
                    .Label($"{way.Label}: found {string.Join(", ", found)}, expected {string.Join(", ", expected)}");
            }).Aggregate(true.ToProperty(), (left, right) => left.And(right));
        }).Check(Some);
}
