using GovernanceRules.Files;

namespace GovernanceRules;

/// <summary>Reads charter tests from files: a charter, small registers, a day, and what must be found.</summary>
/// <remarks>All faults of a file, of its charter and of its registers are reported at once.</remarks>
public static class CharterTestFile
{
    /// <summary>Reads a file of charter tests, with the charter and the registers that it names.</summary>
    /// <param name="path">The path, which usually ends in <c>.charter-test.yaml</c>. Places name the file so.</param>
    /// <param name="options">How it is read, and which charters are bundled.</param>
    /// <returns>The tests.</returns>
    /// <exception cref="InvalidInputException">A file cannot be read, or is at fault; all faults are in it.</exception>
    /// <example><code>
    /// CharterTestFile.Load("board.charter-test.yaml").Run().Passed.Should().BeTrue();
    /// </code></example>
    public static CharterTestSuite Load(string path, ReadingOptions? options = null)
    {
        var faults = new DiagnosticBag();
        return Suite(Inputs.OfPath(path, options, faults), options, faults);
    }

    /// <summary>Reads charter tests from a text.</summary>
    /// <param name="text">The YAML or JSON.</param>
    /// <param name="fileName">What places call the file; paths that it names are relative to its folder.</param>
    /// <param name="options">How it is read, and which charters are bundled.</param>
    /// <returns>The tests.</returns>
    /// <exception cref="InvalidInputException">The text, or a file that it names, is at fault; all faults are in it.</exception>
    public static CharterTestSuite Parse(string text, string fileName = "charter-test.yaml", ReadingOptions? options = null)
    {
        var faults = new DiagnosticBag();
        return Suite(Inputs.OfText(text, fileName, options, faults), options, faults);
    }

    private static CharterTestSuite Suite(Document document, ReadingOptions? options, DiagnosticBag faults)
    {
        Inputs.ExpectCharterTest(document, faults);
        return new CharterTestReader(new Library(options), options, faults).Read(document);
    }
}
