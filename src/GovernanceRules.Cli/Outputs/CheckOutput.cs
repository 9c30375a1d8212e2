using System.Collections.Immutable;

namespace GovernanceRules.Cli;

/// <summary>The answer of a check, to be written in some format.</summary>
internal sealed class CheckOutput(CheckAnswer answer) : IAnswer
{
    public ImmutableArray<Diagnostic> Faults => answer.Faults;

    public void WriteText(TextWriter writer, bool colours) => TextReport.Write(answer, writer, colours);

    public void WriteJson(Stream stream) => JsonReport.Write(answer, stream);

    public AnswerDocument Sheet(string folder) => CheckDocument.Of(answer with { Folder = folder });
}
