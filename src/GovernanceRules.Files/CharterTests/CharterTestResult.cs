using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What a charter test found, beside what it expected.</summary>
public sealed class CharterTestResult
{
    internal CharterTestResult(CharterTest test, Report report, ImmutableArray<CharterTestDifference> differences)
    {
        Test = test;
        Report = report;
        Differences = differences;
    }

    /// <summary>The test.</summary>
    public CharterTest Test { get; }

    /// <summary>The whole answer of the check.</summary>
    public Report Report { get; }

    /// <summary>What differs: first what was expected and is not there, in the order of the file, then what is there and was not expected.</summary>
    public ImmutableArray<CharterTestDifference> Differences { get; }

    /// <summary>Whether nothing differs.</summary>
    public bool Passed => Differences.IsEmpty;
}
