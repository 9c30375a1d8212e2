namespace GovernanceRules;

/// <summary>Faults and warnings of bundled charters: no file of the user holds them, so they are reported at the place that names the charter.</summary>
internal static class BundledFaults
{
    /// <summary>Moves a fault that stands in a bundled file to the register, and names the register.</summary>
    public static Diagnostic ToldIn(this Diagnostic fault, Charter charter, Register register) => IsBundled(fault, charter)
        ? fault.Of(register) with { Location = register.Location }
        : fault;

    /// <summary>A fault that names the register that it is about.</summary>
    public static Diagnostic Of(this Diagnostic fault, Register register) => fault with { Text = $"for the register `{register.Id}`: {fault.Text}" };

    /// <summary>Moves a fault that stands in a bundled file to another place, or to none.</summary>
    public static Diagnostic ToldAt(this Diagnostic fault, Charter charter, FileLocation? otherwise) =>
        IsBundled(fault, charter) ? fault with { Location = otherwise } : fault;

    /// <summary>Acts, and has what is wrong told elsewhere.</summary>
    /// <param name="act">The act.</param>
    /// <param name="told">The fault as it is told.</param>
    /// <exception cref="InvalidInputException">The input is unusable.</exception>
    public static T Telling<T>(Func<T> act, Func<Diagnostic, Diagnostic> told)
    {
        try
        {
            return act();
        }
        catch (InvalidInputException invalid)
        {
            throw new InvalidInputException(invalid.Diagnostics.Select(told));
        }
    }

    // Rows of a register may come from files of any name, so only what the charter is made of is asked.
    private static bool IsBundled(Diagnostic fault, Charter charter) =>
        fault.Location is { } at && !Files.InputFile.IsPath(at.File) && PlacesIn(charter).Any(p => p?.File == at.File);

    private static IEnumerable<FileLocation?> PlacesIn(Charter charter) => charter.Fora.Select(f => f.Id.Location)
        .Concat(charter.Organisations.Select(o => o.Id.Location)).Concat(charter.Clusters.Select(c => c.Id.Location))
        .Concat(charter.Constraints.Select(c => c.Location)).Concat(charter.Escalations.Select(e => e.Location))
        .Concat(charter.Clauses.Select(c => c.Location)).Prepend(charter.Location);
}
