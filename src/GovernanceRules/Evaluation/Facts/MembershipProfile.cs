namespace GovernanceRules;

/// <summary>
/// As what somebody sits in a forum: what a membership says beside who, where and when. Many memberships say the same, so it is held, and asked, once.
/// </summary>
/// <param name="Organisation">The organisation's symbol, or none.</param>
/// <param name="Role">The role's symbol.</param>
/// <param name="Level">The level's symbol, or none.</param>
/// <param name="AppointedBy">The appointing body's symbol, or none.</param>
internal readonly record struct MembershipProfile(int Organisation, int Role, int Level, int AppointedBy);
