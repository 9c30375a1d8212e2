using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace GovernanceRules.Architecture.Tests.PublicTypes;

/// <summary>What every public type of the libraries keeps to. Which types and members there are stands in <c>PublicAPI.Unshipped.txt</c>, beside each project.</summary>
public sealed class PublicTypeTests
{
    private static readonly IEnumerable<Type> Types = PublicMembers.Types;

    [Fact]
    public void Every_library_has_public_types() => Types.Select(t => t.Assembly.GetName().Name).Distinct().Should().Equal(PublicMembers.Packages);

    [Fact]
    public void Public_type_that_can_be_derived_from_is_abstract() => Types
        .Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false })
        .Should().BeEmpty();

    [Fact]
    public void Public_type_of_any_folder_is_in_the_root_namespace() => Types.Select(t => t.Namespace).Distinct().Should().Equal("GovernanceRules");

    [Fact]
    public void Public_property_is_never_settable() => Types
        .SelectMany(t => t.GetProperties(PublicMembers.Declared))
        .Where(p => p.SetMethod is { IsPublic: true } set && !PublicMembers.IsInit(set))
        .Should().BeEmpty();

    [Fact]
    public void Public_field_is_constant() => Types
        .SelectMany(t => t.GetFields(PublicMembers.Declared))
        .Where(f => f is { IsPublic: true, IsLiteral: false, IsSpecialName: false })
        .Should().BeEmpty();

    // Internal types included: state that one check leaves behind would reach the next.
    [Fact]
    public void Static_field_of_any_type_is_read_only() => Types.Select(t => t.Assembly).Distinct()
        .SelectMany(a => a.GetTypes())
        .Where(t => !IsGenerated(t))
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(f => f is { IsInitOnly: false, IsLiteral: false })
        .Should().BeEmpty();

    [Fact]
    public void Public_member_that_returns_a_collection_returns_an_immutable_one() => Types
        .SelectMany(PublicMembers.Of)
        .Select(m => (Member: m, Type: m switch { PropertyInfo property => property.PropertyType, MethodInfo method => method.ReturnType, _ => typeof(void) }))
        .Where(m => m.Type.IsArray || (typeof(IList).IsAssignableFrom(m.Type) && !IsImmutable(m.Type)) || (typeof(IDictionary).IsAssignableFrom(m.Type) && !IsImmutable(m.Type)))
        .Select(m => m.Member)
        .Should().BeEmpty();

    [Fact]
    public void Public_member_of_any_type_is_documented()
    {
        var documented = Documentation();

        Types.SelectMany(t => PublicMembers.Of(t).Where(m => !IsDocumented(m, documented)).Select(DocumentationId.Of)
            .Concat(documented.ContainsKey(DocumentationId.Of(t)) ? [] : [DocumentationId.Of(t)])).Should().BeEmpty();
    }

    [Fact]
    public void Documentation_of_any_member_is_not_empty() => Documentation().Values
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
