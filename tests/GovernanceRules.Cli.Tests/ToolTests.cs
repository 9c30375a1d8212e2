namespace GovernanceRules.Cli.Tests;

public sealed class ToolTests
{
    private static readonly string[] Commands = ["check", "baseline", "explain", "charters", "coverage", "diff", "history", "route", "apportion", "words", "import", "test", "schema", "init"];

    public static TheoryData<string> Names => [.. Commands];

    [Fact]
    public void Version_Asked_IsThePackagesAlone()
    {
        var (status, output, errors) = ToolCall.Run(["--version"]);

        (status, output, errors).Should().Be((0, $"{CommandEnvironment.Version}\n", ""));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Help_OfACommand_NamesEveryOptionAndArgument(string name)
    {
        var command = GovernanceCli.Commands(Anywhere()).Subcommands.Single(c => c.Name == name);
        var words = command.Options.Select(o => o.Name).Concat(command.Arguments.Select(a => a.Name));

        var (status, output, errors) = ToolCall.Run([name, "--help"]);

        (status, errors).Should().Be((0, ""));
        output.Should().ContainAll(words).And.Contain($"governance {name}");
    }

    [Fact]
    public void Help_OfTheTool_NamesEveryCommand()
    {
        var (status, output, _) = ToolCall.Run(["--help"]);

        status.Should().Be(0);
        GovernanceCli.Commands(Anywhere()).Subcommands.Select(c => c.Name).Should().BeEquivalentTo(Commands);
        output.Should().ContainAll(Commands.Select(c => $"governance {c} "));
    }

    [Theory]
    [InlineData("charter")]
    [InlineData("register")]
    [InlineData("charter-test")]
    public void Schema_Printed_IsTheFileOfTheRepository(string name)
    {
        var (status, output, errors) = ToolCall.Run(["schema", name]);

        (status, errors).Should().Be((0, ""));
        output.Should().Be(File.ReadAllText(Repository.PathOf("schemas", $"{name}.schema.json")));
    }

    [Fact]
    public void Fault_OfTheProgramItself_AsksForAReportAndShowsNoTrace()
    {
        var (status, output, errors) = ToolCall.Run(["check", "x.register.yaml"], clock: new BrokenClock());

        (status, output).Should().Be((70, ""));
        errors.Should().Be(Messages.Crash + "\n");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Memory_ThatDoesNotSuffice_IsSaidAndNoFaultOfTheProgram(bool inside)
    {
        var full = new InsufficientMemoryException();
        var (status, output, errors) = ToolCall.Run(["check", "x.register.yaml"], clock: new FullClock(inside ? new TypeInitializationException("x", full) : full));

        (status, output).Should().Be((2, ""));
        errors.Should().Be("error GOV051: there is too little memory for the files of this call; check fewer or smaller ones at once, or let the command have more\n");
    }

    [Fact]
    public void Fault_OfTheProgramItselfWhileDebugging_ShowsTheException()
    {
        var (status, _, errors) = ToolCall.Run(["check", "x.register.yaml"], clock: new BrokenClock(),
            variable: name => name == "GOVERNANCE_DEBUG" ? "1" : null);

        status.Should().Be(70);
        errors.Should().StartWith(Messages.Crash + "\n").And.Contain(BrokenClock.Message).And.Contain(nameof(BrokenClock));
    }

    [Theory]
    [InlineData(true, null, "xterm", true)]
    [InlineData(true, "", "xterm", true)]
    [InlineData(true, "1", "xterm", false)]
    [InlineData(true, null, "dumb", false)]
    [InlineData(true, null, null, true)]
    [InlineData(false, null, "xterm", false)]
    public void Colours_OnATerminal_AreShownUnlessUnwanted(bool terminal, string? noColor, string? term, bool expected)
    {
        var around = Anywhere(terminal, name => name switch { "NO_COLOR" => noColor, "TERM" => term, _ => null });

        around.Colours.Should().Be(expected);
    }

    private static CommandEnvironment Anywhere(bool terminal = false, Func<string, string?>? variable = null) => new()
    {
        Output = Stream.Null,
        ErrorOutput = Stream.Null,
        Clock = TimeProvider.System,
        Folder = Environment.CurrentDirectory,
        IsTerminal = terminal,
        Variable = variable ?? (_ => null),
    };

    private sealed class FullClock(Exception full) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw full;
    }

    private sealed class BrokenClock : TimeProvider
    {
        public const string Message = "the clock has stopped";

        public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException(Message);
    }
}
