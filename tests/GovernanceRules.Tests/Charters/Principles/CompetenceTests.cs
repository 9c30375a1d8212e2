using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class CompetenceTests
{
    private const string Law = "competence: { has: law }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "one has it", Law, "ssg p1; ssg p2; person p1 competences=law; person p2 competences=", "held" },
        { "nobody has it", Law, "ssg p1; ssg p2; person p1 competences=nursing; person p2 competences=", "violated: - violated" },
        { "the forum is vacant", Law, "person p1 competences=law", "violated: - violated" },
        { "a deputy who has it is not seated", Law, "ssg p1 deputy; person p1 competences=law", "violated: - violated" },
        { "two, just met", "competence: { has: law, min: 2 }", "ssg p1; ssg p2; person p1 competences=law; person p2 competences=law,nursing", "held" },
        { "two, just missed", "competence: { has: law, min: 2 }", "ssg p1; ssg p2; person p1 competences=law; person p2 competences=nursing", "violated: - violated" },
        { "one of two competences", "competence: { has: [ law, economy ] }", "ssg p1; person p1 competences=economy", "held" },
        { "at most one keeps the least of one", "competence: { has: law, max: 1 }", "ssg p1; person p1 competences=", "violated: - violated" },
        { "at most one, passed", "competence: { has: law, max: 1 }", "ssg p1; ssg p2; person p1 competences=law; person p2 competences=law", "violated: - violated" },
        { "exactly one", "competence: { has: law, exactly: 1 }", "ssg p1; ssg p2; person p1 competences=law; person p2 competences=", "held" },
        { "only municipal members count", "competence: { has: law, members: { sector: municipal } }", "ssg p1 region; person p1 competences=law", "violated: - violated" },
        { "one person with two memberships is one", "competence: { has: law, min: 2 }", "ssg p1 skive; ssg p1 viborg; person p1 competences=law", "violated: - violated" },
        { "a person of whom nothing more is recorded", Law, "ssg p1", "unknown: - unknown" },
        { "a person without a list of competences", Law, "ssg p1; person p1 gender=man", "unknown: - unknown" },
        { "enough without the one not recorded", Law, "ssg p1; ssg p2; person p1 competences=law", "held" },
        { "too few even with the one not recorded", "competence: { has: law, min: 2 }", "ssg p1; ssg p2; person p1 competences=", "violated: - violated" },
        { "the forum is not recorded", Law, "unrecorded ssg; ssg p1; person p1 competences=", "unknown: - unknown" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Competence_OfSomebody_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);
}
