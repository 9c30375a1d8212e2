namespace GovernanceRules.Benchmarks;

/// <summary>Writes the memberships of <see cref="Committees"/> as users' files have them.</summary>
internal static class CommitteeFiles
{
    /// <summary>How many cells each row of the CSV has.</summary>
    public const int Columns = 7;

    public static void Csv(int memberships, TextWriter writer)
    {
        writer.WriteLine("forum,person,organisation,role,level,from,to");
        foreach (var m in Committees.Memberships(memberships))
            writer.WriteLine($"{m.Forum},{m.Person},{m.Organisation},{m.Role},{m.Level},{m.Period.From:yyyy-MM-dd},{m.Period.To:yyyy-MM-dd}");
    }

    public static void Yaml(int memberships, TextWriter writer)
    {
        writer.WriteLine("register: members");
        writer.WriteLine("memberships:");
        foreach (var m in Committees.Memberships(memberships))
            writer.WriteLine($"  - {{ forum: {m.Forum}, person: {m.Person}, organisation: {m.Organisation}, role: {m.Role}, level: {m.Level}{Dates(m, ", ", "from: ", "to: ", "")} }}");
    }

    public static void Json(int memberships, TextWriter writer)
    {
        writer.WriteLine("""{ "register": "members", "memberships": [""");
        var separator = "  ";
        foreach (var m in Committees.Memberships(memberships))
        {
            writer.WriteLine($$"""
                {{separator}}{ "forum": "{{m.Forum}}", "person": "{{m.Person}}", "organisation": "{{m.Organisation}}", "role": "{{m.Role}}", "level": "{{m.Level}}"{{Dates(m, ", ", "\"from\": \"", "\"to\": \"", "\"")}} }
                """);
            separator = ", ";
        }

        writer.WriteLine("] }");
    }

    private static string Dates(Membership membership, string before, string from, string to, string after) =>
        (membership.Period.From is { } first ? $"{before}{from}{first:yyyy-MM-dd}{after}" : "")
        + (membership.Period.To is { } last ? $"{before}{to}{last:yyyy-MM-dd}{after}" : "");
}
