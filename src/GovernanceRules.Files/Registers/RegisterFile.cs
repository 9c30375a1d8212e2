using GovernanceRules.Files;

namespace GovernanceRules;

/// <summary>Reads registers from files: YAML or JSON, with memberships in CSV if the register says so, as format version 1 describes them.</summary>
/// <remarks>All faults of a file, and of its CSV file, are reported at once. Everything that is read has its place, so answers can name it.</remarks>
public static class RegisterFile
{
    /// <summary>Reads a register, and its CSV file of memberships.</summary>
    /// <param name="path">The path of the register. Places name the file so.</param>
    /// <param name="options">How it is read.</param>
    /// <returns>The register.</returns>
    /// <exception cref="InvalidInputException">A file cannot be read, or is at fault; all faults are in it.</exception>
    /// <example><code>
    /// var register = RegisterFile.Load("members.register.yaml");
    /// </code></example>
    public static Register Load(string path, ReadingOptions? options = null)
    {
        var faults = new DiagnosticBag();
        return Register(Inputs.OfPath(path, options, faults, RegisterKeys.LongLists), options, faults);
    }

    /// <summary>Reads a register from a text.</summary>
    /// <param name="text">The YAML or JSON.</param>
    /// <param name="fileName">What places call the file; the path of a CSV file is relative to its folder.</param>
    /// <param name="options">How it is read.</param>
    /// <returns>The register.</returns>
    /// <exception cref="InvalidInputException">The text, or its CSV file, is at fault; all faults are in it.</exception>
    public static Register Parse(string text, string fileName = "register.yaml", ReadingOptions? options = null)
    {
        var faults = new DiagnosticBag();
        return Register(Inputs.OfText(text, fileName, options, faults, RegisterKeys.LongLists), options, faults);
    }

    /// <summary>Reads a register from a stream, which is not closed.</summary>
    /// <param name="stream">The YAML or JSON, as UTF-8.</param>
    /// <param name="fileName">What places call the file; the path of a CSV file is relative to its folder.</param>
    /// <param name="options">How it is read.</param>
    /// <returns>The register.</returns>
    /// <exception cref="InvalidInputException">The stream, or its CSV file, is at fault; all faults are in it.</exception>
    public static Register Read(Stream stream, string fileName = "register.yaml", ReadingOptions? options = null)
    {
        var faults = new DiagnosticBag();
        return Register(Inputs.OfStream(stream, fileName, options, faults, RegisterKeys.LongLists), options, faults);
    }

    internal static Register Register(Document document, ReadingOptions? options, DiagnosticBag faults)
    {
        _ = options;
        Inputs.ExpectRegister(document, faults);
        return new RegisterReader(faults).Read(document);
    }
}
