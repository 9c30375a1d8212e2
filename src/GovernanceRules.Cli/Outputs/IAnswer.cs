using System.Collections.Immutable;

namespace GovernanceRules.Cli;

/// <summary>What a command answers, in whichever format it is asked for: <see cref="OutputFormats"/> writes the others from the sheet.</summary>
internal interface IAnswer
{
    /// <summary>Why there is no answer; none where there is one.</summary>
    ImmutableArray<Diagnostic> Faults { get; }

    /// <summary>Writes it for a person.</summary>
    void WriteText(TextWriter writer, bool colours);

    /// <summary>Writes it for a program.</summary>
    void WriteJson(Stream stream);

    /// <summary>Lays it out for the other formats, which name files relative to a folder.</summary>
    AnswerDocument Sheet(string folder);
}
