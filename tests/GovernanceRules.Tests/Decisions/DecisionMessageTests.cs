namespace GovernanceRules.Tests.Decisions;

/// <summary>What findings of matters say: what is first wrong, and what to do.</summary>
public sealed class DecisionMessageTests
{
    private const string Route = "{ id: E, route: [ { forum: group, act: started }, board, { forum: council, act: decided } ] }";

    // Beside the fora of the other tables: one that decides a type, one under an advisory forum, one without kind.
    private const string MoreFora =
        """
          - { id: typed, decides: [ pilot ] }
          - { id: middle, advisory: true, reportsTo: council }
          - { id: low, reportsTo: middle }
          - { id: bound, clause: C-2, mayNotDecide: [ shared ] }
          - { id: vague }
          - { id: whole, decides: [ { allTraits: [ shared, principled ], clause: C-1 }, { type: agreement } ] }
          - { id: half, decides: [ shared ], mayNotDecide: [ { allTraits: [ shared, local ], type: [ pilot, agreement ] } ] }
          - { id: odd, mayNotDecide: { type: none } }

        """;

    public static TheoryData<string, string, string, string> Competences => new()
    {
        { "a forum above may decide it", "traits economic; group 02-01 decided",
            "`group` decided `m` on 2014-02-01, but matters with the word `economic` are for `board` to decide.",
            "Take `m` to `board`, which may decide it." },
        { "the nearest forum above may not", "traits economic; low 02-01 decided",
            "`low` decided `m` on 2014-02-01, but matters with the word `economic` are for `board` to decide.",
            "Take `m` to `council`, which may decide it." },
        { "nobody is above", "traits economic; stray 02-01 decided",
            "`stray` decided `m` on 2014-02-01, but matters with the word `economic` are for `board` to decide.",
            "Take `m` to `board` or `council`, which may decide it." },
        { "several words of several fora", "traits economic clinical; stray 02-01 decided",
            "`stray` decided `m` on 2014-02-01, but matters with the words `clinical` and `economic` are for `board` or `group` to decide.",
            "Take `m` to `board` or `council`, which may decide it." },
        { "an advisory forum, and a matter without words", "advice 02-01 decided",
            "`advice` decided `m` on 2014-02-01, but it is advisory: it discusses and recommends, and never decides.",
            "Let somebody decide `m` who may; the charter says of no forum that it may." },
        { "traits that are not recorded", "traits ?; stray 02-01 decided",
            "It is not known whether `stray` might decide `m`, since not everything is recorded (`traits`): matters with the words `clinical`, `economic` and `local` and matters with the traits `principled` and `shared` are for `board`, `group` or `whole` to decide.",
            "Record `traits` of `m`." },
        { "what another lists together", "traits principled shared; half 02-01 decided",
            "`half` decided `m` on 2014-02-01, but matters with the traits `principled` and `shared` are for `whole` to decide.",
            "Take `m` to `whole`, which may decide it." },
        { "what others list together and alone", "traits principled shared clinical; stray 02-01 decided",
            "`stray` decided `m` on 2014-02-01, but matters with the word `clinical` and matters with the traits `principled` and `shared` are for `group` or `whole` to decide.",
            "Let somebody decide `m` who may; the charter says of no forum that it may." },
        { "a matter without a type", "odd 02-01 decided",
            "`odd` decided `m` on 2014-02-01, but it may not decide matters without a type.",
            "Let somebody decide `m` who may; the charter says of no forum that it may." },
        { "a type that another lists", "type agreement; stray 02-01 decided",
            "`stray` decided `m` on 2014-02-01, but matters of type `agreement` are for `whole` to decide.",
            "Take `m` to `whole`, which may decide it." },
        { "what it may not decide together", "type agreement; traits shared local; half 02-01 decided",
            "`half` decided `m` on 2014-02-01, but it may not decide matters of type `agreement` or `pilot` with the traits `local` and `shared`.",
            "Let somebody decide `m` who may; the charter says of no forum that it may." },
        { "a type that is not recorded", "type ?; stray 02-01 decided",
            "It is not known whether `stray` might decide `m`, since not everything is recorded (`type`): matters with the word `pilot` and matters of type `agreement` are for `typed` or `whole` to decide.",
            "Record `type` of `m`." },
    };

    public static TheoryData<string, string, string, string, string> Escalations => new()
    {
        { "a place that it never came to", Route, "group 02-01 started; council 03-01 decided",
            "`m` was to go to `group` (`started`), go to `board` and then be decided in `council`; it was decided in `council` on 2014-03-01, but never came to `board`.",
            "Take `m` to `board`." },
        { "a place that it came to before its turn", Route, "board 01-01 informed; board 01-05 recommended; board 01-09 informed; group 02-01 started; council 03-01 decided",
            "`m` was to go to `group` (`started`), go to `board` and then be decided in `council`; it was decided in `council` on 2014-03-01, but came too early to `board`, on 2014-01-05.",
            "Take `m` to `board` again." },
        { "a place with another act", Route, "group 02-01 started; board 02-02 recommended; council 02-03 informed; stray 03-01 decided",
            "`m` was to go to `group` (`started`), go to `board` and then be decided in `council`; it was decided in `stray` on 2014-03-01, but was never decided in `council`.",
            "Have `m` decided in `council`." },
        { "a place of which it is not known whether it was met, and one that it never came to", "{ id: E, route: [ { forum: group, act: approved, by: chair }, board ] }",
            "group 02-01 approved; stray 03-01 decided",
            "`m` was to be approved by the chair in `group` and then go to `board`; it was decided in `stray` on 2014-03-01, but never came to `board`.",
            "Take `m` to `board`." },
        { "one that was to approve it", "{ id: E, route: [ { all: [ board, concerned ], act: approved } ] }", "concerns viborg skive; board 02-01 approved; @viborg 02-02 approved; stray 03-01 decided",
            "`m` was to be approved by `board` and each organisation that it concerns; it was decided in `stray` on 2014-03-01, but was never approved by `skive`.",
            "Have `m` approved by `skive`." },
        { "no assessment, wherever it comes from", "{ id: E, to: board, assessedBy: chair }", "stray 01-01 raised; board 02-01 decided",
            "`m` was decided in `board` on 2014-02-01 without having been assessed by the chair where it comes from first.",
            "Record the assessment of the chair, or let the chair assess `m`." },
        { "a step after the decision", "{ id: E, route: [ board ] }", "group 02-01 decided; stray 03-01 informed",
            "`m` was to go to `board`; it was decided in `group` on 2014-02-01, but never came to `board`.",
            "Take `m` to `board`." },
        { "the last forum that it may have gone on from", "{ id: E, from: { kind: group }, next: [ council ] }", "group 01-01 forwarded; vague 02-01 forwarded; stray 03-01 decided",
            "After fora of kind `group`, `m` was to go to `council`; it was decided in `stray` on 2014-03-01.",
            "Take `m` to `council`." },
    };

    [Theory]
    [MemberData(nameof(Competences))]
    public void Decision_ThatAForumMayNotTake_SaysWhyAndWhoMay(string situation, string matter, string message, string suggestion) =>
        Said("", matter, "COMPETENCE").Should().Be((message, suggestion), situation);

    [Theory]
    [MemberData(nameof(Escalations))]
    public void Matter_ThatWentAnotherWay_SaysWhatIsFirstWrong(string situation, string escalation, string matter, string message, string suggestion) =>
        Said(escalation, matter, "E").Should().Be((message, suggestion), situation);

    [Fact]
    public void Decision_AgainstAWordWithoutAClause_BearsThatOfTheForum() =>
        Cases.Check("", "traits shared; bound 02-01 decided", more: MoreFora).Findings.Single().Clauses.Select(c => c.Id.Text).Should().Equal("C-2");

    [Fact]
    public void Decision_ThatIsViolatedForCertain_NamesNothingToRecord()
    {
        var charter = CharterFile.Parse("charter: c\nfora: [ { id: board, decides: [ economic ] }, { id: stray } ]");
        var matter = Cases.Matter("type economic; traits ?; stray 02-01 decided");

        charter.Check(Register.Define("r", r => r.Matter(matter)), Cases.Today).Findings.Single().ResolvedBy.Should().BeEmpty();
    }

    private static (string Message, string? Suggestion) Said(string escalation, string matter, string constraint)
    {
        var text = Cases.Check(escalation, matter, more: MoreFora).Findings.First(f => f.Constraint == constraint).Text(Language.English);
        return (text.Message, text.Suggestion);
    }
}
