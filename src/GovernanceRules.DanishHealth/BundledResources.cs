using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace GovernanceRules.DanishHealth;

/// <summary>The files of this package: charters by their own id, reference files as <c>danish-health/NAME</c>.</summary>
internal sealed class BundledResources : IBundledFiles
{
    private const string CharterEnd = ".charter.yaml";
    private const string ReferenceEnd = ".reference.yaml";
    private const string Folder = "danish-health/";

    private static readonly Assembly Own = typeof(BundledResources).Assembly;

    private readonly Dictionary<string, string> _names = Own.GetManifestResourceNames()
        .Select(name => (Name: name, Id: IdOf(name))).Where(r => r.Id is not null)
        .ToDictionary(r => r.Id!, r => r.Name, StringComparer.Ordinal);

    public IEnumerable<string> Ids => _names.Keys.Order(StringComparer.Ordinal);

    public IEnumerable<string> Charters => Ids.Where(id => !id.StartsWith(Folder, StringComparison.Ordinal));

    public bool TryOpen(string id, [MaybeNullWhen(false)] out Stream stream)
    {
        stream = _names.TryGetValue(id, out var name) ? Own.GetManifestResourceStream(name) : null;
        return stream is not null;
    }

    private static string? IdOf(string name) =>
        name.EndsWith(CharterEnd, StringComparison.Ordinal) ? name[..^CharterEnd.Length]
        : name.EndsWith(ReferenceEnd, StringComparison.Ordinal) ? Folder + name[..^ReferenceEnd.Length]
        : null;
}
