using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace GovernanceRules.Cli.Tests.Coverage;

/// <summary>The command <c>charters</c>, with a bundle of the test's own.</summary>
public sealed class ChartersCommandTests
{
    private const string Old = """
        charter: old
        language: da
        name: { da: Bestyrelsen, en: The board }
        inForce: { from: 2014-01-01, to: 2018-12-31 }
        clauses: [ { id: C, quote: "Der er en formand." } ]
        fora: [ { id: board } ]
        constraints: [ { id: CHAIR, forum: board, count: { members: { role: chair }, exactly: 1 }, clause: C } ]
        """;

    private const string Newer = """
        charter: board-2019
        name: The board of 2019
        inForce: { from: 2019-01-01 }
        uses: [ old ]
        """;

    [Fact]
    public void Charters_OfABundle_AreListedOneALineEachInItsLanguage() => Run(["old", "board-2019"]).Should().Be((0,
        """
        old         Bestyrelsen        I kraft fra 2014-01-01 til 2018-12-31  1 krav, 1 bestemmelse
        board-2019  The board of 2019  In force from 2019-01-01               1 constraint, 1 clause

        """, ""));

    [Fact]
    public void Charters_InALanguage_AreAllInIt() => Run(["old", "board-2019"], "--language", "en").Output.Should().Be(
        """
        old         The board          In force from 2014-01-01 to 2018-12-31  1 constraint, 1 clause
        board-2019  The board of 2019  In force from 2019-01-01                1 constraint, 1 clause

        """);

    [Fact]
    public void Charters_WhereThereAreNone_AreAnEmptyList() => Run([]).Should().Be((0, "", ""));

    [Fact]
    public void Tool_OfTheProcess_KnowsTheChartersOfThePackage()
    {
        var around = CommandEnvironment.OfProcess();

        around.BundledCharters.Should().NotBeEmpty().And.BeSubsetOf(around.Bundled!.Ids);
    }

    private static (int Status, string Output, string Errors) Run(IReadOnlyList<string> charters, params string[] options)
    {
        using var output = new MemoryStream();
        using var errors = new MemoryStream();
        var status = GovernanceCli.Run(["charters", .. options], new CommandEnvironment
        {
            Output = output,
            ErrorOutput = errors,
            Clock = TimeProvider.System,
            Folder = Environment.CurrentDirectory,
            IsTerminal = false,
            Variable = _ => null,
            Bundled = new Bundle(),
            BundledCharters = charters,
        });
        return (status, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(errors.ToArray()));
    }

    private sealed class Bundle : IBundledFiles
    {
        private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal) { ["old"] = Old, ["board-2019"] = Newer };

        public IEnumerable<string> Ids => _files.Keys;

        public bool TryOpen(string id, [MaybeNullWhen(false)] out Stream stream)
        {
            stream = _files.TryGetValue(id, out var text) ? new MemoryStream(Encoding.UTF8.GetBytes(text)) : null;
            return stream is not null;
        }
    }
}
