using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace GovernanceRules.Architecture.Tests.Folders;

/// <summary>
/// Finds the source folder of each type in the debug symbols. As soon as each folder has a namespace of its own, the namespace says the same.
/// </summary>
internal sealed class SourceFolders
{
    /// <summary>The folder of files that are in none.</summary>
    public const string Root = ".";

    // The compiler's record of the files of a type that has no code: https://github.com/dotnet/runtime/blob/main/docs/design/specs/PortablePdb-Metadata.md
    private static readonly Guid TypeDefinitionDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");

    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);

    private SourceFolders()
    {
    }

    /// <summary>The folders of the types that are in no other type, by full name.</summary>
    public IReadOnlyDictionary<string, string> ByType => _folders;

    /// <param name="assembly">An assembly whose symbols are beside it.</param>
    /// <param name="project">The folder of its project from the root of the repository, such as <c>src/GovernanceRules</c>.</param>
    public static SourceFolders Of(Assembly assembly, string project)
    {
        using var image = new PEReader(File.OpenRead(assembly.Location));
        if (!image.TryOpenAssociatedPortablePdb(assembly.Location, File.OpenRead, out var opened, out _))
            throw new InvalidOperationException($"There are no symbols beside {assembly.Location}.");
        using var provider = opened!;
        var (metadata, symbols) = (image.GetMetadataReader(), provider.GetMetadataReader());
        var folders = new SourceFolders();
        foreach (var type in metadata.TypeDefinitions)
            foreach (var document in Documents(type, metadata, symbols))
                if (Folder(document, project) is { } folder)
                    folders.Add(Outermost(type, metadata), folder);
        return folders;
    }

    private void Add(string type, string folder)
    {
        if (_folders.TryGetValue(type, out var other) && other != folder)
            throw new InvalidOperationException($"{type} is written in two folders, {other} and {folder}.");
        _folders[type] = folder;
    }

    private static IEnumerable<string> Documents(TypeDefinitionHandle type, MetadataReader metadata, MetadataReader symbols)
    {
        var ofCode = metadata.GetTypeDefinition(type).GetMethods().SelectMany(m => symbols.GetMethodDebugInformation(m).GetSequencePoints()).Select(p => p.Document);
        return ofCode.Concat(OfType(type, symbols)).Distinct().Select(d => symbols.GetString(symbols.GetDocument(d).Name));
    }

    private static List<DocumentHandle> OfType(TypeDefinitionHandle type, MetadataReader symbols)
    {
        List<DocumentHandle> documents = [];
        foreach (var one in symbols.GetCustomDebugInformation(type).Select(symbols.GetCustomDebugInformation))
        {
            if (symbols.GetGuid(one.Kind) != TypeDefinitionDocuments)
                continue;
            for (var reader = symbols.GetBlobReader(one.Value); reader.RemainingBytes > 0;)
                documents.Add(System.Reflection.Metadata.Ecma335.MetadataTokens.DocumentHandle(reader.ReadCompressedInteger()));
        }
        return documents;
    }

    /// <summary>Returns null for a file that the compiler or a build wrote.</summary>
    private static string? Folder(string document, string project)
    {
        var path = document.Replace('\\', '/');
        // In a deterministic build the root is mapped to `/_/`.
        var start = path.LastIndexOf($"/{project}/", StringComparison.Ordinal);
        if (start < 0)
            return null;
        var inside = path[(start + project.Length + 2)..];
        if (inside.StartsWith("obj/", StringComparison.Ordinal))
            return null;
        return inside.LastIndexOf('/') is > 0 and var end ? inside[..end] : Root;
    }

    private static string Outermost(TypeDefinitionHandle type, MetadataReader metadata)
    {
        var definition = metadata.GetTypeDefinition(type);
        while (definition.GetDeclaringType() is { IsNil: false } outer)
            definition = metadata.GetTypeDefinition(outer);
        var (space, name) = (metadata.GetString(definition.Namespace), metadata.GetString(definition.Name));
        return space.Length == 0 ? name : $"{space}.{name}";
    }
}
