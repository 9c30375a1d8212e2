using GovernanceRules.Architecture.Tests.Folders.Examples.Used;

namespace GovernanceRules.Architecture.Tests.Folders.Examples.Users;

public static class InLambda
{
    public static Func<int, int> Of() => n => n + Used.Used.Number;
}

public static class InCapturingLambda
{
    public static Func<int> Of(int number) => () => number + Used.Used.Number;
}

public static class InIterator
{
    public static IEnumerable<int> Of()
    {
        yield return Used.Used.Number;
    }
}

public static class InAsync
{
    public static async Task<int> Of()
    {
        await Task.Yield();
        return Used.Used.Number;
    }
}

public static class InLocalFunction
{
    public static int Of(int number)
    {
        return Local();

        int Local() => number + Used.Used.Number;
    }
}

public static class InNestedType
{
    public static object Of() => new Inner();

    private sealed class Inner
    {
        public Used.Used? Value { get; init; }
    }
}

public static class InGenericArgument
{
    public static IReadOnlyList<KeyValuePair<int, Used.Used>> Of() => [];
}

public static class InArray
{
    public static int Of(Used.Used[] all) => all.Length;
}

public static class InConstraint
{
    public static int Of<T>(T value)
        where T : IUsed => value is null ? 0 : 1;
}

public static class InTypeTest
{
    public static bool Of(object value) => value is Used.Used;
}

public static class InTypeOf
{
    public static Type Of() => typeof(Used.Used);
}

public static class InCall
{
    public static int Of(int number) => number.Twice();
}

public sealed record InRecord(UsedKind Kind);

public sealed class InInterface : IUsed;

[Used]
public sealed class InAttributeOfType;

public sealed class InGeneric<T>
{
    public T? Value { get; init; }

    public int Number => Value is null ? Used.Used.Number : 0;
}

#pragma warning disable CA1051 // Code that sets the field would be a second use.
public sealed class InField
{
    public Used.Used? Value;
}
#pragma warning restore CA1051

public delegate Used.Used InDelegateType();

public interface IInInterface
{
    Used.Used Value { get; }
}
