namespace GovernanceRules;

/// <summary>
/// What the answer of a principle follows from, beside the charter and what is declared. Ranges of days, live checks and histories judge a principle
/// again only when something of this changes.
/// </summary>
public enum PrincipleReach
{
    /// <summary>
    /// What its primitives look at: the memberships that they select on the day, in whatever fora, the meetings and the votes that they name. Of a change
    /// only the keys that it moves are judged again.
    /// </summary>
    Primitives,

    /// <summary>
    /// What the primitives themselves follow from: memberships, meetings or matters of any day, which <see cref="Principle.Primitives"/> reads from the
    /// register. It is judged again on every day and after every change, and so is everything else in its charter, so that a live check costs as much as a check.
    /// </summary>
    Register,
}
