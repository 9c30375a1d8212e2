using System.Reflection;

namespace GovernanceRules.Architecture.Tests.PublicTypes;

/// <summary>The names under which the compiler writes the documentation of types and members.</summary>
internal static class DocumentationId
{
    public static string Of(Type type) => "T:" + FullName(type);

    public static string Of(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"M:{FullName(member.DeclaringType!)}.#ctor{Parameters(constructor)}",
        MethodInfo method => $"M:{FullName(member.DeclaringType!)}.{method.Name}{(method.IsGenericMethod ? "``" + method.GetGenericArguments().Length : "")}{Parameters(method)}"
            + (method.Name is "op_Implicit" or "op_Explicit" ? "~" + Name(method.ReturnType, method) : ""),
        PropertyInfo => $"P:{FullName(member.DeclaringType!)}.{member.Name}",
        FieldInfo => $"F:{FullName(member.DeclaringType!)}.{member.Name}",
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "No documentation is written of such a member."),
    };

    private static string FullName(Type type) => type.FullName!.Replace('+', '.');

    private static string Parameters(MethodBase method) =>
        string.Join(",", method.GetParameters().Select(p => Name(p.ParameterType, method))) is { Length: > 0 } all ? $"({all})" : "";

    private static string Name(Type type, MethodBase method)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!, method) + "@";
        if (type.IsArray)
            return Name(type.GetElementType()!, method) + "[]";
        if (type.IsGenericParameter)
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        if (!type.IsGenericType)
            return FullName(type);
        return $"{type.Namespace}.{type.Name.Split('`')[0]}{{{string.Join(",", type.GetGenericArguments().Select(a => Name(a, method)))}}}";
    }
}
