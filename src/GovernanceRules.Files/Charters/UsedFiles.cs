using System.Collections.Immutable;

namespace GovernanceRules.Files;

/// <summary>A charter or reference file, read by its own keys; what several files may say together is still unread.</summary>
internal sealed record CharterDocument(InputFile File, MappingReader Row);

/// <summary>
/// Gathers a charter's file and all files that it uses, each once, the used before the using: a file reads as if what it uses were written
/// above it.
/// </summary>
internal sealed class UsedFiles(Library library, ReadContext reading)
{
    // Symbolic links can name one file by ever longer paths.
    private const int MaxDepth = 32;

    private readonly List<InputFile> _path = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly ImmutableArray<CharterDocument>.Builder _gathered = ImmutableArray.CreateBuilder<CharterDocument>();

    // Whether every file was there and could be read.
    public bool AreAll { get; private set; } = true;

    public ImmutableArray<CharterDocument> Of(Document root)
    {
        Add(root);
        return _gathered.ToImmutable();
    }

    private void Add(Document document)
    {
        _seen.Add(document.File.Identity);
        if (!CharterKeys.Root.TryRead(document.Root, Document.CharterKey, reading, out var row))
        {
            AreAll = false;
            return;
        }

        _path.Add(document.File);
        foreach (var used in row.List(CharterKeys.Uses))
            Use(used, document.File);
        _path.RemoveAt(_path.Count - 1);
        _gathered.Add(new CharterDocument(document.File, row));
    }

    private void Use(Identifier used, InputFile from)
    {
        if (library.Find(used, from, reading.Faults) is not { } file)
        {
            AreAll = false;
            return;
        }

        var begins = _path.FindIndex(f => f.Identity == file.Identity);
        if (begins >= 0)
            reading.Faults.Add(DiagnosticId.Uses, used.Location,
                $"`uses` runs in a circle: {string.Join(" -> ", _path.Skip(begins).Append(file).Select(f => Show.Quoted(f.Name)))}");
        else if (_path.Count >= MaxDepth)
            reading.Faults.Add(DiagnosticId.Uses, used.Location, $"files use each other over more than {MaxDepth} steps; expected fewer");
        else if (_seen.Add(file.Identity))
        {
            if (library.Open(file, used.Location, reading.Faults) is { } document)
                AddUsed(document, used);
            else
                AreAll = false;
        }
    }

    private void AddUsed(Document document, Identifier used)
    {
        if (document.IsRegister)
            reading.Faults.Add(DiagnosticId.Uses, used.Location,
                $"{Show.Quoted(document.File.Name)} is a register; a charter uses charters and reference files");
        else
            Add(document);
    }
}
