using System.Reflection;
using System.Runtime.CompilerServices;

namespace GovernanceRules.Architecture.Tests.PublicTypes;

/// <summary>The types and members of the libraries that a user can name.</summary>
internal static class PublicMembers
{
    public const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<string> Packages { get; } = ["GovernanceRules", "GovernanceRules.Files", "GovernanceRules.NRules", "GovernanceRules.DanishHealth"];

    public static IEnumerable<Type> Types { get; } = [.. Packages.Select(Assembly.Load).SelectMany(a => a.GetExportedTypes())];

    /// <summary>Leaves out the members that the compiler adds to every record.</summary>
    public static IEnumerable<MemberInfo> Of(Type type) => type.GetMembers(Declared)
        .Where(m => m is not Type && IsVisible(m) && m.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
        .Where(m => m is not MethodInfo { IsSpecialName: true } method || method.Name.StartsWith("op_", StringComparison.Ordinal))
        .Where(m => m is not FieldInfo { IsSpecialName: true });

    public static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        FieldInfo field => field.IsPublic || field.IsFamily,
        _ => true,
    };
}
