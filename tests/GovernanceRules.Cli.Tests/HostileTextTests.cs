using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GovernanceRules.Cli.Tests;

/// <summary>
/// Texts in files, in their names and in calls that a terminal or a build server would act on: whatever command meets them, in whatever format, nothing of the
/// kind comes out on standard output or standard error, and programs read the texts as they were.
/// </summary>
public sealed partial class HostileTextTests : IDisposable
{
    private const string Text = "\e[31mzq\u009B1m ::notice::x ##vso[task.logissue]x ##[error]y ##teamcity[z]\u202Ezq\u2066\u2028##[group]\n::notice::zq\r\n  ::error::zq";

    // Of an id of a person and of a name of a file not everything is allowed.
    private const string Person = "::notice::zq ##vso[task.logissue]x \u202Ezq##[x]";
    private static readonly string File = OperatingSystem.IsWindows() ? "##vso[task.logissue]zq ##[x]" : "::notice::zq\e[31m\u202E\n::error::zq\n##vso[task.logissue]zq";
    private static readonly string[] Sheets = ["text", "json", "sarif", "junit", "github", "azure-devops", "gitlab", "msbuild", "markdown", "html"];

    private readonly string _before = Environment.CurrentDirectory;

    public HostileTextTests()
    {
        Environment.CurrentDirectory = Directory.CreateTempSubdirectory("hostile-").FullName;
        Write("charter.yaml", """
            charter: hostile
            name: TEXT
            levels: [ low, high ]
            traits: [ principled, local ]
            sources: [ { id: notes, title: TEXT } ]
            clauses:
              - { id: C-1, source: notes, section: TEXT, quote: TEXT }
              - { id: C-2, quote: TEXT, unchecked: TEXT }
              - { id: C-3, quote: TEXT }
            fora:
              - { id: board, name: TEXT }
              - { id: panel, name: TEXT, reportsTo: board }
            constraints:
              - { id: LEVEL, forum: board, level: { atLeast: high }, clause: C-1, note: TEXT }
              - { id: SIZE, forum: panel, count: { members: {}, max: 1 }, clause: C-1 }
            escalations:
              - { id: UP, from: panel, when: { traits: principled }, to: board, clause: C-1, note: TEXT }
            """);
        System.IO.File.Copy("charter.yaml", $"{File}.good.charter.yaml");
        Write("later.charter.yaml", """
            charter: later
            name: TEXT
            levels: [ low, high ]
            clauses: [ { id: C-1, quote: TEXT } ]
            fora: [ { id: board, name: TEXT }, { id: panel, name: TEXT }, { id: other, name: TEXT } ]
            constraints:
              - { id: LEVEL, forum: board, level: { atLeast: low }, clause: C-1, note: TEXT }
              - { id: SIZE, forum: board, count: { members: {}, max: 1 }, clause: C-1, note: TEXT }
            """);
        Write($"{File}.charter.yaml", "charter: hostile\nfora: [ { id: TEXT } ]\nTEXT: 1\nconstraints: [ { id: A, forum: TEXT, TEXT: { x: TEXT } } ]");
        Write($"{File}.register.yaml", """
            register: members
            charter: ./charter.yaml
            covers: { from: 2020-01-01, fora: [ board, panel ] }
            people: [ { id: PERSON, name: TEXT }, { id: b, name: TEXT } ]
            memberships:
              - { forum: board, person: PERSON, level: low }
              - { forum: board, person: b }
              - { forum: board, person: c, level: low }
              - { forum: panel, person: PERSON }
              - { forum: panel, person: b }
            waivers:
              - { constraint: LEVEL, key: c, reason: TEXT, decidedBy: board, decidedOn: 2020-01-01, to: 2030-01-01 }
            """);
        Write($"{File}.charter-test.yaml", """
            charterTest: hostile
            charter: ./charter.yaml
            asOf: 2024-01-01
            register: { memberships: [ { forum: board, person: PERSON, level: low } ] }
            tests:
              - { name: TEXT, held: [ LEVEL ] }
              - { name: zq, violated: [ LEVEL/board/b ] }
            """);
        Write("faulty.charter-test.yaml", "charterTest: hostile\ncharter: ./charter.yaml\ntests: [ { name: TEXT, TEXT: 1 } ]");
        Directory.CreateDirectory("empty" + File);
    }

    public static TheoryData<string> Calls =>
    [
        .. Sheets.SelectMany(f => new[]
        {
            $"check|{{F}}.register.yaml|--as-of|2024-01-01|--format|{f}",
            $"check|{{F}}.register.yaml|--as-of|2024-01-01|--language|da|--fail-on|never|--format|{f}",
            $"check|{{F}}.register.yaml|--as-of|2023-12-01..2024-02-01|--format|{f}",
            $"check|{{F}}.register.yaml|{{F}}.charter.yaml|--format|{f}",
            $"check|{{F}}.none.yaml|--format|{f}",
            $"check|{{F}}.register.yaml|--as-of|{{T}}|--format|{f}",
            $"test|{{F}}.charter-test.yaml|--format|{f}",
            $"test|faulty.charter-test.yaml|{{F}}|--format|{f}",
        }),
        .. new[] { "text", "json", "markdown", "msbuild" }.Select(f => $"coverage|{{F}}.good.charter.yaml|--format|{f}"),
        .. new[] { "text", "json", "markdown", "msbuild" }.Select(f => $"coverage|{{F}}.charter.yaml|--format|{f}"),
        .. new[] { "text", "json" }.Select(f => $"diff|charter.yaml|later.charter.yaml|{{F}}.register.yaml|--as-of|2024-01-01|--format|{f}"),
        .. new[] { "text", "json", "markdown" }.Select(f => $"history|charter.yaml|{{F}}.register.yaml|--to|2024-12-31|--format|{f}"),
        .. new[] { "text", "json" }.Select(f => $"route|charter.yaml|--from|panel|--traits|principled|--type|none|--format|{f}"),
        .. new[] { "text", "json" }.Select(f => $"route|charter.yaml|--from|{{T}}|--format|{f}"),
        "explain|charter.yaml",
        "explain|charter.yaml|{T}",
        "explain|{F}.charter.yaml",
        "baseline|{F}.register.yaml|--as-of|2024-01-01",
        "baseline|{F}.register.yaml|--as-of|2024-01-01|-o|{F}.baseline.yaml",
        "baseline|{F}.register.yaml|--as-of|2024-01-01|-o|{F}.register.yaml",
        "init|{F}",
        "init|{F}.register.yaml",
        "schema|{T}",
        "check|empty{F}",
        "test|empty{F}",
        "check|{F}.register.yaml|--format|{T}",
        "check|{F}.register.yaml|--format|json=none{F}/{F}",
        "check|{F}.register.yaml|--format|text={F}.register.yaml",
        "check|{F}.register.yaml|--language|{T}",
        "check|{F}.register.yaml|--fail-on|{T}",
        "check|{F}.register.yaml|--baseline|{F}",
        "check|{F}.register.yaml|--{T}",
        "check|{F}.register.yaml|--{T}=x",
        "charters|{T}",
        "{T}",
        "--{T}",
    ];

    [Theory]
    [MemberData(nameof(Calls))]
    public void Command_OnHostileTexts_GivesNothingToActOn(string call)
    {
        var args = Words(call);
        var format = args.SkipWhile(a => a != "--format").Skip(1).FirstOrDefault("text");

        var (status, output, errors) = ToolCall.Run(args);

        status.Should().BeInRange(0, 2);
        (output + errors).Should().Contain("zq");
        Acted(errors, "").Should().BeEmpty();
        Acted(output, format).Should().BeEmpty();
        if (output.Length > 0 && format is "json" or "sarif" or "gitlab")
            JsonNode.Parse(output).Should().NotBeNull();
        if (format == "junit")
            XDocument.Parse(output).Root.Should().NotBeNull();
    }

    [Theory]
    [InlineData("check|{F}.register.yaml|--as-of|2024-01-01")]
    [InlineData("test|{F}.charter-test.yaml")]
    [InlineData("coverage|charter.yaml")]
    [InlineData("diff|charter.yaml|later.charter.yaml|{F}.register.yaml|--as-of|2024-01-01")]
    [InlineData("history|charter.yaml|{F}.register.yaml|--to|2024-12-31")]
    [InlineData("explain|charter.yaml")]
    [InlineData("route|charter.yaml|--from|panel|--traits|principled|--type|none")]
    public void Answer_OnATerminal_HasNoColoursButItsOwn(string call)
    {
        var (_, painted, faults) = ToolCall.Run(Words(call), terminal: true);
        var (_, plain, _) = ToolCall.Run(Words(call));

        faults.Should().NotContain("error GOV");
        painted.Should().NotBe(plain);
        Colour().Replace(painted, "").Should().Be(plain);
    }

    [Fact]
    public void Fault_OfTheProgramItselfOverAHostileText_GivesNothingToActOn()
    {
        var (status, _, errors) = ToolCall.Run(["check", "x.register.yaml"], clock: new BrokenClock(), variable: name => name == "GOVERNANCE_DEBUG" ? "1" : null);

        status.Should().Be(70);
        errors.Should().Contain("zq");
        Acted(errors, "").Should().BeEmpty();
    }

    [Fact]
    public void Json_OfHostileTexts_SaysThemAsTheyAre()
    {
        var (_, output, _) = ToolCall.Run(["check", $"{File}.register.yaml", "--as-of", "2024-01-01", "--format", "json"]);

        var run = JsonDocument.Parse(output).RootElement.GetProperty("runs")[0];
        run.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("clauses")[0].GetProperty("quote").GetString()).Should().OnlyContain(q => q == Text);
        run.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("locations")[0].GetProperty("file").GetString()).Should().Contain($"{File}.register.yaml");
        run.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("key").GetString()).Should().Contain(Person);
    }

    [Fact]
    public void Baseline_OfHostileIds_IsReadAsItWasWritten()
    {
        string[] check = ["check", $"{File}.register.yaml", "--as-of", "2024-01-01", "--fail-on", "warning"];
        ToolCall.Run(["baseline", $"{File}.register.yaml", "--as-of", "2024-01-01", "-o", "known.yaml"]).Status.Should().Be(0);

        ToolCall.Run(check).Status.Should().Be(1);
        ToolCall.Run([.. check, "--baseline", "known.yaml"]).Status.Should().Be(0);
    }

    public void Dispose()
    {
        var folder = Environment.CurrentDirectory;
        Environment.CurrentDirectory = _before;
        Directory.Delete(folder, recursive: true);
    }

    private static string[] Words(string call) =>
        [.. call.Split('|').Select(a => a.Replace("{F}", File, StringComparison.Ordinal).Replace("{T}", Text, StringComparison.Ordinal))];

    // A text in JSON is one in YAML, and has an escape for each character that cannot stand there as it is.
    private static void Write(string name, string content) => System.IO.File.WriteAllText(name, content
        .Replace("TEXT", JsonSerializer.Serialize(Text), StringComparison.Ordinal)
        .Replace("PERSON", JsonSerializer.Serialize(Person), StringComparison.Ordinal));

    /// <summary>The lines on which a terminal or a build server would act, other than those that are there to be acted on.</summary>
    private static List<string> Acted(string output, string format) =>
        [.. output.Split('\n').Where(l => l.Any(IsControl) || (IsCommand(l) && !IsOurs(l, format)))];

    private static bool IsOurs(string line, string format) => format switch
    {
        "github" => new[] { "error", "warning", "notice" }.Any(level => line.StartsWith($"::{level} ", StringComparison.Ordinal)),
        "azure-devops" => line.StartsWith("##vso[task.logissue type=", StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsCommand(string line) => line.TrimStart().StartsWith("::", StringComparison.Ordinal)
        || new[] { "##[", "##vso[", "##teamcity[" }.Any(c => line.Contains(c, StringComparison.Ordinal));

    private static bool IsControl(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    [GeneratedRegex("\e\\[(0|1|2|32|1;3[1356])m")]
    private static partial Regex Colour();

    private sealed class BrokenClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException(Text);
    }
}
