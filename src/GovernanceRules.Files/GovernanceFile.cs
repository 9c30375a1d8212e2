using GovernanceRules.Files;

namespace GovernanceRules;

/// <summary>A file that said itself whether it is a charter or a register. One of the two is there.</summary>
public sealed class GovernanceFile
{
    private GovernanceFile(Charter? charter, Register? register)
    {
        Charter = charter;
        Register = register;
    }

    /// <summary>The charter, if the file is one.</summary>
    public Charter? Charter { get; }

    /// <summary>The register, if the file is one.</summary>
    public Register? Register { get; }

    /// <summary>Reads a charter or a register.</summary>
    /// <param name="pathOrId">
    /// A path, which begins with <c>.</c> or <c>/</c> or ends in <c>.yaml</c>, <c>.yml</c> or <c>.json</c>; all else is the id of a bundled charter.
    /// </param>
    /// <param name="options">How it is read, and which files are bundled.</param>
    /// <returns>What the file holds.</returns>
    /// <exception cref="InvalidInputException">There is no such file, or it is at fault; all faults are in it.</exception>
    public static GovernanceFile Load(string pathOrId, ReadingOptions? options = null)
    {
        var faults = new DiagnosticBag();
        var document = Inputs.OfPathOrId(pathOrId, options, faults, RegisterKeys.LongLists);
        if (document.IsRegister)
            return new GovernanceFile(null, RegisterFile.Register(document, options, faults));
        if (document.IsCharter)
            return new GovernanceFile(CharterFile.Charter(document, options, faults), null);
        // The usual file names show what was meant, so all other faults are reported too.
        if (document.File.Name.Contains(".register.", StringComparison.OrdinalIgnoreCase))
            return new GovernanceFile(null, RegisterFile.Register(document, options, faults));
        return new GovernanceFile(CharterFile.Charter(document, options, faults), null);
    }
}
