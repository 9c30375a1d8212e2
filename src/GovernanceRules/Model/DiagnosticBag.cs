namespace GovernanceRules;

internal sealed class DiagnosticBag
{
    private const int MostOfAKind = 100;

    private readonly List<Diagnostic> _faults = [];

    public IReadOnlyList<Diagnostic> Diagnostics => _faults;

    public bool Any => _faults.Count > 0;

    public void Add(string code, FileLocation? location, string text) => _faults.Add(new Diagnostic(code, location, OneLine(TextFormat.Shortened(text))));

    public void AddRange(IEnumerable<Diagnostic> faults) => _faults.AddRange(faults);

    public void ThrowIfAny(Func<object?>? rest = null)
    {
        if (Any)
            throw new InvalidInputException(InOrder()) { Rest = rest?.Invoke() };
    }

    /// <summary>By file, line and column; within one place as they were found, none twice, and of one kind in one file no more than can be read.</summary>
    public IEnumerable<Diagnostic> InOrder() => Capped(_faults.Distinct()
        .OrderBy(f => f.Location?.File, StringComparer.Ordinal).ThenBy(f => f.Location?.Line).ThenBy(f => f.Location?.Column));

    /// <summary>The same without what is too many of one kind in one file; in place of the first of these it is said how many they are.</summary>
    public static IEnumerable<Diagnostic> Capped(IEnumerable<Diagnostic> faults)
    {
        var all = faults.ToList();
        var more = all.GroupBy(KindOf).ToDictionary(g => g.Key, g => g.Count() - MostOfAKind);
        var told = new Dictionary<(string?, string), int>();
        foreach (var fault in all)
        {
            var number = told[KindOf(fault)] = told.GetValueOrDefault(KindOf(fault)) + 1;
            // One that is left out needs no more room than the line that says so.
            if (number <= MostOfAKind || more[KindOf(fault)] == 1)
                yield return fault;
            else if (number == MostOfAKind + 1)
                yield return fault with { Text = $"{more[KindOf(fault)]} more of this kind follow in this file and are not listed" };
        }
    }

    private static (string? File, string Code) KindOf(Diagnostic fault) => (fault.Location?.File, fault.Code);

    // A fault quotes what users wrote, and stays one line whatever that was.
    private static string OneLine(string text) => text.Any(IsBreak)
        ? string.Create(text.Length, text, (line, from) =>
        {
            for (var i = 0; i < line.Length; i++)
                line[i] = IsBreak(from[i]) ? ' ' : from[i];
        })
        : text;

    private static bool IsBreak(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' || TextFormat.TurnsDirection(c);
}
