using System.Reflection;
using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.PublicSurface;

/// <summary>What users can name, as text files that somebody has reviewed: a change of the surface is a change of these files.</summary>
public sealed class PublicSurfaceTests
{
    public static TheoryData<string> Packages => ["GovernanceRules", "GovernanceRules.Files"];

    internal static IEnumerable<Type> Types => Packages.Select(p => Assembly.Load(p.Data)).SelectMany(a => a.GetExportedTypes());

    [Theory]
    [MemberData(nameof(Packages))]
    public void Surface_OfAPackage_IsAsReviewed(string package) =>
        ReviewedText.Compare($"{package}.txt", SurfaceText.Of(Assembly.Load(package)), "UPDATE_SURFACE");

    [Fact]
    public void Packages_OfTheSurface_AreNotEmpty() => Types.Select(t => t.Name).Should().Contain([nameof(Charter), nameof(CharterFile), nameof(Report), nameof(JsonReport)]);
}
