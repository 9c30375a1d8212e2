using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace GovernanceRules.Files.Tests.Input;

/// <summary>JSON's <c>null</c>, and YAML's plain <c>null</c>, <c>~</c> and empty value, say that the key was left out; quoted they are texts.</summary>
public sealed class NullTests
{
    private const string Board = """
        charter: b
        levels: [ chief, null-like ]
        attributes: [ party ]
        traits: [ budget ]
        types: [ new ]
        fora: [ { id: b, decides: [ budget ] }, { id: wg, reportsTo: b } ]
        constraints:
          - { id: ONE-CHAIR, forum: b, count: { members: { role: chair }, exactly: 1 } }
          - { id: TWO-PARTIES, forum: b, count: { members: {}, distinct: party, min: 2 } }
          - { id: ONE-EACH, forum: b, count: { members: {}, per: party, max: 1 } }
        """;

    /// <summary>A register in which something is left out, and the same with nothing in its place.</summary>
    public static TheoryData<string, string> LeftOut => new()
    {
        {
            "memberships: [ { forum: b, person: p1 } ]",
            "memberships: [ { forum: b, person: p1, organisation: NULL, role: NULL, level: NULL, from: NULL, to: NULL, appointedBy: NULL, attributes: NULL, clause: NULL } ]"
        },
        { "memberships: [ { forum: b, person: p1, role: chair } ]", "memberships: [ { forum: b, person: p1, role: chair, attributes: { party: NULL } } ]" },
        { "memberships: [ { forum: b, person: p1 } ]", "memberships: [ { forum: b, person: p1, attributes: { party: [ NULL ] }, clause: [ NULL, NULL ] } ]" },
        {
            "matters: [ { id: m1, steps: [ { forum: wg, date: 2014-01-02, act: decided } ] } ]",
            "matters: [ { id: m1, type: NULL, traits: [ NULL ], steps: [ { forum: wg, date: 2014-01-02, act: decided, organisation: NULL } ] } ]"
        },
        { "covers: { fora: [ b ] }", "covers: { from: NULL, fora: [ b ], allFora: NULL }\npeople: NULL\nmemberships: [ NULL ]\nmeetings: NULL\nmembershipsFrom: NULL" },
    };

    [Theory]
    [MemberData(nameof(LeftOut))]
    public void Null_WhereAKeyMayBeLeftOut_IsTheKeyLeftOut(string without, string with)
    {
        var charter = CharterFile.Parse(Board);
        string Of(string text) => Json(charter.Check(RegisterFile.Parse($"register: r\n{text}"), new DateOnly(2014, 3, 1)));
        var expected = Of(without);

        foreach (var none in new[] { "null", "~" })
            Of(with.Replace("NULL", none, StringComparison.Ordinal)).Should().Be(expected, $"with `{none}`");
        // Between commas of a list there is nothing at all.
        Of(with.Replace("[ NULL, NULL ]", "[]", StringComparison.Ordinal).Replace("[ NULL ]", "", StringComparison.Ordinal).Replace("NULL", "", StringComparison.Ordinal))
            .Should().Be(expected, "without a value");
    }

    [Theory]
    [InlineData("""{ "register": "r", "memberships": [ { "forum": "b", "person": null, "role": "chair" } ] }""", "a.json:1:37 GOV005")]
    [InlineData("""{ "register": "r", "waivers": [ { "constraint": "ONE-CHAIR", "reason": null, "decidedBy": null, "decidedOn": "2014-01-01", "to": "2014-12-31" } ] }""", "a.json:1:33 GOV005,a.json:1:33 GOV005")]
    [InlineData("""{ "register": null }""", "a.json:1:1 GOV005")]
    [InlineData("""{ "register": "r", "matters": [ null, { "id": "m" } ] }""", "a.json:1:33 GOV006")]
    [InlineData("""{ "register": "r", "memberships": [ { "forum": "b", "person": "p" }, null ] }""", "a.json:1:70 GOV006")]
    [InlineData("""{ "register": "r", "membership": null }""", "a.json:1:20 GOV004")]
    [InlineData("""{ "register": "r", "covers": null, "covers": {} }""", "a.json:1:36 GOV008")]
    [InlineData("""{ "charter": "c", "fora": [ { "id": null } ] }""", "a.json:1:29 GOV005")]
    [InlineData("""{ "charter": "c", "fora": [ { "id": "f" } ], "constraints": [ { "id": "K", "forum": "f", "count": null } ] }""", "a.json:1:63 GOV013")]
    public void Null_WhereAKeyIsRequired_IsAFault(string text, string expected) =>
        string.Join(',', Told.PlacesOf(text, "a.json")).Should().Be(expected);

    [Fact]
    public void Keys_WithoutAValue_AreReadInOneGo()
    {
        var text = new StringBuilder("register: r\nx-many:\n");
        for (var i = 0; i < 100_000; i++)
            text.Append(CultureInfo.InvariantCulture, $"  k{i}:\n");
        var watch = Stopwatch.StartNew();

        Told.Of(text.Append("  k99999: again").ToString()).Should().Equal("a.yaml:100003:3: error GOV008: the key `k99999` stands twice; the first is in line 100002");
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(30), "a square of that takes minutes, and a busy machine is slow");
    }

    [Theory]
    [InlineData("null", "'null'")]
    [InlineData("~", "\"~\"")]
    public void Null_InQuotes_IsAText(string text, string quoted)
    {
        var register = RegisterFile.Parse($"register: r\nmemberships: [ {{ forum: b, person: {quoted}, attributes: {{ party: {quoted} }} }} ]");

        register.Memberships.Single().Person.Text.Should().Be(text);
        register.Memberships.Single().Attributes.Should().Be(AttributeSet.Of(("party", text)));
    }

    [Fact]
    public void Null_AsAKey_IsAWord() =>
        CharterFile.Parse("charter: c\nattributes: [ 'null' ]\nfora: [ { id: f, attributes: { null: x } } ]").Fora.Single().Attributes.Should().Be(AttributeSet.Of(("null", "x")));

    private static string Json(Report report)
    {
        using var writer = new MemoryStream();
        JsonReport.Write(new CheckAnswer([report]), writer);
        using var json = JsonDocument.Parse(writer.ToArray());
        // Places differ with the texts.
        return string.Join('\n', json.RootElement.GetProperty("runs")[0].GetProperty("findings").EnumerateArray()
            .Select(f => $"{f.GetProperty("fingerprint")} {f.GetProperty("verdict")} {f.GetProperty("message")}"))
            + string.Concat(json.RootElement.GetProperty("runs")[0].GetProperty("outcomes").EnumerateArray().Select(o => $"\n{o}"));
    }
}
