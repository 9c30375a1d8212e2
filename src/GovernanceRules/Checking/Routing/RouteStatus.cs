namespace GovernanceRules;

/// <summary>What is known of where a matter must go.</summary>
public enum RouteStatus
{
    /// <summary>The forum that has the matter may decide it.</summary>
    DecidesHere,

    /// <summary>The matter goes on, by the steps of the route.</summary>
    GoesOn,

    /// <summary>The matter is decided, or turned down; it need go nowhere.</summary>
    Settled,

    /// <summary>Several fora could decide it, and nothing says which.</summary>
    SeveralMayDecide,

    /// <summary>No forum may decide it.</summary>
    NobodyMayDecide,

    /// <summary>The escalations send it back to where it has been.</summary>
    Circle,

    /// <summary>The escalations ask for what cannot all be done, such as a step in a forum that does not exist that day.</summary>
    NoWay,

    /// <summary>It depends on something that is not recorded of the matter.</summary>
    NotRecorded,
}
