namespace GovernanceRules;

internal sealed class WaiverFact(FactSource source, Waiver waiver)
{
    private readonly WaiverBook _waivers = source.Check.Waivers;

    public bool IsInForce => _waivers.IsInForce(waiver);

    public bool HasEnded => _waivers.HasEnded(waiver);

    public bool IsAuthorised => _waivers.IsAuthorised(waiver);

    // No waiver covers a finding about a waiver.
    // perhaps: also if it is not known whether it does.
    public bool Covers(Finding finding, bool perhaps) =>
        _waivers.Covers(waiver, finding) >= (perhaps ? Truth.Unknown : Truth.True) && !FindingFactory.IsAboutAWaiver(finding) && source.OriginOf(finding) is not null;

    public Finding Unauthorised() => source.Find(f => f.Unauthorised(waiver));

    public Finding Unused() => source.Find(f => f.Unused(waiver));

    public Finding Expired() => source.Find(f => f.Expired(waiver));

    // Of waivers that nothing reported would tell apart, the first.
    public static IEnumerable<WaiverFact> Of(FactSource source) => !source.IsCovered ? []
        : source.Check.Waivers.InOrder
            .Select(w => (Waiver: w, Fact: new WaiverFact(source, w)))
            .DistinctBy(w => (w.Waiver.Forum, FindingFactory.KeyOf(w.Waiver), w.Fact.IsInForce, w.Fact.HasEnded, w.Fact.IsAuthorised))
            .Select(w => w.Fact);
}
