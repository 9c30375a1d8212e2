using System.Reflection;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;

namespace GovernanceRules.Architecture.Tests.Folders;

/// <summary>The folders of a project, and which of them use which.</summary>
internal sealed class FolderGraph
{
    private readonly Dictionary<FolderDependency, string> _examples = [];
    private readonly ILookup<string, string> _uses;

    /// <param name="folders">The folder of each type.</param>
    /// <param name="types">Which type uses which.</param>
    public FolderGraph(IReadOnlyDictionary<string, string> folders, HashSet<(string From, string To)> types)
    {
        Types = types;
        Folders = folders.Values.ToHashSet(StringComparer.Ordinal);
        foreach (var (from, to) in Types.OrderBy(t => t.From, StringComparer.Ordinal).ThenBy(t => t.To, StringComparer.Ordinal))
            if (folders[from] != folders[to])
                _examples.TryAdd(new FolderDependency(folders[from], folders[to]), $"{from} on {to}");
        _uses = _examples.Keys.ToLookup(d => d.From, d => d.To, StringComparer.Ordinal);
    }

    /// <summary>Which type uses which; a nested type or one that the compiler wrote counts as the type that it is in.</summary>
    public IReadOnlySet<(string From, string To)> Types { get; }

    public IReadOnlySet<string> Folders { get; }

    public IEnumerable<FolderDependency> Dependencies => _examples.Keys;

    /// <summary>A pair of types that makes one folder depend on another.</summary>
    public string Example(FolderDependency dependency) => _examples[dependency];

    /// <inheritdoc cref="SourceFolders.Of" />
    public static FolderGraph Of(Assembly assembly, string project)
    {
        var folders = SourceFolders.Of(assembly, project).ByType;
        var types = new ArchLoader().LoadAssembly(assembly).Build().Types
            .SelectMany(t => t.Dependencies.SelectMany(d => d.TargetGenericArguments.SelectMany(Named).Prepend(d.Target)).Select(u => (From: Declared(t), To: Declared(u))))
            .Where(p => folders.ContainsKey(p.From) && folders.ContainsKey(p.To) && p.From != p.To)
            .ToHashSet();
        return new FolderGraph(folders, types);
    }

    /// <summary>The dependencies by which two folders use each other, directly or by others, within a part of the folders.</summary>
    public IEnumerable<FolderDependency> Circles(Func<FolderDependency, bool> within) =>
        Dependencies.Where(d => within(d) && Reaches(d.To, d.From, within));

    private bool Reaches(string from, string to, Func<FolderDependency, bool> within)
    {
        HashSet<string> seen = [from];
        Stack<string> open = new(seen);
        while (open.TryPop(out var folder))
        {
            if (folder == to)
                return true;
            foreach (var next in _uses[folder].Where(n => within(new FolderDependency(folder, n)) && seen.Add(n)))
                open.Push(next);
        }
        return false;
    }

    private static IEnumerable<IType> Named(ITypeInstance<IType> use) => use.GenericArguments.SelectMany(Named).Prepend(use.Type);

    private static string Declared(IType type) => type.FullName.Split('+', '/')[0];
}
