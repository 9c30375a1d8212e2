using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>Seats by votes in the shared charter: ties, deputies, members of no list, and what is not recorded.</summary>
public sealed class ProportionalTableTests
{
    private const string Dhondt = "proportional: { by: list, votes: { a: 120, b: 80 } }";
    private const string Remainder = "proportional: { by: list, votes: { a: 60, b: 30, c: 10 }, method: largest-remainder }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        // Of five seats the quotients 120, 80, 60, 40 and 40 give three to a and two to b.
        { "d'Hondt: as the votes give", Dhondt, Seats("aaabb"), "held" },
        { "d'Hondt: not within one", "proportional: { by: list, votes: { a: 120, b: 80 }, tolerance: 1 }", Seats("aaaaa"), "violated: a violated, b violated" },
        { "d'Hondt: a tie for the fourth seat allows either", Dhondt, Seats("aaab"), "held" },
        { "d'Hondt: or the other", Dhondt, Seats("aabb"), "held" },
        { "d'Hondt: but not more", Dhondt, Seats("abbb"), "violated: a violated, b violated" },
        { "d'Hondt: equal votes and one seat", "proportional: { by: list, votes: { a: 10, b: 10, c: 10 } }", Seats("c"), "held" },
        { "d'Hondt: a list without votes", "proportional: { by: list, votes: { a: 10, b: 0 } }", Seats("ab"), "violated: a violated, b violated" },
        { "d'Hondt: a member of no list is one of the seats", Dhondt, Seats("aaab") + "; ssg p9; person p9 list=", "violated: b violated" },
        { "the forum is vacant", Dhondt, "", "held" },
        { "a deputy beside holds no seat", Dhondt, Seats("aaabb") + "; ssg p9 deputy; person p9 list=a", "held" },
        { "only the municipal members", "proportional: { by: list, votes: { a: 120, b: 80 }, members: { sector: municipal } }", "ssg p1 skive list=a; ssg p2 skive list=b; ssg p3 region list=a", "held" },

        // Of five seats the quotas 3, 1.5 and 0.5 leave one that b and c tie for.
        { "largest remainder: the rest to one", Remainder, Seats("aaabb"), "held" },
        { "largest remainder: or the other", Remainder, Seats("aaabc"), "held" },
        { "largest remainder: not to a", Remainder, Seats("aaaab"), "violated: a violated" },
        { "largest remainder: whole quotas", Remainder, Seats("aaaaaabbbc"), "held" },
        // Of five seats d'Hondt gives four to a, the largest remainder three, and one to c.
        { "the methods differ: d'Hondt", "proportional: { by: list, votes: { a: 66, b: 18, c: 16 }, method: dhondt }", Seats("aaaab"), "held" },
        { "sainte-lague", "proportional: { by: list, votes: { a: 66, b: 18, c: 16 }, method: sainte-lague }", Seats("aaabc"), "held" },
        { "adams", "proportional: { by: list, votes: { a: 90, b: 6, c: 4 }, method: adams }", Seats("aabc"), "held" },
        { "huntington-hill", "proportional: { by: list, votes: { a: 90, b: 6, c: 4 }, method: huntington-hill }", Seats("aabc"), "held" },
        { "the largest remainder with Droop's quota", "proportional: { by: list, votes: { a: 67, b: 33 }, method: largest-remainder, quota: droop }", Seats("aab"), "held" },
        { "alliances share first", "proportional: { by: list, votes: { a: 50, b: 30, c: 25 }, alliances: { x: [ b, c ] } }", Seats("ab"), "held" },
        { "alliances share first: alone they would not", "proportional: { by: list, votes: { a: 50, b: 24, c: 23 } }", Seats("ab"), "violated: a violated, b violated" },
        { "no more than a list has candidates", "proportional: { by: list, votes: { a: 90, b: 10 }, maximum: { a: 1 } }", Seats("ab"), "held" },
        { "at least one each", "proportional: { by: list, votes: { a: 90, b: 10 }, minimum: 1 }", Seats("ab"), "held" },
        { "a person with two posts counts once", "proportional: { by: list, votes: { a: 50, b: 50 }, members: { role: any } }", "ssg p1 list=a chair; ssg p1 list=a secretary; ssg p2 list=b; ssg p3 list=b; ssg p4 list=b secretary", "violated: a violated, b violated" },
        { "posts: a person with two posts counts twice", "proportional: { by: list, votes: { a: 50, b: 50 }, of: posts, members: { role: any } }", "ssg p1 list=a chair; ssg p1 list=a secretary; ssg p2 list=b; ssg p3 list=b; ssg p4 list=b secretary", "held" },
        { "the methods differ: largest remainder", "proportional: { by: list, votes: { a: 66, b: 18, c: 16 }, method: largest-remainder }", Seats("aaaab"), "violated: a violated, c violated" },

        { "a list is not recorded", Dhondt, Seats("aaab") + "; ssg p9", "unknown: a unknown, b unknown" },
        { "a list has too many whatever is not recorded", Dhondt, Seats("bbbb") + "; ssg p9", "violated: a violated, b violated" },
        { "the forum is not recorded", Dhondt, "unrecorded ssg; " + Seats("ab"), "unknown: a unknown, b unknown" },
        { "the forum is not recorded: a list without votes has a member", "proportional: { by: list, votes: { a: 10, b: 0 } }", "unrecorded ssg; " + Seats("ab"), "violated: a unknown, b violated" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Proportional_ToVotes_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    /// <summary>A member for each letter, of the list that it names.</summary>
    private static string Seats(string lists) => string.Join("; ", lists.Select((list, i) => $"ssg p{i} list={list}"));
}
