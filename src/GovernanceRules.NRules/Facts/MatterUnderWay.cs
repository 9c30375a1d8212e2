using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// A fact for rules: a matter with its steps up to the day of the check. What is wrong with it, by the escalations and by what fora may
/// decide, becomes findings; that reading is the library's own, also in a session.
/// </summary>
public sealed class MatterUnderWay
{
    private readonly Lazy<ImmutableArray<Finding>> _findings;

    internal MatterUnderWay(Matter matter, RegisterCheck check)
    {
        Matter = matter;
        _findings = new(() => [.. check.FindingsOf(matter)]);
    }

    /// <summary>The matter.</summary>
    public Matter Matter { get; }

    /// <summary>The matter's id.</summary>
    public string Id => Matter.Id.Text;

    internal ImmutableArray<Finding> Findings => _findings.Value;
}
