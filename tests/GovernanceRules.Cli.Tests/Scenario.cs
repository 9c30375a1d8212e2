using System.Text;

namespace GovernanceRules.Cli.Tests;

/// <summary>
/// A scenario as a text file: prose, files, commands, and after each command all that it answers. README.md beside the scenarios says how.
/// </summary>
internal sealed class Scenario
{
    private const string Mark = "=== ";

    private readonly List<Section> _sections = [];

    private Scenario(string prose) => Prose = prose;

    /// <summary>What it shows, in words; everything above the first section.</summary>
    public string Prose { get; }

    public IReadOnlyList<Section> Sections => _sections;

    /// <summary>Whether it has files that Windows does not have.</summary>
    public bool NeedsUnix => _sections.Exists(s => s.Name is "pipe" or "hardlink");

    public static Scenario Parse(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var heads = Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith(Mark, StringComparison.Ordinal)).Append(lines.Length).ToList();
        var scenario = new Scenario(Text(lines[..heads[0]]));
        foreach (var (head, next) in heads.Zip(heads.Skip(1)))
        {
            var words = lines[head][Mark.Length..].Split(' ', 2);
            scenario._sections.Add(new(words[0], words.Length > 1 ? words[1] : "", Text(lines[(head + 1)..next])));
        }

        return scenario;
    }

    /// <summary>The same scenario with what the commands really answered.</summary>
    public string With(IReadOnlyList<ScenarioRun> runs)
    {
        var text = new StringBuilder(Prose);
        var run = 0;
        Section? above = null;
        foreach (var section in _sections.Where(s => !s.IsExpectation))
        {
            // What has nothing below its headline stands close to the next of its like.
            if (above is not { Content.Length: 0, Name: not "run" } || section.Name == "run" || section.Content.Length > 0)
                text.Append('\n');
            Append(text, above = section);
            if (section.Name == "run")
                foreach (var seen in runs[run++].Expectations)
                    Append(text, seen);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Section section)
    {
        text.Append(Mark).Append(section.Name);
        if (section.Argument.Length > 0)
            text.Append(' ').Append(section.Argument);
        text.Append('\n').Append(section.Content);
        if (text[^1] != '\n')
            text.Append("␄\n");
    }

    // Empty lines at the end part the sections for the eye, and belong to none of them.
    private static string Text(string[] lines) => string.Join('\n', lines).TrimEnd('\n') is { Length: > 0 } text ? text + "\n" : "";
}

/// <summary>A headline and what stands under it.</summary>
internal sealed record Section(string Name, string Argument, string Content)
{
    public bool IsExpectation => Name is "status" or "output" or "errors" or "wrote";
}

/// <summary>What one command answered.</summary>
internal sealed record ScenarioRun(int Status, string Output, string Errors, IReadOnlyList<(string File, string Content)> Wrote)
{
    public IEnumerable<Section> Expectations
    {
        get
        {
            yield return new("status", $"{Status}", "");
            if (Output.Length > 0)
                yield return new("output", "", Output);
            if (Errors.Length > 0)
                yield return new("errors", "", Errors);
            foreach (var (file, content) in Wrote)
                yield return new("wrote", file, content);
        }
    }
}
