using System.Collections.Immutable;
using GovernanceRules.Files;

namespace GovernanceRules;

/// <summary>
/// Findings that are there already and shall not hold up what comes: a check with a baseline fails on others alone, and reports what the baseline
/// still holds but is fixed, so that it only ever shrinks. A finding that became graver is another one, and so is one that is further from what is asked, or the opposite: too many where too few were. What is waived is no part of it.
/// </summary>
/// <example><code>
/// var answer = new CheckAnswer([report]) { Baseline = Baseline.Load("governance-baseline.yaml") };
/// Console.WriteLine(answer.Passes);
/// </code></example>
public sealed class Baseline
{
    private readonly Dictionary<(string, string, string), BaselineEntry> _entries;

    private Baseline(IEnumerable<BaselineEntry> entries)
    {
        // If one fingerprint is found twice, the graver counts.
        _entries = entries.GroupBy(e => e.Identity).ToDictionary(g => g.Key, g => g.MaxBy(e => (e.Verdict == Verdict.Violated, e.Severity))!);
        Entries = [.. _entries.Values.OrderBy(e => e.Charter, CodePointComparer.Instance).ThenBy(e => e.Register, CodePointComparer.Instance)
            .ThenBy(e => e.Fingerprint, CodePointComparer.Instance)];
    }

    /// <summary>What it holds, by charter, register and fingerprint, in the order of code points.</summary>
    public ImmutableArray<BaselineEntry> Entries { get; }

    /// <summary>The baseline of some reports: all that they find and is not waived.</summary>
    /// <param name="runs">The reports.</param>
    /// <returns>The baseline.</returns>
    public static Baseline Of(IEnumerable<Report> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        return new(runs.SelectMany(r => r.Findings.Where(f => f.Waiver is null).Select(f => EntryOf(r, f))));
    }

    /// <summary>Reads a baseline.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>The baseline.</returns>
    /// <exception cref="InvalidInputException">The file cannot be read, or is at fault; all faults are in it.</exception>
    public static Baseline Load(string path) => LoadWith(path, null);

    internal static Baseline LoadWith(string path, ReadingOptions? options)
    {
        var faults = new DiagnosticBag();
        return Read(Inputs.OfPath(path, options, faults), faults);
    }

    /// <summary>Reads a baseline from a text.</summary>
    /// <param name="text">The YAML or JSON.</param>
    /// <param name="fileName">What places call the file.</param>
    /// <returns>The baseline.</returns>
    /// <exception cref="InvalidInputException">The text is at fault; all faults are in it.</exception>
    public static Baseline Parse(string text, string fileName = "baseline.yaml")
    {
        var faults = new DiagnosticBag();
        return Read(Inputs.OfText(text, fileName, null, faults), faults);
    }

    /// <summary>Whether it holds a finding, at least as grave, on the same side, and no nearer to what is asked.</summary>
    /// <param name="run">The report.</param>
    /// <param name="finding">A finding of it.</param>
    /// <returns>Whether the finding was there already. What is waived was not: it is accepted in another way.</returns>
    public bool Holds(Report run, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Waiver is null && Holds(EntryOf(run, finding));
    }

    /// <summary>What it holds of a register and charter, and is found there no more, only as waived, or only as the opposite.</summary>
    /// <param name="run">The report.</param>
    /// <returns>The entries; none on a day that the register does not cover, for then nothing can be found.</returns>
    public ImmutableArray<BaselineEntry> MendedIn(Report run)
    {
        ArgumentNullException.ThrowIfNull(run);
        if (run.IsUncovered)
            return [];
        var found = run.Findings.Where(f => f.Waiver is null).Select(f => EntryOf(run, f)).ToLookup(e => e.Identity);
        return [.. Entries.Where(e => e.Charter == run.Charter.Id.Text && e.Register == run.Register.Id.Text && found[e.Identity].All(e.IsOpposite))];
    }

    /// <summary>The baseline without what is fixed in some reports, and no graver than it is found there. Nothing comes in.</summary>
    /// <param name="runs">The reports. What the baseline holds of other registers and charters stays.</param>
    /// <returns>The smaller baseline.</returns>
    public Baseline Shrink(IEnumerable<Report> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        var all = runs.ToList();
        var mended = all.SelectMany(r => MendedIn(r)).ToHashSet();
        var now = Of(all)._entries;
        return new(Entries.Where(e => !mended.Contains(e)).Select(e => now.TryGetValue(e.Identity, out var found) ? Milder(e, found) : e));
    }

    // skipped: what was not checked; its entries are taken from the earlier baseline.
    internal Baseline With(IEnumerable<(Charter Charter, Register Register)> skipped, Baseline earlier)
    {
        var pairs = skipped.Select(s => (s.Charter.Id.Text, s.Register.Id.Text)).ToHashSet();
        return new(Entries.Concat(earlier.Entries.Where(e => pairs.Contains((e.Charter, e.Register)))));
    }

    /// <summary>Writes the baseline as <see cref="Load"/> reads it: one line for each finding, in the order of code points. The writer stays open.</summary>
    /// <param name="writer">Where to.</param>
    public void Write(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        BaselineText.Write(this, writer);
    }

    // Counts an entry that the earlier baseline holds, but not as grave.
    internal int NewSince(Baseline earlier) => Entries.Count(e => !earlier.Holds(e));

    internal int GoneIn(Baseline later) => Entries.Count(e => !later._entries.ContainsKey(e.Identity));

    private bool Holds(BaselineEntry now) => _entries.TryGetValue(now.Identity, out var entry)
        && now.Severity <= entry.Severity && (now.Verdict == Verdict.Unknown || entry.Verdict == Verdict.Violated)
        && !entry.IsOpposite(now) && !entry.IsFurtherIn(now);

    private static BaselineEntry EntryOf(Report run, Finding finding)
    {
        var entry = new BaselineEntry(run.Charter.Id.Text, run.Register.Id.Text, finding.Fingerprint, finding.Verdict, finding.Severity);
        return finding is { Verdict: Verdict.Violated, Extent: { Side: Deviation.TooFew or Deviation.TooMany } extent }
            ? entry with { Side = extent.Side, Number = extent.Number }
            : entry;
    }

    private static BaselineEntry Milder(BaselineEntry one, BaselineEntry other)
    {
        var unknown = one.Verdict == Verdict.Unknown || other.Verdict == Verdict.Unknown;
        var number = !unknown && one.Number is not null && one.IsFurtherIn(other) ? one.Number : other.Number;
        return one with
        {
            Verdict = unknown ? Verdict.Unknown : Verdict.Violated,
            Severity = one.Severity < other.Severity ? one.Severity : other.Severity,
            Side = unknown ? Deviation.None : other.Side,
            Number = unknown ? null : number,
        };
    }

    private static Baseline Read(Document document, DiagnosticBag faults)
    {
        if (document.IsRegister || document.IsCharter)
            faults.Add(DiagnosticId.WrongShape, document.Root.Location,
                $"{Show.Quoted(document.File.Name)} is a {(document.IsRegister ? "register" : "charter")}; expected a baseline, as `governance baseline` writes it");
        faults.ThrowIfAny();
        var read = BaselineKeys.Root.TryRead(document.Root, Document.BaselineKey, new ReadContext(faults), out var entries);
        faults.ThrowIfAny();
        return new(read ? entries!.Entries : []);
    }
}
