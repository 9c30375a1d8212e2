namespace GovernanceRules;

/// <summary>A forum on the day of the check.</summary>
internal sealed class ForumFacts(Forum forum, int symbol, bool inForce)
{
    public Forum Forum => forum;

    public string Id => forum.Id.Text;

    public int Symbol => symbol;

    public bool InForce => inForce;

    /// <summary>Whether the register is complete for it.</summary>
    public bool Recorded { get; set; }

    /// <summary>Whether the register shows it apart from its memberships: by a meeting, say.</summary>
    public bool SeenApart { get; set; }

    public bool Listed { get; set; }

    /// <summary>Whether it exists: in force, and the register lists it or seats somebody in it that day.</summary>
    public Truth Exists { get; set; }

    public int Kind { get; init; }

    public int Cluster { get; init; }

    /// <summary>The forum above, by the successor's name where it has one by now; none at the top.</summary>
    public int ReportsTo { get; init; }

    public int SetUpBy { get; init; }

    public int ServedBy { get; init; }
}
