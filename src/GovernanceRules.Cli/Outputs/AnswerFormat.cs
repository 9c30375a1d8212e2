using System.CommandLine;

namespace GovernanceRules.Cli;

/// <summary>The formats of an answer that only goes to standard output.</summary>
internal enum AnswerFormat
{
    Text,
    Json,
    Markdown,
    MsBuild,
}

/// <summary>The word for a format, and faults in it.</summary>
internal static class AnswerFormats
{
    /// <summary>The format asked for; text where none is.</summary>
    public static AnswerFormat Format(this ParseResult call, Option<string> option, params ReadOnlySpan<AnswerFormat> known)
    {
        var words = new Dictionary<string, AnswerFormat>(StringComparer.Ordinal);
        foreach (var format in known)
            words.Add(format.ToString().ToLowerInvariant(), format);
        return call.Meaning(option, words) ?? AnswerFormat.Text;
    }

    /// <summary>Answers, and gives faults in JSON or for MSBuild too where that was asked for: whoever reads it finds there why there is nothing else.</summary>
    public static int Answering(this AnswerFormat format, CommandEnvironment around, Func<int> answer)
    {
        try
        {
            return answer();
        }
        catch (InvalidInputException invalid) when (format is AnswerFormat.Json or AnswerFormat.MsBuild)
        {
            format.Give(invalid.Diagnostics, around);
            throw;
        }
        catch (UsageException mistake) when (format is AnswerFormat.Json or AnswerFormat.MsBuild)
        {
            format.Give([Messages.AsFault(mistake)], around);
            throw;
        }
    }

    private static void Give(this AnswerFormat format, IEnumerable<Diagnostic> faults, CommandEnvironment around)
    {
        if (format == AnswerFormat.MsBuild)
            around.Answer(writer => MsBuildReport.Write(new AnswerDocument([], [.. faults]), writer));
        else
            GiveJson(faults, around);
    }

    private static void GiveJson(IEnumerable<Diagnostic> faults, CommandEnvironment around) => around.AnswerJson(stream =>
        JsonReport.Write(new CheckAnswer([]) { Faults = [.. faults], ToolVersion = CommandEnvironment.Version, Folder = around.Folder }, stream));
}
