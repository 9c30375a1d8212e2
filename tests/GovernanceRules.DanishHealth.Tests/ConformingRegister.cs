using System.Globalization;

namespace GovernanceRules.DanishHealth.Tests;

/// <summary>The register that keeps to a charter, on the day that its first line names.</summary>
internal sealed class ConformingRegister
{
    private const string FirstLine = "# as of: ";

    private ConformingRegister(string path, string text)
    {
        File = path;
        Text = text;
        var day = text.Split('\n', 2)[0].TrimEnd();
        Day = day.StartsWith(FirstLine, StringComparison.Ordinal)
            ? DateOnly.ParseExact(day[FirstLine.Length..], "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : throw new InvalidDataException($"the first line of {path} is `{day}`; expected a day, such as `{FirstLine}2017-06-27`");
    }

    public string File { get; }

    public string Text { get; }

    public DateOnly Day { get; }

    public static ConformingRegister Of(string charter)
    {
        var path = Registers.PathOf(charter + ".register.yaml");
        return new(path, System.IO.File.ReadAllText(path));
    }
}
