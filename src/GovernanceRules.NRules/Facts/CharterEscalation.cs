namespace GovernanceRules;

/// <summary>A fact for the rules: an escalation of the charter.</summary>
internal sealed class CharterEscalation(Scene scene, Escalation escalation)
{
    public Escalation Escalation => escalation;

    public bool IsInForceOn(DateOnly day) => escalation.InForce.Contains(day);

    /// <summary>Whether a matter is perhaps one of those that it is about.</summary>
    public bool MayMean(MatterSoFar matter) => matter.Scene == scene && Course.Applies(escalation, matter).Value != Truth.False;
}
