using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace GovernanceRules.Cli.Tests;

/// <summary>Bundled files, each a text under its id.</summary>
internal sealed class BundledTexts : IBundledFiles
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    public IEnumerable<string> Ids => _files.Keys;

    public void Add(string id, string text) => _files.Add(id, text);

    public bool TryOpen(string id, [MaybeNullWhen(false)] out Stream stream)
    {
        stream = _files.TryGetValue(id, out var text) ? new MemoryStream(Encoding.UTF8.GetBytes(text)) : null;
        return stream is not null;
    }
}
