using System.Text;

namespace GovernanceRules.Tests.Support;

/// <summary>A report as the JSON that programs read, in one language.</summary>
internal static class Json
{
    public static string Of(Report report, Language? language = null)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(new CheckAnswer([report]) { Language = language ?? Language.English }, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
