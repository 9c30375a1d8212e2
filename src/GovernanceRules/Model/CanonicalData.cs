using System.Globalization;

namespace GovernanceRules;

/// <summary>Which characters are made of others, and in which order marks come; read on first use.</summary>
internal sealed class CanonicalData
{
    private static readonly Lazy<CanonicalData> Read = new(() => new CanonicalData());

    private readonly Dictionary<int, int> _classes = [];

    private CanonicalData()
    {
        using var stream = typeof(CanonicalData).Assembly.GetManifestResourceStream("nfc.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#'))
                foreach (var entry in line.Split(' '))
                    Add(entry);
    }

    public static CanonicalData Instance => Read.Value;

    // What a character is made of; the second is 0 if it stands for one other.
    public Dictionary<int, (int First, int Second)> Parts { get; } = [];

    public Dictionary<(int First, int Second), int> Wholes { get; } = [];

    public int ClassOf(int point) => _classes.GetValueOrDefault(point);

    private void Add(string entry)
    {
        if (entry.Split(':') is [var range, var number])
        {
            var ends = range.Split("..");
            for (var point = Hex(ends[0]); point <= Hex(ends[1]); point++)
                _classes.Add(point, int.Parse(number, CultureInfo.InvariantCulture));
            return;
        }

        var sides = entry.TrimStart('-').Split('=');
        var parts = sides[1].Split('+');
        var made = (First: Hex(parts[0]), Second: parts.Length > 1 ? Hex(parts[1]) : 0);
        Parts.Add(Hex(sides[0]), made);
        if (!entry.StartsWith('-'))
            Wholes.Add(made, Hex(sides[0]));
    }

    private static int Hex(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
