using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace GovernanceRules.Tests.PublicSurface;

/// <summary>What holds of every public type.</summary>
public sealed class PublicTypeTests
{
    private static readonly Type[] Types = [.. PublicSurfaceTests.Types];

    [Fact]
    public void PublicType_ThatCanBeDerivedFrom_IsAbstract() => Types
        .Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false })
        .Should().BeEmpty();

    [Fact]
    public void PublicType_OfAnyFolder_StandsInTheRootNamespace() => Types.Select(t => t.Namespace).Distinct().Should().Equal("GovernanceRules");

    [Fact]
    public void PublicProperty_CannotBeSetLater() => Types
        .SelectMany(t => t.GetProperties(SurfaceText.Declared))
        .Where(p => p.SetMethod is { IsPublic: true } set && !SurfaceText.IsInit(set))
        .Should().BeEmpty();

    [Fact]
    public void PublicField_IsConstant() => Types
        .SelectMany(t => t.GetFields(SurfaceText.Declared))
        .Where(f => f is { IsPublic: true, IsLiteral: false, IsSpecialName: false })
        .Should().BeEmpty();

    /// <summary>Of the types that nobody can name too: what one check leaves behind another would find.</summary>
    [Fact]
    public void StaticField_OfAnyType_IsReadOnly() => Types.Select(t => t.Assembly).Distinct()
        .SelectMany(a => a.GetTypes())
        .Where(t => !IsGenerated(t))
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(f => f is { IsInitOnly: false, IsLiteral: false })
        .Should().BeEmpty();

    [Fact]
    public void PublicMember_ThatGivesSeveral_GivesWhatCannotBeChanged() => Types
        .SelectMany(SurfaceText.MembersOf)
        .Select(m => (Member: m, Type: m switch { PropertyInfo property => property.PropertyType, MethodInfo method => method.ReturnType, _ => typeof(void) }))
        .Where(m => m.Type.IsArray || (typeof(IList).IsAssignableFrom(m.Type) && !IsImmutable(m.Type)) || (typeof(IDictionary).IsAssignableFrom(m.Type) && !IsImmutable(m.Type)))
        .Select(m => m.Member)
        .Should().BeEmpty();

    [Fact]
    public void PublicMember_OfAnyType_IsDocumented()
    {
        var documented = Documentation();

        Types.SelectMany(t => SurfaceText.MembersOf(t).Where(m => !IsDocumented(m, documented)).Select(DocumentationId.Of)
            .Concat(documented.ContainsKey(DocumentationId.Of(t)) ? [] : [DocumentationId.Of(t)])).Should().BeEmpty();
    }

    [Fact]
    public void Documentation_OfAnyMember_SaysSomething() => Documentation().Values
        .Where(m => m.Element("inheritdoc") is null && string.IsNullOrWhiteSpace(m.Element("summary")?.ToString(SaveOptions.DisableFormatting).Replace("<summary>", "", StringComparison.Ordinal).Replace("</summary>", "", StringComparison.Ordinal)))
        .Select(m => m.Attribute("name")!.Value)
        .Should().BeEmpty();

    /// <summary>The parameters of a record are documented with the record; an enum's own field is no member.</summary>
    private static bool IsDocumented(MemberInfo member, Dictionary<string, XElement> documented)
    {
        if (documented.ContainsKey(DocumentationId.Of(member)) || (member.DeclaringType!.IsEnum && member.Name == "value__"))
            return true;
        var parameters = documented[DocumentationId.Of(member.DeclaringType!)].Elements("param").Select(p => p.Attribute("name")!.Value).ToHashSet();
        return member switch
        {
            PropertyInfo property => parameters.Contains(property.Name),
            ConstructorInfo constructor => constructor.GetParameters().All(p => parameters.Contains(p.Name!)),
            _ => false,
        };
    }

    private static Dictionary<string, XElement> Documentation() => Types.Select(t => t.Assembly.GetName().Name).Distinct()
        .SelectMany(n => XDocument.Load(Path.Combine(AppContext.BaseDirectory, n + ".xml")).Descendants("member"))
        .ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal);

    private static bool IsImmutable(Type type) => type.Namespace == "System.Collections.Immutable";

    private static bool IsGenerated(Type type) => type.Name.Contains('<', StringComparison.Ordinal) || type.IsDefined(typeof(CompilerGeneratedAttribute));
}
