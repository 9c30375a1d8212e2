namespace GovernanceRules;

/// <summary>
/// A fact for rules: a matter. What is done with it are facts of their own, <see cref="StepTaken"/>; what is wrong with it, by the escalations
/// and by what fora may decide, becomes findings.
/// </summary>
public sealed class MatterUnderWay : IOfMatter
{
    internal MatterUnderWay(FactSource source, Matter matter)
    {
        Source = source;
        Matter = matter;
    }

    /// <summary>The matter, with the steps that it had when it became a fact.</summary>
    public Matter Matter { get; }

    /// <summary>The matter's id.</summary>
    public string Id => Matter.Id.Text;

    MatterUnderWay IOfMatter.Matter => this;

    internal FactSource Source { get; }

    internal MatterReading With(IEnumerable<IOfMatter> facts) => new(Source.Check.Facts.Charter,
        Matter with { Steps = [.. facts.OfType<StepTaken>().OrderBy(s => s.Number).Select(s => s.Step)] }, Source.Day)
    { Members = new StepMembers(Source.Check.Facts) };
}
