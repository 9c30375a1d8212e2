namespace GovernanceRules.Files;

internal static class Show
{
    private const int Longest = 60;

    // In backticks, cut if it is long.
    public static string Quoted(string text) => $"`{TextFormat.Cut(text, Longest)}`";

    public static string A(string noun) => noun[0] is 'a' or 'e' or 'i' or 'o' ? $"an {noun}" : $"a {noun}";

    // Such as "`a`, `b` and `c`".
    public static string List(IEnumerable<string> words, string last)
    {
        var all = words.Select(w => $"`{w}`").ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} {last} {all[^1]}";
    }
}
