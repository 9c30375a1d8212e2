using System.Runtime.CompilerServices;

namespace GovernanceRules.Tests.Support;

/// <summary>A text file that somebody has read and that a test compares with what comes out; a variable makes the test write it anew.</summary>
internal static class ReviewedText
{
    /// <summary>Compares a text with the reviewed file.</summary>
    /// <param name="name">The file, relative to the folder of the test.</param>
    /// <param name="actual">What comes out.</param>
    /// <param name="update">The environment variable that, set to 1, makes the test write the file.</param>
    /// <param name="test">The source file of the test.</param>
    public static void Compare(string name, string actual, string update, [CallerFilePath] string test = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(test)!, name);
        if (Environment.GetEnvironmentVariable(update) == "1")
            File.WriteAllText(file, actual);
        // In a build whose paths are mapped, the source is elsewhere and the copy beside the test is read.
        var reviewed = File.Exists(file) ? file : Directory.GetFiles(AppContext.BaseDirectory, Path.GetFileName(name), SearchOption.AllDirectories).Single();
        Difference(File.ReadAllText(reviewed).ReplaceLineEndings("\n"), actual).Should().BeEmpty($"{name} is reviewed; {update}=1 writes it anew");
    }

    /// <summary>What is gone and what has come, line by line; the texts are long.</summary>
    private static List<string> Difference(string reviewed, string actual)
    {
        if (reviewed == actual)
            return [];
        var (before, after) = (reviewed.Split('\n'), actual.Split('\n'));
        var lines = before.Except(after).Select(l => "- " + l).Concat(after.Except(before).Select(l => "+ " + l)).ToList();
        return lines.Count > 0 ? lines : ["the same lines stand in another order, or more or less often"];
    }
}
