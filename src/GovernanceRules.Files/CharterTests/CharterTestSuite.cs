using System.Collections.Immutable;
using GovernanceRules.Files;

namespace GovernanceRules;

/// <summary>The charter tests of one file. Immutable, and safe to use from many threads.</summary>
public sealed class CharterTestSuite
{
    internal CharterTestSuite(Identifier id, Charter charter, ImmutableArray<CharterTest> tests, ImmutableArray<Identifier> unbroken, FileLocation? location)
    {
        Id = id;
        Charter = charter;
        Tests = tests;
        Unbroken = unbroken;
        Location = location;
    }

    /// <summary>The id of these tests.</summary>
    public Identifier Id { get; }

    /// <summary>The charter that they test.</summary>
    public Charter Charter { get; }

    /// <summary>The tests, in the order of the file.</summary>
    public ImmutableArray<CharterTest> Tests { get; }

    /// <summary>The constraints of which the file says that no test breaks them, and why.</summary>
    public ImmutableArray<Identifier> Unbroken { get; }

    /// <summary>Where the file begins.</summary>
    public FileLocation? Location { get; }

    /// <summary>Runs all tests.</summary>
    /// <param name="cancellationToken">Stops a long run.</param>
    /// <returns>What each test found, beside what it expected.</returns>
    /// <exception cref="InvalidInputException">
    /// A register does not fit the charter (an unknown forum, organisation, level or other word), or nothing in the charter is in force on a day;
    /// the faults of all tests are in it.
    /// </exception>
    public CharterTestReport Run(CancellationToken cancellationToken = default)
    {
        var faults = new DiagnosticBag();
        var results = ImmutableArray.CreateBuilder<CharterTestResult>(Tests.Length);
        foreach (var test in Tests)
            try
            {
                var report = Charter.Check(test.Register, test.AsOf, cancellationToken);
                results.Add(new CharterTestResult(test, report, CharterTestJudge.Differences(test, report, Unbroken)));
            }
            catch (InvalidInputException invalid)
            {
                faults.AddRange(invalid.Diagnostics.Select(f => f.ToldAt(Charter, null)).Select(f => f.Location is null ? f with { Location = test.Location } : f));
            }

        faults.ThrowIfAny();
        return new CharterTestReport(this, results.ToImmutable());
    }
}
