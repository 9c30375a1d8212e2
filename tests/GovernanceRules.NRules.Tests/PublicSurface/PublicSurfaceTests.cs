using System.Reflection;
using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.PublicSurface;

/// <summary>What users can name, as a text file that somebody has reviewed: a change of the surface is a change of this file.</summary>
public sealed class PublicSurfaceTests
{
    private const string Package = "GovernanceRules.NRules";

    internal static IEnumerable<Type> Types => Assembly.Load(Package).GetExportedTypes();

    [Fact]
    public void Surface_OfThePackage_IsAsReviewed() => ReviewedText.Compare($"{Package}.txt", SurfaceText.Of(Assembly.Load(Package)), "UPDATE_SURFACE");
}
