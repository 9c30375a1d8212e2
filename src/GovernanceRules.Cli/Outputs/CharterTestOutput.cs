using System.Collections.Immutable;

namespace GovernanceRules.Cli;

/// <summary>The results of charter tests, to be written in some format.</summary>
internal sealed class CharterTestOutput(CharterTestAnswer answer) : IAnswer
{
    public ImmutableArray<Diagnostic> Faults => answer.Faults;

    public void WriteText(TextWriter writer, bool colours) => TextCharterTests.Write(answer, writer, colours);

    public void WriteJson(Stream stream) => JsonCharterTests.Write(answer, stream);

    public AnswerDocument Sheet(string folder) => CharterTestDocument.Of(answer with { Folder = folder });
}
