using FsCheck;
using FsCheck.Fluent;
using GovernanceRules.Oracle;

namespace GovernanceRules.Tests.Decisions;

/// <summary>
/// Where generated matters must go under generated charters, asked before anything is done with them: what holds of a route whatever the
/// charter says.
/// </summary>
public sealed class RoutePropertyTests
{
    private static readonly Config Some = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void Route_Anywhere_ComesToNoPlaceTwice() => ForAllCases(one => Routes(CharterFile.Parse(one.CharterJson, "case.charter.json"), one).Select(route =>
    {
        var visits = route.Steps.Select(s => string.Join(' ', s.Places)).Aggregate(new List<string>(), (before, place) => before.LastOrDefault() == place ? before : [.. before, place]);
        return (visits.Distinct().Count() == visits.Count).Label($"{route.Matter.Id} from {route.From}: {string.Join(", ", visits)}");
    }).Aggregate(true.ToProperty(), (left, right) => left.And(right)));

    [Fact]
    public void Route_OfAnotherOrderOfTheFile_IsTheSame() => ForAllCases(one =>
        Said(one.CharterJson, one).SequenceEqual(Said(Written.Backwards(one.CharterJson), one)).ToProperty());

    private static IEnumerable<string> Said(string charterJson, GeneratedCase one) =>
        Routes(CharterFile.Parse(charterJson, "case.charter.json"), one).Select(r => $"{r.Matter.Id} {r.From} {r.Status} {string.Join(", ", r.Candidates)} {string.Join("; ", r.Steps)}").Order(StringComparer.Ordinal);

    private static void ForAllCases(Func<GeneratedCase, Property> holds) => Prop.ForAll(CaseGenerator.Cases(CaseRange.Decisions), holds).Check(Some);

    private static IEnumerable<Route> Routes(Charter charter, GeneratedCase one) =>
        from register in new[] { RegisterOf(one) }
        from matter in register.Matters.Take(2)
        from forum in charter.Fora.Concat(register.Fora).DistinctBy(f => f.Id)
        where forum.InForce.Contains(one.AsOf)
        select charter.RouteFor(matter with { Steps = [] }, forum.Id.Text, one.AsOf, register);

    private static Register RegisterOf(GeneratedCase one) => RegisterFile.Parse(one.RegisterJson, "case.register.json");
}
