using System.Text.RegularExpressions;
using FsCheck.Xunit;
using GovernanceRules.Oracle;

namespace GovernanceRules.Tests.Decisions;

/// <summary>
/// Whether what escalations order can be done, asked when a charter is loaded, beside a plain reading of the same that was written apart:
/// generated charters of which nothing else is wrong, with periods of fora, words and escalations that meet, touch and miss each other.
/// </summary>
public sealed partial class CharterSenseTests
{
    [Property(MaxTest = 2_000, Arbitrary = [typeof(UnsoundCases)], Parallelism = 2, Replay = Seeds.Fixed, QuietOnSuccess = true)]
    public void Parse_GeneratedEscalations_RefusesWhatCannotBeDone(GeneratedCase one) =>
        Told(one.CharterJson).Order().Should().Equal(CharterSense.Of(one.CharterJson).Select(f => $"{f.Kind} {f.Escalations}").Order());

    /// <summary>What is never drawn would be held against nothing.</summary>
    [Fact]
    public void Unsound_GeneratedCharters_HaveEachKindOfFaultAndNone()
    {
        var kinds = Enumerable.Range(0, 500)
            .Select(seed => CharterSense.Of(CaseGenerator.FromSeed(seed, CaseRange.Unsound).CharterJson))
            .SelectMany(faults => faults.Count == 0 ? ["none"] : faults.Select(f => f.Kind.ToString()))
            .CountBy(kind => kind)
            .Where(kind => kind.Value >= 10)
            .Select(kind => kind.Key);
        kinds.Should().BeEquivalentTo([.. Enum.GetNames<SenseFaultKind>(), "none"]);
    }

    private static HashSet<string> Told(string charterJson)
    {
        try
        {
            CharterFile.Parse(charterJson, "case.charter.json");
            return [];
        }
        catch (InvalidInputException e)
        {
            return [.. e.Diagnostics.Select(f => f.Code == "GOV028" ? $"{KindOf(f.Text)} {Escalations(f.Text)}" : f.ToString())];
        }
    }

    private static SenseFaultKind KindOf(string text) =>
        text.Contains("circle", StringComparison.Ordinal) ? SenseFaultKind.Circle
        : text.Contains("is in force", StringComparison.Ordinal) ? SenseFaultKind.NotThere
        : SenseFaultKind.MayNotDecide;

    private static string Escalations(string text) =>
        string.Join(", ", EscalationId().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex("(?<=`)E[0-9]+(?=`)")]
    private static partial Regex EscalationId();
}
