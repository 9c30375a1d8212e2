namespace GovernanceRules;

/// <summary>A finding that a baseline holds.</summary>
/// <param name="Charter">The charter that it was found under, by id.</param>
/// <param name="Register">The register that it was found in, by id.</param>
/// <param name="Fingerprint">What identifies it, as <see cref="Finding.Fingerprint"/> does.</param>
/// <param name="Verdict">Whether the constraint was broken or could be.</param>
/// <param name="Severity">How grave it was.</param>
public sealed record BaselineEntry(string Charter, string Register, string Fingerprint, Verdict Verdict, Severity Severity)
{
    /// <summary>Where it was written, or <see langword="null"/> if no file was read.</summary>
    public FileLocation? Location { get; init; }

    internal (string, string, string) Identity => (Charter, Register, Fingerprint);
}
