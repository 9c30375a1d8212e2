namespace GovernanceRules;

/// <summary>A finding that a baseline holds.</summary>
/// <param name="Charter">The charter that it was found under, by id.</param>
/// <param name="Register">The register that it was found in, by id.</param>
/// <param name="Fingerprint">What identifies it, as <see cref="Finding.Fingerprint"/> does.</param>
/// <param name="Verdict">Whether the constraint was broken or could be.</param>
/// <param name="Severity">How grave it was.</param>
public sealed record BaselineEntry(string Charter, string Register, string Fingerprint, Verdict Verdict, Severity Severity)
{
    /// <summary>Whether there were too few or too many; <see cref="Deviation.None"/> if that is not known, or if the entry was written before it was kept.</summary>
    public Deviation Side { get; init; }

    /// <summary>How many there were; <see langword="null"/> if nothing was counted, or if it is not known.</summary>
    public long? Number { get; init; }

    /// <summary>Where it was written, or <see langword="null"/> if no file was read.</summary>
    public FileLocation? Location { get; init; }

    internal (string, string, string) Identity => (Charter, Register, Fingerprint);

    // What is too many cannot have been there as what was too few.
    internal bool IsOpposite(BaselineEntry now) => Side != Deviation.None && now.Side != Deviation.None && Side != now.Side;

    // Further from what is asked, on the same side.
    internal bool IsFurtherIn(BaselineEntry now) => Side == now.Side && (Side == Deviation.TooMany ? now.Number > Number : now.Number < Number);
}
