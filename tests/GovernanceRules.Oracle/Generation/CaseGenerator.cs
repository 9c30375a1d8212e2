using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace GovernanceRules.Oracle;

/// <summary>
/// Random small charters and registers. All but the unsound are without faults; few words make them meet often, so that each outcome is frequent.
/// One number makes one case, always the same, so a failing case is named by its number.
/// </summary>
public static class CaseGenerator
{
    /// <summary>Cases for properties; a failing one is made smaller by leaving out what does not matter.</summary>
    public static Arbitrary<GeneratedCase> Cases(CaseRange range = CaseRange.Settled) => Arb.From(
        Gen.Choose(0, int.MaxValue).Select(seed => FromSeed(seed, range)),
        large => CaseShrinker.Shrink(large).Where(small => range == CaseRange.Unsound || CharterSense.Of(small.CharterJson).Count == 0));

    public static GeneratedCase FromSeed(int seed, CaseRange range = CaseRange.Settled)
    {
        var dice = new Dice(seed);
        var words = new WordsGenerator(dice, range).Make();
        var constraints = new ConstraintGenerator(dice, words, range).Make();
        var register = new RegisterGenerator(dice, words, canBePartial: range != CaseRange.Time || constraints.All(AsksOfOneDay)).Make(constraints);
        if (range == CaseRange.Time)
            new TimeGenerator(dice, words).Date(register);
        var charter = words.Charter;
        charter["constraints"] = new JsonArray([.. constraints]);
        if (range.HasMatters())
            new DecisionGenerator(dice, words, range).Add(charter, register);
        return new GeneratedCase(charter.ToJsonString(), register.ToJsonString(), words.Day);
    }

    // What a membership whose days are not recorded means for those that look back over time is fixed by tables.
    private static bool AsksOfOneDay(JsonObject constraint) =>
        !new[] { "term", "termLimit", "rotation", "vacancy", "staggered", "attendance", "meetings", "grace", "asked" }.Any(constraint.ContainsKey);
}
