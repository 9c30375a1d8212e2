using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace GovernanceRules.Cli.Tests.Reports;

/// <summary>Pages to look at.</summary>
internal static class Pages
{
    /// <summary>A text that is markup, closes attributes, turns the direction of writing, and is longer than any line.</summary>
    public static readonly string Hostile = $"</title><script>alert(1)</script><img src=x onerror=alert(2)>\"'&amp; \u202Eevil\u2066 שלום {new string('x', 300)}";

    private const string Charter = """
        charter: club
        name: { da: Klubbens vedtægter, en: Statutes of the club }
        inForce: { from: 2014-01-01 }
        levels: [ chief, director ]
        traits: [ economic ]
        sources: [ { id: statutes, title: Statutes, date: 2014-01-01 } ]
        clauses:
          - { id: C-1, source: statutes, section: "§ 1", quote: "The board has a chair and three directors." }
          - { id: C-2, source: statutes, section: "§ 2", quote: "The council appoints the board." }
          - { id: C-3, source: statutes, section: "§ 3", quote: "The board decides on money." }
        organisations: [ { id: north, name: { da: Nord, en: North } }, { id: south, name: { da: Syd, en: South } } ]
        fora:
          - { id: council, name: { da: Rådet, en: The council } }
          - { id: board, name: { da: Bestyrelsen, en: The board }, reportsTo: council, decides: [ economic ] }
          - { id: panel, name: { da: Panelet, en: The panel }, reportsTo: board, setUpBy: council, advisory: true }
        constraints:
          - id: SEATS
            forum: board
            clause: C-1
            seats:
              lines:
                - { name: the chair, members: { role: chair }, exactly: 1 }
                - { name: the directors, members: { role: member, level: director }, exactly: 3 }
          - { id: APPOINTED, forum: board, appointedBy: { body: council }, clause: C-2 }
          - { id: PANEL, forum: panel, count: { members: {}, min: 1 }, clause: C-1 }
        escalations:
          - { id: MONEY, from: panel, when: { traits: economic }, to: board, clause: C-3 }
        """;

    private const string Register = """
        register: members
        covers: { fora: [ board ] }
        people: [ { id: anna, name: Anna }, { id: bo-nord, name: Bo } ]
        memberships:
          - { forum: board, person: anna, role: chair, organisation: north, level: chief, appointedBy: council, from: 2013-01-01, to: 2014-12-31 }
          - { forum: board, person: bo-nord, organisation: north, level: director, from: 2013-01-01, to: 2014-06-30 }
          - { forum: board, vacant: true, organisation: south, level: director, from: 2014-02-01 }
          - { forum: board, person: carl, role: secretary, appointedBy: council }
        matters:
          - id: new-roof
            name: { da: Nyt tag, en: A new roof }
            traits: [ economic ]
            steps:
              - { date: 2014-02-01, forum: panel, act: discussed }
        """;

    public static string Club(Language? language = null) => Written(new CheckAnswer([Some.Report(Charter, Register)]) { Language = language, ToolVersion = "1.0" });

    /// <summary>The same with that text in every place that takes one.</summary>
    public static string OfHostileTexts() => Written(new CheckAnswer([Some.Report(
        With(Charter, "\"§ 2\"", "\"The council appoints the board.\"", "Klubbens vedtægter", "Statutes of the club", "da: Nord", "en: North", "Rådet", "The council", "Panelet", "The panel", "the chair", "title: Statutes"),
        With(Register, "name: Anna", "Nyt tag", "A new roof", "bo-nord"))])
    { ToolVersion = Hostile });

    public static string Bundled(string charter, string register, DateOnly day) => Written(new CheckAnswer(
        [DanishHealthCharters.Find(charter).Check(RegisterFile.Load(Repository.PathOf("tests", "GovernanceRules.DanishHealth.Tests", "Registers", $"{register}.register.yaml")), day)]));

    public static IDocument Parsed(string page) => new HtmlParser().ParseDocument(page);

    private static string Written(CheckAnswer answer) => Some.Written(w => HtmlReport.Write(answer, w));

    // A text in JSON is one in YAML. Of a key and its value the value is replaced.
    private static string With(string yaml, params string[] texts) => texts.Aggregate(yaml, (all, text) =>
        all.Replace(text, text.Contains(": ", StringComparison.Ordinal) ? $"{text.Split(": ")[0]}: {JsonSerializer.Serialize(Hostile)}" : JsonSerializer.Serialize(Hostile), StringComparison.Ordinal));
}
