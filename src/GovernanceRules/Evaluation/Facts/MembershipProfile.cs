namespace GovernanceRules;

/// <summary>
/// What a membership says beside who, where and when, in symbols; of what few say, the number in the table of details. Many memberships say the same, so a profile is held, and tested, once.
/// </summary>
internal readonly record struct MembershipProfile(int Organisation, int Role, int Level, int AppointedBy, int Details);
