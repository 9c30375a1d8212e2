using System.Text;

namespace GovernanceRules.Fuzz;

/// <summary>Reads changed files as the command does. A case ends with faults that have a place, or with an answer, within two seconds.</summary>
internal sealed class FuzzRun
{
    private const int Largest = 100_000;
    private const int Drawn = 4;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);
    private static readonly DateOnly Day = new(2014, 3, 1);

    private readonly IReadOnlyList<Seed> _seeds;
    private readonly int _seed;
    private readonly string[] _words;
    private readonly ReadingOptions _options = new() { Bundled = DanishHealthCharters.Files };
    private readonly Dictionary<string, Charter?> _charters = new(StringComparer.Ordinal);
    private readonly List<Register> _registers = [];

    public FuzzRun(IReadOnlyList<Seed> seeds, int seed)
    {
        (_seeds, _seed) = (seeds, seed);
        _words = [.. seeds.SelectMany(s => s.Text.Split([' ', '\n', ',', '{', '}', '[', ']', ':', ';', '"'], StringSplitOptions.RemoveEmptyEntries)).Where(w => w.Length < 40).Distinct()];
        foreach (var one in seeds.Where(s => s.Kind == SeedKind.Register))
            _registers.Add(RegisterFile.Load(one.Path, _options));
    }

    public long Answered { get; private set; }

    public TimeSpan Slowest { get; private set; }

    // What is wrong with the case of a number; null if nothing is.
    public string? Case(long number)
    {
        var random = new Random(HashCode(number));
        // The shortest of some: a fault of a short file is found as well, and sooner.
        var seed = Enumerable.Range(0, Drawn).Select(_ => _seeds[random.Next(_seeds.Count)]).MinBy(s => s.Text.Length)!;
        var text = new Mutation(random, _words).Of(seed.Text);
        if (Encoding.UTF8.GetByteCount(text) > Largest)
            return null;
        // The time of the processor: a busy machine makes no case slow.
        var before = Environment.CpuUsage.TotalTime;
        try
        {
            Read(seed, text, random);
            Answered++;
        }
        catch (InvalidInputException invalid)
        {
            if (invalid.Diagnostics.IsEmpty || invalid.Diagnostics.Any(d => d.Location is null || d.Text.Any(char.IsControl)))
                return $"a fault without a place, or of several lines, of {seed.Path}: {invalid.Message}";
        }
        catch (Exception exception)
        {
            return $"{seed.Path}: {exception}\n{text}";
        }

        var taken = Environment.CpuUsage.TotalTime - before;
        Slowest = taken > Slowest ? taken : Slowest;
        return taken <= Longest ? null : $"{seed.Path} took {taken.TotalSeconds:0.0} seconds:\n{text}";
    }

    private void Read(Seed seed, string text, Random random)
    {
        switch (seed.Kind)
        {
            case SeedKind.Charter:
                var charter = CharterFile.Parse(text, seed.Path, _options);
                _ = charter.Coverage();
                Answer(charter, RegisterFor(seed, random));
                break;
            case SeedKind.Register:
                var register = RegisterFile.Parse(text, seed.Path, _options);
                if (CharterOf(register) is { } named)
                    Answer(named, register);
                break;
            case SeedKind.Memberships:
                Memberships(text);
                break;
            case SeedKind.Baseline:
                var baseline = Baseline.Parse(text, seed.Path);
                baseline.Write(TextWriter.Null);
                break;
            default:
                CharterTestFile.Parse(text, seed.Path, _options).Run();
                break;
        }
    }

    private static void Memberships(string text)
    {
        var folder = Directory.CreateTempSubdirectory("governance-fuzz");
        try
        {
            // What was cut may be half a character, which stands in no file.
            File.WriteAllBytes(Path.Combine(folder.FullName, "m.csv"), Encoding.UTF8.GetBytes(text));
            _ = RegisterFile.Parse("register: r\nmembershipsFrom: ./m.csv\n", Path.Combine(folder.FullName, "r.register.yaml"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // One of those that name the charter, if there are any.
    private Register RegisterFor(Seed seed, Random random)
    {
        var name = Path.GetFileName(seed.Path);
        var own = _registers.Where(r => r.Charter is { } c && (Path.GetFileName(c.Text) == name || c.Text + ".charter.yaml" == name)).ToList();
        return own.Count > 0 ? own[random.Next(own.Count)] : _registers[random.Next(_registers.Count)];
    }

    private Charter? CharterOf(Register register)
    {
        var name = register.Charter?.Text ?? "";
        if (!_charters.TryGetValue(name, out var charter))
            _charters.Add(name, charter = CharterFile.LoadFor(register, _options));
        return charter;
    }

    private static void Answer(Charter charter, Register register)
    {
        var report = charter.Check(register, Day);
        var answer = new CheckAnswer([report]);
        TextReport.Write(answer, TextWriter.Null);
        JsonReport.Write(answer, Stream.Null);
    }

    private int HashCode(long number) => unchecked((int)((number * 2654435761L) ^ (_seed * 40503L)));
}
