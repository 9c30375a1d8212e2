using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>Sub-fora in the shared charter: who is seated, of what kind, and on what day.</summary>
public sealed class SubForaTableTests
{
    private const string Both = "subFora: { kind: theme-group, named: [ theme-a, theme-b ] }";
    private const string OnlyA = "subFora: { kind: theme-group, named: [ theme-a ], closed: true }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "one is listed, one seats somebody", Both, "forum theme-a; theme-b p1", "held" },
        { "one seated somebody before", Both, "covers allFora=true; forum theme-a; theme-b p1 to=2014-02-28", "violated: theme-b violated" },
        { "one is not in force", "subFora: { kind: steering-group, named: [ old ] }", "forum old", "violated: old violated" },
        { "open: another of the kind is no matter", Both, "forum theme-a; forum theme-b; forum theme-c kind=theme-group", "held" },
        { "closed: another of the kind seats somebody", OnlyA, "covers allFora=true; forum theme-a; theme-b p1", "violated: theme-b violated" },
        { "closed: another of the kind may be there", OnlyA, "forum theme-a", "unknown: theme-b unknown" },
        { "closed: one may be of the kind", OnlyA, "covers allFora=true; forum theme-a; forum x", "unknown: x unknown" },
        { "closed: one missing and one too many", OnlyA, "covers allFora=true; forum theme-b", "violated: theme-a violated, theme-b violated" },
        { "closed: of another kind", OnlyA, "covers allFora=true; forum theme-a; forum ssg", "held" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void SubFora_OfAKind_GiveTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);
}
