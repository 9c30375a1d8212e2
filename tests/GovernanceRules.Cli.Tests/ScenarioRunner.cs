using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace GovernanceRules.Cli.Tests;

/// <summary>Runs the commands of a scenario in this process, in a folder of its own, with a clock that stands still.</summary>
internal sealed class ScenarioRunner : IDisposable
{
    private readonly string _before = Environment.CurrentDirectory;
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);
    private readonly List<string> _pipes = [];
    private readonly BundledTexts _bundled = new();
    private readonly string _folder;
    private DateTimeOffset _now = new(2014, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private bool _terminal;

    public ScenarioRunner()
    {
        Environment.CurrentDirectory = Directory.CreateTempSubdirectory("governance-").FullName;
        // A temporary folder may be reached over a link, and then the system gives it its real name.
        _folder = Environment.CurrentDirectory;
    }

    public IReadOnlyList<ScenarioRun> Run(Scenario scenario)
    {
        var runs = new List<ScenarioRun>();
        foreach (var section in scenario.Sections)
            switch (section.Name)
            {
                case "file":
                    Write(section.Argument, Encoding.UTF8.GetBytes(section.Content));
                    break;
                case "bundled":
                    _bundled.Add(section.Argument, section.Content);
                    break;
                case "repeat":
                    var parts = section.Argument.Split(' ', 3);
                    Write(parts[0], Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(parts[2], int.Parse(parts[1], CultureInfo.InvariantCulture)))));
                    break;
                case "bytes":
                    var words = section.Argument.Split(' ', 2);
                    Write(words[0], Convert.FromHexString(words[1].Replace(" ", "", StringComparison.Ordinal)));
                    break;
                case "fixture":
                    File.Copy(Repository.PathOf("tests", "GovernanceRules.Cli.Tests", "Scenarios", "Fixtures", section.Argument), section.Argument);
                    break;
                case "folder":
                    Directory.CreateDirectory(section.Argument);
                    break;
                case "pipe":
                    Call("mkfifo", section.Argument);
                    _pipes.Add(section.Argument);
                    break;
                case "hardlink":
                    var names = section.Argument.Split(' ', 2);
                    Call("ln", names[1], names[0]);
                    break;
                case "sample":
                    foreach (var file in Directory.GetFiles(Repository.PathOf("samples", section.Argument)))
                        File.Copy(file, Path.GetFileName(file));
                    break;
                case "today":
                    _now = new(DateTime.ParseExact(section.Argument, "yyyy-MM-dd", CultureInfo.InvariantCulture), TimeSpan.Zero);
                    break;
                case "terminal":
                    _terminal = true;
                    break;
                case "in":
                    Environment.CurrentDirectory = Path.Combine(_folder, section.Argument);
                    break;
                case "variable":
                    var pair = section.Argument.Split('=', 2);
                    _variables[pair[0]] = pair[1].Replace("FOLDER", _folder, StringComparison.Ordinal);
                    break;
                case "run":
                    runs.Add(Run(section.Argument));
                    break;
                default:
                    if (!section.IsExpectation)
                        throw new InvalidOperationException($"`=== {section.Name}` is no section of a scenario.");
                    break;
            }

        return runs;
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        Directory.Delete(_folder, recursive: true);
    }

    private ScenarioRun Run(string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w == "\"\"" ? "" : w).ToArray();
        if (words[0] != "governance")
            throw new InvalidOperationException($"`{command}` does not begin with `governance`.");
        var before = Files().ToDictionary(f => f, File.ReadAllText, StringComparer.Ordinal);
        var (status, output, errors) = ToolCall.Run(words[1..], Environment.CurrentDirectory, new StoppedClock(_now), _terminal, _variables.GetValueOrDefault, _bundled);
        var wrote = Files().Where(f => before.GetValueOrDefault(f) != File.ReadAllText(f)).Order(StringComparer.Ordinal)
            .Select(f => (Path.GetFileName(f), Readable(File.ReadAllText(f)))).ToList();
        return new(status, Readable(output), Readable(errors), wrote);
    }

    // To read a pipe would wait for ever.
    private IEnumerable<string> Files() => Directory.GetFiles(_folder).Where(f => !_pipes.Contains(Path.GetFileName(f)));

    /// <summary>Escape characters as a sign that can be seen, no version number, which changes with each release, and no folder of this run.</summary>
    private string Readable(string text) => text
        .Replace(_folder, "FOLDER", StringComparison.Ordinal)
        .Replace('\e', '␛')
        .Replace($"\"version\": \"{CommandEnvironment.Version}\"", "\"version\": \"VERSION\"", StringComparison.Ordinal);

    private static void Call(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"`{program} {string.Join(' ', arguments)}` failed.");
    }

    private static void Write(string name, byte[] content)
    {
        if (Path.GetDirectoryName(name) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        File.WriteAllBytes(name, content);
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => now;
    }
}
