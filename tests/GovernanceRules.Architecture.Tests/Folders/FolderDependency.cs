namespace GovernanceRules.Architecture.Tests.Folders;

/// <summary>A dependency of one folder of a package on another, as a line of the lists beside this file.</summary>
internal sealed record FolderDependency(string From, string To)
{
    public override string ToString() => $"{From} -> {To}";
}
