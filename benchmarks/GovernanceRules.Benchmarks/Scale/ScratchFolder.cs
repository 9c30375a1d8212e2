namespace GovernanceRules.Benchmarks;

/// <summary>A folder for the files of a run, gone afterwards.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("governance-scale-");

    /// <summary>Writes a file and answers its path.</summary>
    public string Write(string name, Action<TextWriter> write)
    {
        var path = Path.Combine(_folder.FullName, name);
        using var writer = new StreamWriter(path);
        write(writer);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
