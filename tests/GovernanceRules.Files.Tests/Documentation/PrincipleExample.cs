using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace GovernanceRules.Files.Tests.Documentation;

/// <summary>A principle in one sentence of a document, in YAML and in C#, and memberships that break it.</summary>
internal sealed partial record PrincipleExample(string Principle, string Danish, string Quote, string Origin)
{
    public static readonly DateOnly Day = new(2016, 6, 1);

    // The entries under `constraints`, without their dashes.
    public required string[] Yaml { get; init; }

    public required Action<CharterBuilder> Code { get; init; }

    // The code as it is written in this project.
    public string CodeText { get; private init; } = "";

    // Rows of a register, in flow style.
    public string[] People { get; init; } = [];

    public string[] Memberships { get; init; } = [];

    public string[] Meetings { get; init; } = [];

    public string[] Matters { get; init; } = [];

    // Fora that the code declares, so that nothing else does.
    public string[] Fora { get; init; } = [];

    public static PrincipleExample Of(PrincipleExample example, Action<CharterBuilder> code, [CallerArgumentExpression(nameof(code))] string text = "") =>
        example with { Code = code, CodeText = Indent().Replace(text.ReplaceLineEndings("\n"), "\n    ") };

    public Charter FromYaml() => CharterFile.Parse($"{PrincipleWorld.Yaml}constraints:\n{string.Concat(Yaml.Select(y => $"  - {{ {y} }}\n"))}", "principles.charter.yaml");

    public Charter FromCode() => Charter.Define("principles", c =>
    {
        PrincipleWorld.Declare(c, Fora);
        Code(c);
    });

    public Register Broken() => RegisterFile.Parse($$"""
        register: broken
        covers: { from: 2000-01-01, to: 2020-12-31, allFora: true, meetings: true }
        people:{{Rows(People)}}
        memberships:{{Rows(Memberships)}}
        meetings:{{Rows(Meetings)}}
        matters:{{Rows(Matters)}}
        """, "broken.register.yaml");

    private static string Rows(string[] rows) => rows.Length == 0 ? " []" : string.Concat(rows.Select(r => $"\n  - {{ {r} }}"));

    [GeneratedRegex(@"\n\s+")]
    private static partial Regex Indent();
}
