using System.Text;

namespace GovernanceRules.Tests.Support;

/// <summary>A report as the JSON that programs read, in one language.</summary>
internal static class Json
{
    public static string Of(Report report, Language language = Language.English)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(new CheckAnswer([report]) { Language = language }, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
