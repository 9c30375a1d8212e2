using System.Collections.Immutable;
using GovernanceRules.Files;

namespace GovernanceRules;

/// <summary>One charter test: a register, a day, and what a check must find. Every finding that it does not expect is a difference too.</summary>
public sealed class CharterTest
{
    internal CharterTest(string name, DateOnly asOf, Register register, FileLocation location, ImmutableArray<CharterTestExpectation> expected, ImmutableArray<Identifier> about)
    {
        Name = name;
        AsOf = asOf;
        Register = register;
        Location = location;
        Expected = expected;
        About = about;
    }

    /// <summary>What it shows, in one sentence.</summary>
    public string Name { get; }

    /// <summary>The day of the check.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The register, with the changes that the test makes.</summary>
    public Register Register { get; }

    /// <summary>Its place in the file.</summary>
    public FileLocation Location { get; }

    internal ImmutableArray<CharterTestExpectation> Expected { get; }

    // Empty means all constraints.
    internal ImmutableArray<Identifier> About { get; }

    internal bool IsAbout(string constraint)
    {
        if (About.IsEmpty)
            return true;
        foreach (var id in About)
            if (id.Text == constraint)
                return true;
        return false;
    }
}
