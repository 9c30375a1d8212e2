namespace GovernanceRules;

/// <summary>A role in a forum. The built-in roles need no declaration.</summary>
/// <param name="Id">The role, as memberships give it.</param>
/// <param name="Seated">Whether who has it is seated: counted wherever a selection names no role.</param>
public sealed record Role(Identifier Id, bool Seated)
{
    internal static readonly string[] BuiltInSeated = ["chair", "vice-chair", "member"];

    internal static readonly string[] BuiltIn =
        [.. BuiltInSeated, "secretary", "observer", "participant", "invited", "deputy", "ad-hoc"];
}
