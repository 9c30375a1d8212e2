namespace GovernanceRules.Files.Tests;

/// <summary>What a reader says of a faulty file, one line for each fault.</summary>
internal static class Told
{
    public static string[] By(Action read)
    {
        try
        {
            read();
            return [];
        }
        catch (InvalidInputException invalid)
        {
            return [.. invalid.Diagnostics.Select(f => f.ToString())];
        }
    }

    public static string[] Of(string text, string file = "a.yaml") => By(() =>
    {
        if (text.Contains("register:", StringComparison.Ordinal) || text.Contains("\"register\":", StringComparison.Ordinal))
            RegisterFile.Parse(text, file);
        else
            CharterFile.Parse(text, file);
    });

    /// <summary>Lines without their codes and texts: <c>a.yaml:1:2 GOV004</c>.</summary>
    public static string[] PlacesOf(string text, string file = "a.yaml") => [.. Of(text, file).Select(Place)];

    public static string Place(string line)
    {
        var parts = line.Split(": ", 3);
        return $"{parts[0]} {parts[1]["error ".Length..]}";
    }
}
