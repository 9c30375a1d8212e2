namespace GovernanceRules;

/// <summary>
/// Faults and warnings of bundled charters: no file of the user has them, so they are reported at the place that names the charter.
/// </summary>
internal static class BundledFaults
{
    public static Diagnostic ToldIn(this Diagnostic fault, Charter charter, Register register) => IsBundled(fault, charter)
        ? fault.Of(register) with { Location = register.Location }
        : fault;

    public static Diagnostic Of(this Diagnostic fault, Register register) => fault with { Text = $"for the register `{register.Id}`: {fault.Text}" };

    public static Diagnostic ToldAt(this Diagnostic fault, Charter charter, FileLocation? otherwise) =>
        IsBundled(fault, charter) ? fault with { Location = otherwise } : fault;

    // told: rewrites each fault of the InvalidInputException that act throws.
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
