namespace GovernanceRules;

internal sealed class ForumFacts(Forum forum, int symbol, bool inForce)
{
    public Forum Forum => forum;

    public string Id => forum.Id.Text;

    public int Symbol => symbol;

    public bool InForce => inForce;

    // The register is complete for it.
    public bool Recorded { get; set; }

    // The register shows it apart from its memberships: by a meeting, say.
    public bool SeenApart { get; set; }

    public bool Listed { get; set; }

    // In force, and the register lists it or seats somebody in it that day.
    public Truth Exists { get; set; }

    // It certainly does not exist, and nothing is known of who might sit in it: no constraint is about it.
    public bool Missing => InForce && !Recorded && Exists == Truth.False;

    public int Kind { get; init; }

    public int Cluster { get; init; }

    // The organisation whose forum it is; none if it is nobody's.
    public int Organisation { get; init; }

    // The forum above, or its successor by now; none at the top.
    public int ReportsTo { get; init; }

    public int SetUpBy { get; init; }

    public int ServedBy { get; init; }
}
