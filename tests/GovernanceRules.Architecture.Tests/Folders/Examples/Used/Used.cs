namespace GovernanceRules.Architecture.Tests.Folders.Examples.Used;

/// <summary>What the types in <c>Users</c> use, each in another way.</summary>
public sealed class Used
{
    public static int Number => 1;
}

public interface IUsed;

public enum UsedKind
{
    One,
}

[AttributeUsage(AttributeTargets.Class)]
public sealed class UsedAttribute : Attribute;

public static class UsedExtensions
{
    public static int Twice(this int number) => 2 * number;
}
