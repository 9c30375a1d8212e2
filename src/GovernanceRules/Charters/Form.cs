namespace GovernanceRules;

/// <summary>
/// One of the three plain forms that everything is built from: <see cref="CountForm"/>, <see cref="CompareForm"/> and <see cref="EveryForm"/>.
/// </summary>
public abstract class Form
{
    private protected Form(Selection members) => Members = members;

    /// <summary>What is selected: the counted, the first side of a comparison, or those of whom something is asked.</summary>
    public Selection Members { get; }
}
