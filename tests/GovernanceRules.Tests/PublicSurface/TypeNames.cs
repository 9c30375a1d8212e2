using System.Reflection;

namespace GovernanceRules.Tests.PublicSurface;

/// <summary>Types as C# writes them, with a question mark where nothing may stand.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Words = new()
    {
        [typeof(void)] = "void",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
    };

    public static string Of(Type type)
    {
        if (type.IsByRef)
            return Of(type.GetElementType()!);
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Of(value) + "?";
        if (type.IsArray)
            return Of(type.GetElementType()!) + "[]";
        return Words.TryGetValue(type, out var word) ? word : Named(type, type.GetGenericArguments().Select(Of));
    }

    public static string Of(ParameterInfo parameter) => Of(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));

    public static string Of(PropertyInfo property) => Of(property.PropertyType, new NullabilityInfoContext().Create(property));

    public static string Arguments(MethodInfo method) => Generic(method.GetGenericArguments().Select(Of));

    private static string Of(Type type, NullabilityInfo nullability)
    {
        if (type.IsByRef)
            type = type.GetElementType()!;
        if (type.IsValueType && !type.IsGenericType)
            return Of(type);
        if (Nullable.GetUnderlyingType(type) is not null)
            return Of(type);
        var name = type.IsGenericType
            ? Named(type, type.GetGenericArguments().Zip(nullability.GenericTypeArguments, Of))
            : Of(type);
        return !type.IsValueType && (nullability.ReadState == NullabilityState.Nullable || nullability.WriteState == NullabilityState.Nullable) ? name + "?" : name;
    }

    private static string Named(Type type, IEnumerable<string> arguments) => type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal)
        ? $"({string.Join(", ", arguments)})"
        : type.Name.Split('`')[0] + Generic(arguments);

    private static string Generic(IEnumerable<string> arguments) => string.Join(", ", arguments) is { Length: > 0 } all ? $"<{all}>" : "";
}
