using System.Text;

namespace GovernanceRules.Tests.Support;

/// <summary>
/// Writes a register from compact lines, each ended by <c>;</c> or a line break:
/// <c>ssg p1 viborg chair director by=kosu gender=woman from=2014-01-01</c> is a membership, with its words in any order;
/// <c>person p1 competences=law gender=woman</c>, <c>organisation x sector=municipal</c>, <c>forum x kind=theme-group</c>,
/// <c>vacant ssg viborg from=2014-02-01</c> is a seat that nobody holds,
/// <c>meeting ssg 2014-02-01 extraordinary announced=2014-01-20 present=p1+p2</c>, <c>matter m1 ssg 2014-02-01 decided type=pilot for=p1+p2 against=3 present=p1+p2</c> is a matter with one step, <c>waiver key=vest to=2014-12-31</c>, <c>covers to=2013-12-31</c> and <c>unrecorded kosu</c> are the rest.
/// All fora are recorded but those of the last.
/// </summary>
internal static class CompactRegister
{
    private static readonly string[] Keys = ["from", "to", "nominatedBy", "approvedBy", "ended", "endedBy", "line", "standsInFor", "votes"];

    public static Register Of(string lines) => RegisterFile.Parse(Yaml(lines), "register.yaml");

    public static string Yaml(string lines)
    {
        var rows = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var recorded = BaseCharter.Fora.ToList();
        var covers = "";
        foreach (var line in lines.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            switch (words[0])
            {
                case "unrecorded":
                    recorded.RemoveAll(words[1..].Contains);
                    break;
                case "covers":
                    covers = string.Concat(words[1..].Select(w => $", {Pair(w)}"));
                    break;
                default:
                    var (list, row) = Row(words);
                    if (list == "fora")
                        recorded.Add(words[1]);
                    (rows.TryGetValue(list, out var there) ? there : rows[list] = []).Add($"  - {{ {row} }}");
                    break;
            }
        }

        var yaml = new StringBuilder($"register: test-register\ncovers: {{ fora: [ {string.Join(", ", recorded)} ]{covers} }}\n");
        foreach (var (list, there) in rows)
            yaml.Append($"{list}:\n{string.Join('\n', there)}\n");
        return yaml.ToString();
    }

    private static (string List, string Row) Row(string[] words) => words[0] switch
    {
        "person" => ("people", $"id: {words[1]}{Own(words[2..], "competences", "name")}"),
        "organisation" => ("organisations", $"id: {words[1]}{Own(words[2..], "sector", "kind", "clusters", "inForce", "partOf")}"),
        "forum" => ("fora", $"id: {words[1]}{Own(words[2..], "kind", "reportsTo", "setUpBy", "cluster", "organisation")}"),
        "meeting" => ("meetings", $"forum: {words[1]}, date: {words[2]}{string.Concat(words[3..].Select(w => w == "extraordinary" ? ", extraordinary: true" : ", " + (Key(w) == "present" ? Present(w) : Pair(w))))}"),
        "matter" => ("matters", $"id: {words[1]}{Matter(words[4..], ofStep: false)}, steps: [ {{ forum: {words[2]}, date: {words[3]}, act: {words[4]}{Matter(words[4..], ofStep: true)} }} ]"),
        "waiver" => ("waivers", Waiver(words[1..])),
        "vacant" => ("memberships", $"forum: {words[1]}, vacant: true{Membership(words[2..])}"),
        _ => ("memberships", $"forum: {words[0]}, person: {words[1]}{Membership(words[2..])}"),
    };

    // for=p1+p2 are persons, for=2 is how many they were, for= is nobody.
    private static string Matter(string[] words, bool ofStep)
    {
        var pairs = words[1..].Select(w => (Key: Key(w), Value: w[(w.IndexOf('=', StringComparison.Ordinal) + 1)..])).ToList();
        string Written((string Key, string Value) pair) => $", {pair.Key}: " + (pair.Key is "type" or "outcome" || pair.Value.All(char.IsDigit) && pair.Value.Length > 0
            ? pair.Value : $"[ {pair.Value.Replace("+", ", ", StringComparison.Ordinal)} ]");
        var votes = string.Concat(pairs.Where(p => p.Key is "for" or "against" or "abstained").Select(Written));
        return ofStep
            ? string.Concat(pairs.Where(p => p.Key is "outcome" or "present" or "recused").Select(Written)) + (votes.Length > 0 ? $", votes: {{ {votes[2..]} }}" : "")
            : string.Concat(pairs.Where(p => p.Key is "type" or "traits" or "concerns" or "concernsPersons").Select(Written));
    }

    // present=p1+p2, or present= for nobody.
    private static string Present(string word) => $"present: [ {word[(word.IndexOf('=', StringComparison.Ordinal) + 1)..].Replace("+", ", ", StringComparison.Ordinal)} ]";

    private static string Membership(string[] words) => string.Concat(words.Where(w => !IsAttribute(w)).Select(w => ", " + Word(w))) + Attributes(words.Where(IsAttribute));

    private static string Word(string word) =>
        word.Contains('=', StringComparison.Ordinal) ? Pair(word.Replace("by=", "appointedBy=", StringComparison.Ordinal))
        : Array.IndexOf(BaseCharter.Roles, word) >= 0 ? $"role: {word}"
        : Array.IndexOf(BaseCharter.Levels, word) >= 0 ? $"level: {word}"
        : $"organisation: {word}";

    private static string Waiver(string[] words) => "constraint: C, reason: Agreed, decidedOn: 2014-01-15"
        + string.Concat(words.Append(words.Any(w => w.StartsWith("by=", StringComparison.Ordinal)) ? "" : "by=kosu").Where(w => w.Length > 0)
            .Select(w => ", " + Pair(w.Replace("by=", "decidedBy=", StringComparison.Ordinal))));

    private static string Own(string[] words, params string[] keys) =>
        string.Concat(words.Where(w => keys.Contains(Key(w))).Select(w => ", " + Pair(w))) + Attributes(words.Where(w => !keys.Contains(Key(w))));

    private static string Attributes(IEnumerable<string> words) =>
        string.Join(", ", words.Select(Pair)) is { Length: > 0 } all ? $", attributes: {{ {all} }}" : "";

    private static bool IsAttribute(string word) => word.Contains('=', StringComparison.Ordinal) && !Keys.Contains(Key(word)) && Key(word) != "by";

    private static string Key(string word) => word[..word.IndexOf('=', StringComparison.Ordinal)];

    /// <summary><c>key=value</c>; <c>clusters=vest,midt</c> and <c>competences=</c> are lists, <c>inForce=..2013-12-31</c> a period.</summary>
    private static string Pair(string word)
    {
        var (key, value) = (Key(word), word[(word.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        if (key == "inForce" && value.Split("..") is [var from, var to])
            return $"inForce: {{ {string.Join(", ", new[] { from.Length > 0 ? $"from: {from}" : "", to.Length > 0 ? $"to: {to}" : "" }.Where(p => p.Length > 0))} }}";
        return value.Contains(',', StringComparison.Ordinal) || value.Length == 0 || key is "competences" ? $"{key}: [ {value.Replace(",", ", ", StringComparison.Ordinal)} ]" : $"{key}: {value}";
    }
}
