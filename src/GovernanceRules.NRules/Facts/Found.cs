namespace GovernanceRules;

/// <summary>A derived fact: what is wrong with a demand, or could be. A finding is made of each.</summary>
internal sealed class Found(Demand demand, FindingDetails breach)
{
    public Demand Demand => demand;

    public FindingDetails Breach => breach;

    /// <summary>Whether a finding is to be made of it.</summary>
    public bool IsReported => demand.Scene.Check is not null;

    public Finding Finding() => demand.Scene.Own(demand.Scene.Check!.Findings.OfConstraint(demand.Row.Question, breach));
}

/// <summary>A derived fact: a demand is about nobody.</summary>
internal sealed class AboutNobody(Demand demand)
{
    public Demand Demand => demand;
}

/// <summary>A derived fact: there is nothing that a demand could judge.</summary>
internal sealed class NothingAsked(Demand demand)
{
    public Demand Demand => demand;
}
