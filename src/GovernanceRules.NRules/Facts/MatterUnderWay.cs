namespace GovernanceRules;

/// <summary>
/// A fact for rules: a matter. What is done with it are facts of their own, <see cref="StepTaken"/>; what is wrong with it, by the escalations
/// and by what fora may decide, becomes findings.
/// </summary>
public sealed class MatterUnderWay : IOfMatter
{
    internal MatterUnderWay(Matter matter, Scene scene)
    {
        Matter = matter;
        Scene = scene;
    }

    /// <summary>The matter, with the steps that it had when it became a fact.</summary>
    public Matter Matter { get; }

    /// <summary>The matter's id.</summary>
    public string Id => Matter.Id.Text;

    MatterUnderWay IOfMatter.Matter => this;

    internal Scene Scene { get; }
}
