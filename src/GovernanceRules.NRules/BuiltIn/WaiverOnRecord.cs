namespace GovernanceRules;

/// <summary>A fact for the rules: a waiver of the register.</summary>
internal sealed class WaiverOnRecord(Scene scene, Waiver waiver, RegisterCheck check, int number)
{
    public bool IsInForce { get; } = check.Waivers.IsInForce(waiver);

    public bool HasEnded { get; } = check.Waivers.HasEnded(waiver);

    /// <summary>Whether the body that granted it may.</summary>
    public bool IsAuthorised { get; } = check.Waivers.IsAuthorised(waiver);

    /// <summary>Which is told of where nothing else tells two apart.</summary>
    public int Number => number;

    /// <summary>What is found once.</summary>
    public (Scene Scene, string? Forum, string Key) Place { get; } = (scene, waiver.Forum?.Text, FindingFactory.KeyOf(waiver));

    /// <summary>Whether it covers what was found; a finding about a waiver is covered by none.</summary>
    public bool Covers(Finding finding) => scene.Owns(finding) && WaiverBook.Covers(waiver, finding) && !FindingFactory.IsAboutAWaiver(finding);

    public FaultOfWaiver Unauthorised() => new(this, check.Findings.Unauthorised(waiver));

    public FaultOfWaiver Unused() => new(this, check.Findings.Unused(waiver));

    public FaultOfWaiver Expired() => new(this, check.Findings.Expired(waiver));

    public static IEnumerable<WaiverOnRecord> Of(Scene scene, RegisterCheck check) =>
        check.Facts.Covered ? check.Waivers.InOrder.Select((w, i) => new WaiverOnRecord(scene, w, check, i)) : [];
}

/// <summary>A derived fact: something is wrong with a waiver.</summary>
internal sealed class FaultOfWaiver(WaiverOnRecord waiver, Finding finding)
{
    /// <summary>What is found once.</summary>
    public (Scene Scene, string Constraint, string? Forum, string Key) Place => (waiver.Place.Scene, finding.Constraint, waiver.Place.Forum, waiver.Place.Key);

    public static Finding First(IEnumerable<FaultOfWaiver> faults) => faults.MinBy(f => f.Number)!.Finding;

    private int Number => waiver.Number;

    private Finding Finding => finding;
}
