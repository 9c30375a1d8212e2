using System.Reflection;
using System.Runtime.CompilerServices;

namespace GovernanceRules.Tests.PublicSurface;

/// <summary>The public surface of an assembly as text: each type a line, its members below it a line each, by name.</summary>
internal static class SurfaceText
{
    public const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly) => string.Join("\n", assembly.GetExportedTypes()
        .OrderBy(t => t.FullName, StringComparer.Ordinal)
        .Select(t => string.Concat(Members(t).Select(m => $"    {m}\n").Prepend(Head(t) + "\n"))));

    /// <summary>Members that a user can name, but for those that every record has.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Type type) => type.GetMembers(Declared)
        .Where(m => m is not Type && IsVisible(m) && m.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
        .Where(m => m is not MethodInfo { IsSpecialName: true } method || method.Name.StartsWith("op_", StringComparison.Ordinal))
        .Where(m => m is not FieldInfo { IsSpecialName: true });

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        FieldInfo field => field.IsPublic || field.IsFamily,
        _ => true,
    };

    private static string Head(Type type)
    {
        var kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType ? (IsRecord(type) ? "readonly record struct" : type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly struct" : "struct")
            : $"{(type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "")}{(IsRecord(type) ? "record" : "class")}";
        var parents = type.IsEnum ? [] : Parents(type).ToList();
        return $"{kind} {TypeNames.Of(type)}{(parents.Count == 0 ? "" : " : " + string.Join(", ", parents))}";
    }

    private static IEnumerable<string> Parents(Type type)
    {
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
            yield return TypeNames.Of(parent);
        // Records are equatable, and what a parent implements is said there.
        foreach (var one in type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).Where(i => !IsRecord(type) || i.Name != "IEquatable`1"))
            yield return TypeNames.Of(one);
    }

    private static IEnumerable<string> Members(Type type) => type.IsEnum
        ? Enum.GetNames(type).OrderBy(n => Enum.Parse(type, n)).Select(n => $"{n} = {Convert.ToInt32(Enum.Parse(type, n), null)}")
        : MembersOf(type).Select(m => (m.Name, Text: Member(m)))
            .OrderBy(m => m.Name, StringComparer.Ordinal).ThenBy(m => m.Text, StringComparer.Ordinal).Select(m => m.Text);

    private static string Member(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"{Access(constructor)}{member.DeclaringType!.Name.Split('`')[0]}({Parameters(constructor)})",
        MethodInfo method => $"{Access(method)}{TypeNames.Of(method.ReturnParameter)} {method.Name}{TypeNames.Arguments(method)}({Extends(method)}{Parameters(method)})",
        PropertyInfo property => $"{Access(property.GetAccessors(nonPublic: true).First(IsVisible))}{TypeNames.Of(property)} {property.Name} {{{Accessors(property)} }}",
        FieldInfo { IsLiteral: true } field => $"const {TypeNames.Of(field.FieldType)} {field.Name} = {field.GetRawConstantValue()}",
        FieldInfo field => $"{(field.IsStatic ? "static " : "")}{TypeNames.Of(field.FieldType)} {field.Name}",
        _ => member.ToString()!,
    };

    private static string Access(MethodBase method) => (method.IsPublic ? "" : "protected ") + (method.IsStatic ? "static " : "")
        + (method.IsAbstract && !method.DeclaringType!.IsInterface ? "abstract " : method is MethodInfo { IsVirtual: true, IsFinal: false } virtualMethod && !method.DeclaringType!.IsSealed && !method.DeclaringType.IsInterface
            ? virtualMethod.GetBaseDefinition() == virtualMethod ? "virtual " : "override " : "");

    private static string Accessors(PropertyInfo property) => (property.GetMethod is { } get && IsVisible(get) ? " get;" : "")
        + (property.SetMethod is { } set && IsVisible(set) ? IsInit(set) ? " init;" : " set;" : "");

    public static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string Extends(MethodInfo method) => method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p =>
        $"{(p.IsDefined(typeof(ParamCollectionAttribute)) || p.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "")}{(p.IsOut ? "out " : "")}{TypeNames.Of(p)} {p.Name}{Default(p)}"));

    private static string Default(ParameterInfo parameter) => !parameter.HasDefaultValue ? "" : parameter.DefaultValue switch
    {
        null => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? " = default" : " = null",
        string text => $" = \"{text}\"",
        bool value => value ? " = true" : " = false",
        _ when parameter.ParameterType.IsEnum => $" = {Enum.ToObject(parameter.ParameterType, parameter.DefaultValue)}",
        var value => $" = {value}",
    };

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);
}
