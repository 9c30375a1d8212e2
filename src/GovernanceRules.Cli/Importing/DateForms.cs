using GovernanceRules.Files;

namespace GovernanceRules.Cli;

/// <summary>Which forms the dates of a list have that are text.</summary>
internal static class DateForms
{
    // A day stands before the month in Danish and in most lists; the American order is taken only if nothing else fits.
    private static readonly string[] Forms =
    [
        "dd-MM-yyyy", "d-M-yyyy", "dd.MM.yyyy", "d.M.yyyy", "dd/MM/yyyy", "d/M/yyyy", "d/M-yyyy", "d. MMMM yyyy", "d. MMM yyyy", "d MMMM yyyy", "MMMM yyyy", "MM-yyyy", "MM/yyyy",
        "yyyy/MM/dd", "yyyy.MM.dd", "MM/dd/yyyy", "M/d/yyyy",
    ];

    // The forms that read most, until all is read that any of them can.
    public static List<string> Of(IReadOnlyCollection<string> texts)
    {
        var left = texts.Where(t => !Reads(t)).ToHashSet(StringComparer.Ordinal);
        var chosen = new List<string>();
        while (left.Count > 0 && Forms.Select(f => (Form: f, Count: left.Count(t => Reads(f, t)))).MaxBy(f => f.Count) is { Count: > 0 } best)
        {
            chosen.Add(best.Form);
            left.RemoveWhere(t => Reads(best.Form, t));
        }

        return chosen;
    }

    public static bool Reads(string text) => PartialDateSchema.TryParse(text, mayBeUnknown: true, out _);

    public static bool Reads(string form, string text) => DateFormat.TryParse(form, out var format) && format.TryRead(text, out _);
}
