namespace GovernanceRules.Cli;

/// <summary>What the built-in roles are called in lists of members, the usual name of each first.</summary>
internal static class RoleNames
{
    private static readonly Dictionary<string, (string[] Danish, string[] English)> Names = new(StringComparer.Ordinal)
    {
        ["chair"] = (["formand", "forperson", "forkvinde", "ordfører"], ["chair", "chairman", "chairwoman", "chairperson"]),
        ["vice-chair"] = (["næstformand", "næstforperson", "viceformand"], ["vice-chair", "vice chair", "vice chairman", "vice chairperson", "deputy chair"]),
        ["member"] = (["medlem", "menigt medlem", "ordinært medlem"], ["member", "ordinary member"]),
        ["secretary"] = (["sekretær"], ["secretary"]),
        ["observer"] = (["observatør"], ["observer"]),
        ["participant"] = (["deltager"], ["participant"]),
        ["invited"] = (["inviteret", "gæst"], ["invited", "guest"]),
        ["deputy"] = (["stedfortræder", "suppleant"], ["deputy", "substitute", "alternate"]),
        ["ad-hoc"] = (["ad hoc-medlem", "ad hoc"], ["ad hoc member"]),
    };

    // null if it has none.
    public static string? Of(string role, Language language) => Names.TryGetValue(role, out var names)
        ? (language.Code == Language.Danish.Code ? names.Danish : names.English)[0] : null;

    // The role that a cell means; null if none.
    public static string? Meant(string cell) => Names.FirstOrDefault(n => n.Value.Danish.Concat(n.Value.English).Contains(cell, StringComparer.OrdinalIgnoreCase)).Key;
}
