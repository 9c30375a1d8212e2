namespace GovernanceRules.Tests.Decisions;

/// <summary>A charter of a few fora, and matters written shortly.</summary>
internal static class Cases
{
    public static readonly DateOnly Today = new(2014, 12, 31);

    private const string Header = """
        charter: c
        traits: [ economic, clinical, principled, local, shared ]
        types: [ pilot, agreement ]
        acts: [ started ]
        roles: [ { id: guest, seated: false } ]
        organisations: [ { id: region }, { id: viborg }, { id: skive } ]
        clauses: [ { id: C-1, quote: It goes on. }, { id: C-2, quote: The board decides on money. } ]
        fora:
          - { id: council, kind: political }
          - { id: board, kind: board, reportsTo: council, decides: [ economic ], clause: C-2 }
          - { id: group, kind: group, reportsTo: board, decides: [ clinical, { word: local, severity: warning, inForce: { to: 2014-06-30 } } ] }
          - { id: other, kind: group, reportsTo: board, mayNotDecide: [ { word: principled, severity: warning, clause: C-1 } ] }
          - { id: stray, kind: lone }
          - { id: advice, kind: advisory, advisory: true, clause: C-1 }
          - { id: old, kind: lone, inForce: { to: 2014-05-31 } }
          - { id: new, kind: lone, succeeds: old, inForce: { from: 2014-06-01 }, reportsTo: board }

        """;

    /// <summary>The charter with these lines of escalations, and more.</summary>
    public static Charter Charter(string escalations, string? more = null) => CharterFile.Parse(Text(escalations, more), "c.yaml");

    /// <summary>The same as text.</summary>
    public static string Text(string escalations, string? more = null) =>
        $"{Header}{more}{(escalations.Length == 0 ? "" : "escalations:\n" + string.Join('\n', escalations.Split('\n').Select(e => $"  - {e.Trim()}")))}\n";

    /// <summary>
    /// A matter such as <c>type pilot; traits economic; group 02-01 recommended by chair; @region 03-01 approved; board 04-01 decided rejected</c>.
    /// Without <c>type</c> and <c>traits</c> it has neither; <c>type ?</c> and <c>traits ?</c> say that they are not recorded.
    /// </summary>
    public static Matter Matter(string text, string id = "m")
    {
        var matter = new Matter(id) { Type = "none", Traits = [], Concerns = [] };
        foreach (var words in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split(' ')))
            matter = words switch
            {
                ["type", "?"] => matter with { Type = null },
                ["type", var type] => matter with { Type = type },
                ["traits", "?"] => matter with { Traits = null },
                ["traits", .. var traits] => matter with { Traits = [.. traits.Select(t => new Identifier(t))] },
                ["concerns", "?"] => matter with { Concerns = null },
                ["concerns", .. var concerned] => matter with { Concerns = [.. concerned.Select(t => new Identifier(t))] },
                _ => matter with { Steps = [.. matter.Steps, Step(words)] },
            };
        return matter;
    }

    public static Report Check(string escalations, string matter, DateOnly? day = null, string? more = null) =>
        Charter(escalations, more).Check(Register.Define("r", r => r.Matter(Matter(matter))), day ?? Today);

    /// <summary>Rows and findings in short: <c>E violated; E//m violated error</c>.</summary>
    public static string Answer(Report report) => string.Join("; ", report.Outcomes.Where(o => o.Forum is null).Select(o => $"{o.Constraint} {o.Outcome}")
        .Concat(report.Findings.Select(f => $"{f.Fingerprint} {(f.Waiver is null ? f.Verdict.ToString() : "Waived")} {f.Severity}"))).ToLowerInvariant();

    private static MatterStep Step(string[] words)
    {
        var step = new MatterStep(DateOnly.ParseExact("2014-" + words[1], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), words[2]);
        step = words[0].StartsWith('@') ? step with { Organisation = words[0][1..] } : step with { Forum = words[0] };
        if (Array.IndexOf(words, "by") is > 0 and var by)
            step = step with { By = words[by + 1] };
        return words.Contains("rejected") ? step with { Outcome = StepOutcome.Rejected } : step;
    }
}
