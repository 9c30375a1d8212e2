using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Messages;

/// <summary>A language that an application adds, for messages of the library and of the application alike.</summary>
public sealed class AddedLanguageTests
{
    private static readonly Language Swedish = new("sv", new Dictionary<string, string>
    {
        ["count.none"] = "ingen {group}",
        ["role.chair"] = "ordförande",
        ["role.chair.many"] = "ordförande",
        ["count.message"] = "{forum} har {actual}; {required}.",
        ["required"] = "{expected} krävs",
        ["amount.exactly"] = "exakt {min}",
        ["quorum.message"] = "{forum:capital} är inte beslutför: {seats} {seats|ledamot|ledamöter} krävs.",
        ["answer.check.passed"] = "GODKÄND",
    });

    [Fact]
    public void Finding_in_an_added_language_is_said_in_its_words_and_the_rest_in_English()
    {
        var finding = Given.Report("count: { members: { role: chair }, exactly: 1 }", "").Findings.Single();

        finding.Text(Swedish).Should().Be(new FindingText(
            "exakt 1",
            "ingen ordförande",
            "`Sundhedsstyregruppen` har ingen ordförande; exakt 1 krävs.",
            "Appoint 1 ordförande to `Sundhedsstyregruppen`."));
    }

    [Fact]
    public void Finding_of_an_own_principle_is_said_in_each_language_that_has_its_text()
    {
        var charter = Charter.Define("c", c => c.Forum("board", "styrelsen", f => f.Demands(new Quorum(3))));

        var finding = charter.Check(Register.Define("r", r => r.Covers("board").Member("board", "p1")), Given.Today).Findings.Single();

        finding.Message(Swedish).Should().Be("`styrelsen` är inte beslutför: 3 ledamöter krävs.");
        finding.Message(Language.English).Should().Be("`styrelsen` has no quorum: 3 members are needed.");
        finding.Message(Language.Danish).Should().Be("`styrelsen` er ikke beslutningsdygtig: der kræves 3 medlemmer.");
    }

    [Fact]
    public void Language_that_an_own_principle_lacks_has_the_first_catalogues_text()
    {
        var charter = Charter.Define("c", c => c.Forum("board", "board", f => f.Demands(new Quorum(1))));

        var finding = charter.Check(Register.Define("r", r => r.Covers("board")), Given.Today).Findings.Single();

        finding.Message(new Language("de", [])).Should().Be("`board` has no quorum: 1 member is needed.");
    }

    [Fact]
    public void Report_in_an_added_language_takes_the_texts_around_the_findings_from_it_too()
    {
        var report = Given.Report("count: { members: { role: chair }, max: 1 }", "");
        using var writer = new StringWriter();

        TextReport.Write(new CheckAnswer([report]) { Language = Swedish }, writer);

        writer.ToString().Should().Contain("GODKÄND: nothing at or above the threshold `unknown`.");
    }

    [Fact]
    public void Language_of_a_known_code_says_what_it_has_and_leaves_the_rest_to_the_library()
    {
        var danish = new Language("da", new Dictionary<string, string> { ["role.chair.many"] = "forpersoner" });

        Given.Report("count: { members: { role: chair }, exactly: 1 }", "").Findings.Single().Message(danish)
            .Should().Be("`Sundhedsstyregruppen` har ingen forpersoner; der kræves præcis 1.");
    }

    [Fact]
    public void Language_with_three_forms_chooses_by_its_own_rule()
    {
        var polish = new Language("pl", new Dictionary<string, string> { ["quorum.message"] = "{seats} {seats|członek|członkowie|członków}" },
            n => n == 1 ? 0 : n % 10 is >= 2 and <= 4 && n % 100 is < 12 or > 14 ? 1 : 2);

        new[] { 1, 3, 5, 22 }.Select(n => new Wording(polish, null).Text(new Quorum(n).Describe("board").Message))
            .Should().Equal("1 członek", "3 członkowie", "5 członków", "22 członkowie");
    }

    [Theory]
    [InlineData("{name", "a `}` is expected at 5")]
    [InlineData("name}", "a `}` closes nothing at 4")]
    [InlineData("{}", "a placeholder has no name at 1")]
    [InlineData("{n|one|many", "a `}` is expected at 11")]
    [InlineData("{name:small}", "a `}` is expected at 5")]
    public void Language_with_a_text_that_cannot_be_read_is_refused(string text, string why) =>
        FluentActions.Invoking(() => new Language("sv", new Dictionary<string, string> { ["required"] = text }))
            .Should().Throw<ArgumentException>().WithMessage($"The text `required` cannot be read: {why}*");

    [Theory]
    [InlineData("{{{name}}}", "{x}")]
    [InlineData("{name:capital}", "X")]
    [InlineData("{number|one {name}|{number} {name}s}", "2 xs")]
    [InlineData("{other}", "{other}")]
    public void Text_of_a_message_is_read_as_it_is_written(string text, string expected) =>
        new Wording(new Language("sv", new Dictionary<string, string> { ["test"] = text }), null)
            .Text(Message.Of("test", ("name", "x"), ("number", 2))).Should().Be(expected);

    [Fact]
    public void Message_of_the_same_id_and_arguments_is_equal()
    {
        var message = Message.Of("test", ("who", Term.Name(Property.Person, "p1")), ("list", Term.And(["a", "b"])), ("day", Given.Today));

        message.Should().Be(Message.Of("test", ("who", Term.Name(Property.Person, "p1")), ("list", Term.And(["a", "b"])), ("day", Given.Today)));
        message.Should().NotBe(Message.Of("test", ("who", Term.Name(Property.Person, "p2")), ("list", Term.And(["a", "b"])), ("day", Given.Today)));
    }

    [Fact]
    public void Message_in_a_debugger_shows_its_id_and_arguments() =>
        Message.Of("test", ("who", Term.Name(Property.Person, "p1")), ("list", Term.And(["a", 2, Given.Today])), ("nested", Message.Of("other"))).ToString()
            .Should().Be("test(who: `p1`, list: [a, 2, 2014-03-01], nested: other)");

    [Fact]
    public void Message_of_texts_without_its_id_is_refused() => FluentActions.Invoking(() => Quorum.Texts.Message("quorum.missing"))
        .Should().Throw<ArgumentException>().WithMessage("There is no text `quorum.missing`.*");

    [Fact]
    public void Texts_of_which_the_first_catalogue_lacks_one_are_refused() => FluentActions.Invoking(() => new MessageTexts(
        new Catalogue(Language.English, new Dictionary<string, string>()),
        new Catalogue(Language.Danish, new Dictionary<string, string> { ["a"] = "b" })))
        .Should().Throw<ArgumentException>().WithMessage("The catalogue of `en` lacks `a`, which that of `da` has.*");

    private sealed class Quorum(int seats) : Principle("quorum")
    {
        public static readonly MessageTexts Texts = new(
            new Catalogue(Language.English, new Dictionary<string, string>
            {
                ["quorum.demand"] = "There {seats|is|are} at least {seats} {seats|member|members}.",
                ["quorum.message"] = "{forum} has no quorum: {seats} {seats|member is|members are} needed.",
            }),
            new Catalogue(Language.Danish, new Dictionary<string, string>
            {
                ["quorum.demand"] = "Der er mindst {seats} {seats|medlem|medlemmer}.",
                ["quorum.message"] = "{forum} er ikke beslutningsdygtig: der kræves {seats} {seats|medlem|medlemmer}.",
            }));

        public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [new CountConstraint(Selection.Everything, Bounds.AtLeast(seats))];

        public override Message Demand() => Texts.Message("quorum.demand", ("seats", seats));

        public override FindingMessages Describe(FindingDetails facts) => Describe(facts.Forum!);

        public FindingMessages Describe(string forum) => new(Demand(), Message.Empty,
            Texts.Message("quorum.message", ("forum", Term.Forum(forum)), ("seats", seats)), Message.Empty);
    }
}
