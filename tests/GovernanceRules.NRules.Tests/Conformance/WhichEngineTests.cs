using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Conformance;

/// <summary>
/// The tests of the core ask NRules here only because of the namespaces in which two extension methods stand. If one of them moved, they would ask the
/// core again, and pass.
/// </summary>
public sealed class WhichEngineTests
{
    [Fact]
    public void Check_in_a_test_is_done_by_sessions_of_NRules()
    {
        var charter = Given.Charter("count: { members: {}, min: 2 }");
        var before = NRulesActivity.FactsInserted;

        var report = charter.Check(CompactRegister.Of("ssg p1"), Given.Today);

        report.Findings.Should().ContainSingle();
        (NRulesActivity.FactsInserted - before).Should().BePositive();
    }

    [Fact]
    public void CheckRange_in_a_test_is_done_by_sessions_of_NRules()
    {
        var charter = Given.Charter("count: { members: {}, min: 2 }");
        var before = NRulesActivity.FactsInserted;

        var report = charter.CheckRange(CompactRegister.Of("ssg p1"), Given.Today, Given.Today.AddDays(1));

        report.Findings.Should().ContainSingle();
        (NRulesActivity.FactsInserted - before).Should().BePositive();
    }

    [Fact]
    public void No_test_binds_to_the_check_of_the_core()
    {
        var called = MethodsOf("CheckingExtensions");

        called.Should().NotContain(nameof(CheckingExtensions.Check)).And.NotContain(nameof(RangeExtensions.CheckRange));
        MethodsOf("GovernanceChecker").Should().Contain(nameof(GovernanceChecker.Check), "the methods that are called are found at all");
    }

    private static HashSet<string> MethodsOf(string type)
    {
        using var file = new PEReader(File.OpenRead(typeof(WhichEngineTests).Assembly.Location));
        var metadata = file.GetMetadataReader();
        return [.. metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(m => m.Parent.Kind == HandleKind.TypeReference
                && metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)m.Parent).Name) == type)
            .Select(m => metadata.GetString(m.Name))];
    }
}
