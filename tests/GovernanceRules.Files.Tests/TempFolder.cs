using System.Text;

namespace GovernanceRules.Files.Tests;

/// <summary>A folder of files for one test.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("governance-files-");

    public string Root => _folder.FullName;

    public string this[string name] => Path.Combine(Root, name);

    public TempFolder With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public TempFolder With(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this;
    }

    /// <summary>Lines as they would be told in this folder.</summary>
    public string[] Here(IEnumerable<string> lines) => [.. lines.Select(l => l.Replace(Root + "/", "", StringComparison.Ordinal).Replace(Root, ".", StringComparison.Ordinal))];

    public void Dispose() => _folder.Delete(recursive: true);
}
