using System.Globalization;

namespace GovernanceRules.Benchmarks;

/// <summary>How far a scale run goes and where it writes.</summary>
internal sealed record ScaleOptions
{
    public const string Usage =
        """
        scale [--largest N] [--rounds N] [--only NAME]... [--write PAGE]
          --largest N    the largest register, in memberships; 1000000 where it is left out, 100000 is done within a minute
          --rounds N     how often each thing is timed, in turn with what it is measured beside; 5 where it is left out
          --only NAME    one part alone: full-check, change, history, memory, csv, documents
          --write PAGE   puts each table between its marks in this page, and the charts beside it; parts that are left out stay as they were
        """;

    public int Largest { get; private init; } = 1_000_000;

    public int Rounds { get; private init; } = 5;

    public IReadOnlyList<string> Only { get; private init; } = [];

    public string? Page { get; private init; }

    /// <summary>The options; <see langword="null"/> where they are not understood.</summary>
    public static ScaleOptions? Of(ReadOnlySpan<string> arguments)
    {
        var options = new ScaleOptions();
        for (; arguments.Length > 1; arguments = arguments[2..])
            switch (arguments[0])
            {
                case "--largest" when Number(arguments[1]) is >= 1000 and var largest:
                    options = options with { Largest = largest };
                    break;
                case "--rounds" when Number(arguments[1]) is >= 1 and var rounds:
                    options = options with { Rounds = rounds };
                    break;
                case "--only":
                    options = options with { Only = [.. options.Only, arguments[1]] };
                    break;
                case "--write":
                    options = options with { Page = arguments[1] };
                    break;
                default:
                    return null;
            }

        return arguments.IsEmpty ? options : null;
    }

    /// <summary>Powers of ten from a size up to the largest register.</summary>
    public IEnumerable<int> Sizes(int from)
    {
        for (var size = from; size <= Largest; size *= 10)
            yield return size;
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
