using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace GovernanceRules.Samples.Tests;

/// <summary>
/// The same facts in any order give the same JSON, byte for byte. What is in an order of its own keeps it: the constraints, whose order the
/// answer follows, and the levels.
/// </summary>
public sealed partial class SameFactsTests
{
    private const int Shuffles = 10;

    public static TheoryData<string, DateOnly> Registers => Sundhedsstyregruppen.Registers;

    // In memory each row keeps the place from which it was read, so the places in the answer must not change either.
    [Theory]
    [MemberData(nameof(Registers))]
    public void Register_ShuffledInMemory_GivesTheSameBytes(string file, DateOnly day)
    {
        var report = Sundhedsstyregruppen.Check(file, day);
        var expected = Json(report, Sundhedsstyregruppen.Folder);

        for (var seed = 0; seed < Shuffles; seed++)
            Json(report.Charter.Check(Shuffled(report.Register, new Random(seed)), day), Sundhedsstyregruppen.Folder).Should().Be(expected);
    }

    // In files a row that has moved has another line number, and rightly so, and of two rows of one finding the other may come first.
    // So each list of places is read as the rows that stand there; all else must be the same bytes.
    [Theory]
    [MemberData(nameof(Registers))]
    public void Files_WithTheirEntriesShuffled_GiveTheSameBytesButForPlaces(string file, DateOnly day)
    {
        var expected = WithRows(Json(Sundhedsstyregruppen.Check(file, day), Sundhedsstyregruppen.Folder), Sundhedsstyregruppen.Folder);

        for (var seed = 0; seed < Shuffles; seed++)
        {
            var folder = Directory.CreateTempSubdirectory("same-facts-").FullName;
            try
            {
                ShuffleInto(folder, new Random(seed));
                WithRows(Json(Sundhedsstyregruppen.Check(file, day, folder), folder), folder).Should().Be(expected);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static string Json(Report report, string folder)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(new CheckAnswer([report]) { Folder = folder }, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Register Shuffled(Register register, Random random) => Register.Define(register.Id.Text, r =>
    {
        r.Covers(register.Covers! with { Fora = [.. Shuffled(register.Covers.Fora!.Value, random)] });
        r.Members(Shuffled(register.Memberships, random));
        foreach (var person in Shuffled(register.People, random))
            r.Person(person);
        foreach (var organisation in Shuffled(register.Organisations, random))
            r.Organisation(organisation);
        foreach (var forum in Shuffled(register.Fora, random))
            r.Forum(forum);
    });

    private static T[] Shuffled<T>(IEnumerable<T> items, Random random)
    {
        var shuffled = items.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }

    private static void ShuffleInto(string folder, Random random)
    {
        foreach (var file in Directory.GetFiles(Sundhedsstyregruppen.Folder).Where(f => Path.GetExtension(f) is ".yaml" or ".csv"))
        {
            var lines = File.ReadAllLines(file);
            foreach (var entries in Path.GetExtension(file) == ".csv" ? [Enumerable.Range(1, lines.Length - 1)] : Lists(lines))
                Shuffle(lines, [.. entries], random);
            File.WriteAllLines(Path.Combine(folder, Path.GetFileName(file)), lines);
        }
    }

    /// <summary>
    /// The lines that are entries of one list: organisations, fora, people, memberships, clauses and the like. A constraint takes more
    /// than a line, and stays where it is.
    /// </summary>
    private static IEnumerable<IEnumerable<int>> Lists(string[] lines) => Enumerable.Range(0, lines.Length)
        .Where(i => OneLineEntry().IsMatch(lines[i]))
        .GroupBy(i => Array.FindLastIndex(lines, i, line => TopLevelKey().IsMatch(line)));

    private static void Shuffle(string[] lines, int[] entries, Random random)
    {
        var shuffled = Shuffled(entries.Select(i => lines[i]), random);
        for (var i = 0; i < entries.Length; i++)
            lines[entries[i]] = shuffled[i];
    }

    private static string WithRows(string json, string folder) => Places().Replace(json, places =>
        string.Join('\n', Place().Matches(places.Value).Select(place => RowAt(place, folder)).Order(StringComparer.Ordinal)));

    private static string RowAt(Match place, string folder) => File.ReadLines(Path.Combine(folder, place.Groups["file"].Value))
        .ElementAt(int.Parse(place.Groups["line"].ValueSpan, CultureInfo.InvariantCulture) - 1);

    [GeneratedRegex("""^\w+:""")]
    private static partial Regex TopLevelKey();

    [GeneratedRegex("""^  - \{""")]
    private static partial Regex OneLineEntry();

    [GeneratedRegex("""(?<="locations": \[)[^\]]*""")]
    private static partial Regex Places();

    [GeneratedRegex("""file": "(?<file>[^"]+)",\s+"line": (?<line>\d+)""")]
    private static partial Regex Place();
}
