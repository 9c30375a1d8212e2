using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using GovernanceRules.Oracle;

namespace GovernanceRules.Tests.Decisions;

/// <summary>
/// Where generated matters must go under generated charters, asked before anything is done with them: what holds of a route whatever the
/// charter says.
/// </summary>
[Properties(Arbitrary = [typeof(DecisionCases)], MaxTest = 300, Parallelism = 2, Replay = Seeds.Fixed, QuietOnSuccess = true)]
public sealed class RoutePropertyTests
{
    [Property]
    public void Route_Anywhere_ComesToNoPlaceTwice(GeneratedCase one)
    {
        foreach (var route in Routes(CharterFile.Parse(one.CharterJson, "case.charter.json"), one))
        {
            var sure = route.Steps.Where(s => s.InEach || s.Places.Length == 1).SelectMany(s => s.Places).Distinct();
            var back = sure.Where(place => route.Steps.Select(s => s.Places.Contains(place)).SkipWhile(isThere => !isThere).SkipWhile(isThere => isThere).Any(isThere => isThere));

            back.Should().BeEmpty("{0} from {1} goes {2}", route.Matter.Id, route.From, string.Join("; ", route.Steps));
        }
    }

    [Property]
    public void Route_OfAnotherOrderOfTheFile_IsTheSame(GeneratedCase one) =>
        Said(one.CharterJson, one).Should().Equal(Said(Written.Backwards(one.CharterJson), one));

    /// <summary>Who takes the steps that a route tells, each in its turn, is found to have done right, whichever of the places offered is taken.</summary>
    [Property]
    public void Route_DoneStepByStep_IsNoFinding(GeneratedCase one)
    {
        var charter = CharterFile.Parse(Untimed(one.CharterJson), "case.charter.json");

        var wrong = from route in Routes(charter, one)
                    where !route.Steps.IsEmpty
                    from choice in new[] { 0, int.MaxValue }
                    from finding in charter.Check(Done(route, one, choice), one.AsOf).Findings
                    where finding.Key == route.Matter.Id.Text && finding.Constraint != "DECISION-COMPOSITION"
                    select $"{route.Matter.Id} from {route.From}: {string.Join("; ", route.Steps)}: {finding}";

        wrong.Should().BeEmpty();
    }

    // A route looks at no times, and its steps are taken on one day; nor does it say which members act.
    private static string Untimed(string charterJson)
    {
        var charter = JsonNode.Parse(charterJson)!.AsObject();
        foreach (var place in (charter["escalations"] as JsonArray ?? []).SelectMany(e => e!["route"] as JsonArray ?? []).OfType<JsonObject>())
        {
            foreach (var key in new[] { "after", "within", "from" })
                place.Remove(key);
            if (place["by"] is JsonObject)
                place.Remove("by");
        }

        return charter.ToJsonString();
    }

    /// <summary>The register in which nothing is decided but the matter of a route, by the steps that it tells.</summary>
    private static Register Done(Route route, GeneratedCase one, int choice)
    {
        var register = JsonNode.Parse(one.RegisterJson)!.AsObject();
        register.Remove("waivers");
        register.Remove("covers");
        var fora = RegisterOf(one).Fora.Concat(CharterFile.Parse(one.CharterJson, "case.charter.json").Fora).Select(f => f.Id).ToHashSet();
        var matter = register["matters"]!.AsArray().Single(m => (string)m!["id"]! == route.Matter.Id.Text)!.DeepClone();
        var steps = route.Steps.SelectMany(s => (s.InEach ? s.Places : [s.Places[Math.Min(choice, s.Places.Length - 1)]]).Select(p => new JsonObject
        {
            [fora.Contains(p) ? "forum" : "organisation"] = p.Text,
            ["act"] = s.Act?.Text ?? "discussed",
            ["by"] = s.By.IsEmpty ? null : s.By[0].Text,
        })).Prepend(new JsonObject { ["forum"] = route.From.Text, ["act"] = "raised" }).ToList();
        foreach (var step in steps)
        {
            step["date"] = one.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            if (step["by"] is null)
                step.Remove("by");
        }

        matter["steps"] = new JsonArray([.. steps]);
        register["matters"] = new JsonArray(matter);
        return RegisterFile.Parse(register.ToJsonString(), "case.register.json");
    }

    private static IEnumerable<string> Said(string charterJson, GeneratedCase one) =>
        Routes(CharterFile.Parse(charterJson, "case.charter.json"), one).Select(r => $"{r.Matter.Id} {r.From} {r.Status} {string.Join(", ", r.Candidates)} {string.Join("; ", r.Steps)}").Order(StringComparer.Ordinal);

    private static IEnumerable<Route> Routes(Charter charter, GeneratedCase one) =>
        from register in new[] { RegisterOf(one) }
        from matter in register.Matters.Take(2)
        from forum in charter.Fora.Concat(register.Fora).DistinctBy(f => f.Id)
        where forum.InForce.Contains(one.AsOf)
        select charter.RouteFor(matter with { Steps = [] }, forum.Id.Text, one.AsOf, register);

    private static Register RegisterOf(GeneratedCase one) => RegisterFile.Parse(one.RegisterJson, "case.register.json");
}
