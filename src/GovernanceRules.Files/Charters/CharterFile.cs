using GovernanceRules.Files;

namespace GovernanceRules;

/// <summary>Reads charters from files: YAML or JSON, as format version 1 describes them.</summary>
/// <remarks>
/// All faults of a file, and of the files that it uses, are reported at once. Everything that is read has its place, so answers can name it.
/// </remarks>
public static class CharterFile
{
    /// <summary>Reads a charter, and the files that it uses.</summary>
    /// <param name="path">The path of the charter. Places name the file so.</param>
    /// <param name="options">How it is read.</param>
    /// <returns>The charter.</returns>
    /// <exception cref="InvalidInputException">A file cannot be read, or is at fault; all faults are in it.</exception>
    /// <example><code>
    /// var charter = CharterFile.Load("steering-group.charter.yaml");
    /// </code></example>
    public static Charter Load(string path, ReadingOptions? options = null)
    {
        var faults = new DiagnosticBag();
        return Charter(Inputs.OfPath(path, options, faults), options, faults);
    }

    /// <summary>Reads a charter from a text.</summary>
    /// <param name="text">The YAML or JSON.</param>
    /// <param name="fileName">What places call the file; paths that it uses are relative to its folder.</param>
    /// <param name="options">How it is read.</param>
    /// <returns>The charter.</returns>
    /// <exception cref="InvalidInputException">The text, or a file that it uses, is at fault; all faults are in it.</exception>
    public static Charter Parse(string text, string fileName = "charter.yaml", ReadingOptions? options = null)
    {
        var faults = new DiagnosticBag();
        return Charter(Inputs.OfText(text, fileName, options, faults), options, faults);
    }

    /// <summary>Reads a charter from a stream, which is not closed.</summary>
    /// <param name="stream">The YAML or JSON, as UTF-8.</param>
    /// <param name="fileName">What places call the file; paths that it uses are relative to its folder.</param>
    /// <param name="options">How it is read.</param>
    /// <returns>The charter.</returns>
    /// <exception cref="InvalidInputException">The stream, or a file that it uses, is at fault; all faults are in it.</exception>
    public static Charter Read(Stream stream, string fileName = "charter.yaml", ReadingOptions? options = null)
    {
        var faults = new DiagnosticBag();
        return Charter(Inputs.OfStream(stream, fileName, options, faults), options, faults);
    }

    /// <summary>Reads the charter that a register names: a path relative to the register's file, or a bundled id.</summary>
    /// <param name="register">The register.</param>
    /// <param name="options">How it is read.</param>
    /// <returns>The charter, or <see langword="null"/> if the register names none.</returns>
    /// <exception cref="InvalidInputException">There is no such charter, or it is at fault; all faults are in it.</exception>
    public static Charter? LoadFor(Register register, ReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        if (register.Charter is not { } named)
            return null;
        var faults = new DiagnosticBag();
        var library = new Library(options);
        var from = (named.Location ?? register.Location) is { } at ? InputFile.OfPath(at.File, options?.Access) : null;
        var document = library.Find(named, from, faults) is { } file ? library.Open(file, named.Location, faults) : null;
        return Charter(Inputs.Done(document, faults), options, faults);
    }

    internal static Charter Charter(Document document, ReadingOptions? options, DiagnosticBag faults)
    {
        Inputs.ExpectCharter(document, faults);
        return new CharterReader(new Library(options), faults).Read(document);
    }
}
