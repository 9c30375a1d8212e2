using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;

namespace GovernanceRules.Cli.Tests.Reports;

public sealed class HtmlReportTests
{
    // The registers of the bundled charters, on days of which they tell.
    private static readonly (string Charter, string Register, DateOnly Day)[] Danish =
    [
        ("midtjylland-2007", "midtjylland-2007", new(2009, 1, 15)),
        ("midtjylland-2014", "midtjylland-2014", new(2014, 3, 1)),
        ("midtjylland-2016", "midtjylland-2016", new(2018, 1, 31)),
        ("midtjylland-2022", "midtjylland-2022", new(2022, 9, 15)),
        ("midtjylland-2022", "kosu-2022-09-15", new(2022, 9, 15)),
        ("nordjylland-2017", "nordjylland-2017", new(2019, 1, 15)),
    ];

    private static readonly Dictionary<string, Lazy<string>> All = Danish
        .ToDictionary(d => d.Register, d => new Lazy<string>(() => Pages.Bundled(d.Charter, d.Register, d.Day)))
        .Append(new("club", new(() => Pages.Club())))
        .Append(new("hostile", new(Pages.OfHostileTexts)))
        .Append(new("faults", new(() => Some.Written(w => HtmlReport.Write(Some.Fault("x.yaml", Pages.Hostile), w)))))
        .Append(new("several", new(() => Some.Written(w => HtmlReport.Write(new CheckAnswer([Some.Levels(), Some.Crowd(2, 3)]), w)))))
        .ToDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [InlineData("en")]
    [InlineData("da")]
    public void Page_OfACommittee_TellsSeatsFindingsTermsAndMatters(string code) =>
        ReviewedFile.ShouldBe(Repository.PathOf("tests", "GovernanceRules.Cli.Tests", "Reports", "Pages", $"club.{code}.html"),
            Pages.Club(code == "da" ? Language.Danish : Language.English));

    [Theory]
    [MemberData(nameof(Names))]
    public void Link_WithinAPage_HasOneTarget(string page)
    {
        var document = Pages.Parsed(All[page].Value);

        document.QuerySelectorAll("[id]").Select(e => e.Id).Should().OnlyHaveUniqueItems();
        document.QuerySelectorAll("[href]").Select(e => e.GetAttribute("href")!).Should().OnlyContain(h => h.StartsWith('#') && document.GetElementById(h.Substring(1)) != null);
        document.QuerySelectorAll("[aria-labelledby]").Select(e => e.GetAttribute("aria-labelledby")!).Should().NotContain(id => document.GetElementById(id) == null);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Table_OfAPage_HasHeadersAndAName(string page)
    {
        foreach (var table in Pages.Parsed(All[page].Value).QuerySelectorAll("table"))
        {
            table.QuerySelectorAll("thead th").Should().NotBeEmpty().And.OnlyContain(h => h.GetAttribute("scope") == "col" && h.TextContent.Length > 0);
            table.QuerySelectorAll("tbody tr").Should().NotBeEmpty().And.OnlyContain(r => r.QuerySelector("th[scope]") != null);
            (table.QuerySelector("caption") ?? table.Closest("[aria-labelledby]")).Should().NotBeNull();
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_LoadsNothing(string page)
    {
        var (text, document) = (All[page].Value, Pages.Parsed(All[page].Value));

        document.QuerySelectorAll("[src], [srcset], link, iframe, object, embed, img, form, use, image").Should().BeEmpty();
        document.QuerySelectorAll("*").SelectMany(e => e.Attributes).Should().NotContain(a => a.Name.StartsWith("on") || a.Name == "style");
        var own = document.QuerySelectorAll("style, script").Select(e => e.TextContent).ToList();
        string.Concat(own).Should().NotContainAny("url(", "@import", "http", "fetch", "eval");
        own.Should().HaveCount(2);
        var policy = document.QuerySelector("meta[http-equiv]")!.GetAttribute("content");
        policy.Should().StartWith("default-src 'none';").And.ContainAll(own.Select(o => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(o)))}'"));
        text.Should().NotContain("\r");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_IsReadByItsHeadingsAndLandmarks(string page)
    {
        var document = Pages.Parsed(All[page].Value);

        document.DocumentElement.GetAttribute("lang").Should().BeOneOf("da", "en");
        document.Title.Should().NotBeEmpty();
        (document.QuerySelectorAll("main").Length, document.QuerySelectorAll("header").Length, document.QuerySelectorAll("footer").Length).Should().Be((1, 1, 1));
        document.Body!.FirstElementChild!.GetAttribute("href").Should().Be("#main");
        var levels = document.QuerySelectorAll("h1, h2, h3, h4, h5").Select(h => h.TagName[1] - '0').ToList();
        levels.Should().StartWith(1).And.ContainSingle(l => l == 1);
        levels.Zip(levels.Skip(1)).Should().NotContain(p => p.Second > p.First + 1);
        document.QuerySelectorAll(".scroll").Should().NotContain(s => s.GetAttribute("tabindex") != "0" || !s.HasAttribute("aria-labelledby"));
        document.QuerySelectorAll("select, input, button").Should().NotContain(c => c.TextContent.Length == 0 && c.ParentElement!.LocalName != "label");
    }

    [Fact]
    public void Page_OfTheLargestBundledCase_IsBelow300Kilobytes() =>
        Danish.Max(d => Encoding.UTF8.GetByteCount(All[d.Register].Value)).Should().BeLessThan(300_000);

    [Theory]
    [MemberData(nameof(Names))]
    public void Chart_OfAPage_LeadsToTheSectionOfEachForum(string page)
    {
        var document = Pages.Parsed(All[page].Value);

        foreach (var box in document.QuerySelectorAll(".chart a"))
        {
            var section = document.GetElementById(box.GetAttribute("href")!.Substring(1))!;
            var name = section.QuerySelector("h4 bdi")!.TextContent;
            (box.QuerySelector("title")!.TextContent.Split(": ")[0], box.ClassName).Should().Be((name.Split(": ")[0], section.GetAttribute("data-state")));
        }
    }

    [Fact]
    public void Text_WithMarkup_StaysText()
    {
        var document = Pages.Parsed(All["hostile"].Value);
        var shown = TextOf(Pages.Hostile);

        document.QuerySelectorAll("script").Should().ContainSingle();
        document.Title.Should().Be(shown);
        document.QuerySelector("h1")!.TextContent.Should().Be(shown);
        document.QuerySelectorAll(".matter h4").Should().ContainSingle().Which.TextContent.Should().Be(shown);
        document.QuerySelectorAll("tbody th bdi").Select(b => b.TextContent).Should().Contain(shown);
        document.QuerySelectorAll("blockquote").Select(b => b.TextContent).Should().Contain(q => q.Contains(shown, StringComparison.Ordinal));
        All["hostile"].Value.Should().NotContainAny("\u202E", "\u2066", "&#x202E;", "<img", "onerror=alert(2)>");
    }

    [Fact]
    public void Seats_StandInTheChartersOrderWithThoseThatAreVacant()
    {
        var rows = Pages.Parsed(All["club"].Value).QuerySelectorAll("#r1-f2 tbody tr").Select(r => string.Join(" | ", r.Children.Select(c => c.TextContent)));

        rows.Should().Equal(
            "The chair: exactly 1",
            "Anna | chair | North | chief | 2013-01-01 | 2014-12-31",
            "The directors: exactly 3",
            "Bo | member | North | director | 2013-01-01 | 2014-06-30",
            "vacant | member | South | director | 2014-02-01 | ",
            "vacant",
            "Others",
            "carl | secretary |  |  |  | ");
    }

    [Fact]
    public void Terms_ThatEndWithinAYear_SayWhoAppoints()
    {
        var rows = Pages.Parsed(All["club"].Value).QuerySelectorAll("[aria-labelledby=r1-terms] tbody tr").Select(r => string.Join(" | ", r.Children.Select(c => c.TextContent)));

        rows.Should().Equal(
            "2014-06-30 | Bo | member | The board | North | The council",
            "2014-12-31 | Anna | chair | The board | North | The council");
    }

    [Fact]
    public void Person_WhoFitsTwoLinesThatShare_StandsInBoth()
    {
        var rows = Seats("{ name: one, members: { role: chair }, exactly: 1 }, { name: two, members: { level: high }, exactly: 2 }", "{ forum: board, person: a, role: chair, level: high }, { forum: board, person: b }");

        rows.Should().Equal("One: exactly 1", "a", "Two: exactly 2", "a (also above)", "perhaps b");
    }

    [Fact]
    public void Person_WhoFitsTwoLinesOfOnePersonEach_MakesRoomForAnother()
    {
        var rows = Seats("{ name: one, members: { level: [ low, high ] }, exactly: 1 }, { name: two, members: { level: high }, exactly: 1 }", "{ forum: board, person: a, level: high }, { forum: board, person: b, level: low }", "disjoint: true, ");

        rows.Should().Equal("One: exactly 1", "b", "Two: exactly 1", "a");
    }

    [Fact]
    public void Person_BeyondTheLeastOfALine_TakesALineThatHasRoom()
    {
        var rows = Seats("{ name: one, members: {}, exactly: 1 }, { name: two, members: {}, max: 5 }", "{ forum: board, person: a }, { forum: board, person: b }, { forum: board, person: c }", "disjoint: true, ");

        rows.Should().Equal("One: exactly 1", "a", "Two: at most 5", "b", "c");
    }

    [Fact]
    public void Seats_OfAForumThatTheRegisterIsNotCompleteFor_AreNotCalledVacant()
    {
        var rows = Seats("{ name: one, members: {}, exactly: 2 }", "", covers: "covers: { fora: [] }");

        rows.Should().Equal("One: exactly 2", "2 seats, of which nothing is recorded");
    }

    private static IEnumerable<string> Seats(string lines, string memberships, string options = "", string covers = "covers: { fora: [ board ] }")
    {
        var report = Some.Report($"charter: c\nlevels: [ low, high ]\nfora: [ {{ id: board }} ]\nconstraints: [ {{ id: SEATS, forum: board, seats: {{ {options}lines: [ {lines} ] }} }} ]",
            $"register: r\n{covers}\nmemberships: [ {memberships} ]");
        return Pages.Parsed(Some.Written(w => HtmlReport.Write(new CheckAnswer([report]), w))).QuerySelectorAll("#r1-f1 tbody tr").Select(r => r.FirstElementChild!.TextContent);
    }

    // As a page shows it: on one line, without what turns its direction.
    private static string TextOf(string text) => string.Join(' ', string.Concat(text.Select(c => c is '\u202E' or '\u2066' ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
