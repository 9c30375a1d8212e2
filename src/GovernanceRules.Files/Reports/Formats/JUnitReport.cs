using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace GovernanceRules;

/// <summary>
/// Writes an answer as JUnit XML, which every build server reads: a suite for each register and charter, a case for each constraint and forum. A
/// case fails if something in it makes the check fail, is skipped if it does not apply or all violations are waived, and passes otherwise.
/// Faults are errors of a suite of their own, and what was not checked is skipped there.
/// </summary>
public static class JUnitReport
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
    };

    /// <summary>Writes an answer. The stream stays open.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(CheckAnswer answer, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(stream);
        Write(new CheckDocument(answer), stream);
    }

    internal static void Write(ReportDocument document, Stream stream)
    {
        var notChecked = document.Warnings.Where(w => w.Code is DiagnosticId.NotInForce or DiagnosticId.NothingChecked).ToList();
        // Elements are made as they are written, so that a long answer is never whole in memory.
        var suites = new XStreamingElement("testsuites", Attribute("name", "governance"),
            Numbers(document.Runs.Sum(Cases) + document.Faults.Length + notChecked.Count, document.Runs.Sum(Failed) + notChecked.Count(document.Fails), document.Faults.Length),
            document.Faults.Length + notChecked.Count > 0 ? Input(document, notChecked) : null,
            document.Runs.Select(r => Suite(document, r)));
        using (var xml = XmlWriter.Create(stream, Settings))
            suites.Save(xml);
        stream.WriteByte((byte)'\n');
    }

    private static int Cases(ReportRun run) => run.Cases.Count() + run.Fixed.Length;

    private static int Failed(ReportRun run) => run.Cases.Count(c => c.State == CaseState.Failed) + run.Fixed.Count(n => n.Fails);

    private static XStreamingElement Suite(ReportDocument document, ReportRun run) => new("testsuite", Attribute("name", run.Id),
        Numbers(Cases(run), Failed(run), 0, run.Cases.Count(c => c.State == CaseState.Skipped)),
        new XElement("properties", run.Properties.Select(p => new XElement("property", Attribute("name", p.Name), Attribute("value", p.Value)))),
        run.Cases.Concat(run.Fixed.Select(f =>
            new ReportCase(run.FixedGroup, f.Fingerprint, f.Fails ? CaseState.Failed : CaseState.Passed) { Results = [f] })).Select(c => Case(document, c)));

    private static XElement Case(ReportDocument document, ReportCase one)
    {
        // What a build server shows in a line is what is wrong before what is not known.
        var results = one.Results.OrderByDescending(n => n.Fails).ThenBy(n => n.State).ThenBy(n => n.IsUnknown).ToImmutableArray();
        return new("testcase", Attribute("name", one.Name), Attribute("classname", one.Group),
            results.FirstOrDefault()?.Place is { } place ? Attribute("file", document.NameOf(place)) : null,
            one.State switch
            {
                CaseState.Failed => new XElement("failure", Attribute("message", results[0].Message), Attribute("type", results[0].IsUnknown ? "unknown" : "violated"),
                    Whole(document, results)),
                CaseState.Skipped => new XElement("skipped",
                    Attribute("message", string.Join(' ', results.Length > 0 ? results.Select(n => $"{n.Label} {n.Message}") : [one.Reason ?? ""]))),
                _ => null,
            },
            one.State == CaseState.Failed || results.IsEmpty ? null : new XElement("system-out", Whole(document, results)));
    }

    private static string Whole(ReportDocument document, ImmutableArray<ReportResult> results) =>
        Allowed(string.Join("\n\n", results.Select(r => Whole(document, r))));

    private static string Whole(ReportDocument document, ReportResult result)
    {
        var at = result.Place is { } place ? string.Create(CultureInfo.InvariantCulture, $"  {document.NameOf(place)}:{place.Line}:{place.Column}") : "";
        return string.Join('\n', [$"{result.Label} {result.Message}", result.Fingerprint + at, .. result.Details]);
    }

    private static XElement Input(ReportDocument document, List<Diagnostic> notChecked) => new("testsuite", Attribute("name", "input"),
        Numbers(document.Faults.Length + notChecked.Count, notChecked.Count(document.Fails), document.Faults.Length, notChecked.Count(w => !document.Fails(w))),
        // GitLab shows what stands in the element, and not its message.
        document.Faults.Select(f => Input(document, f, new XElement("error", Attribute("message", f.Text), Attribute("type", f.Code), Allowed(f.Text)))),
        notChecked.Select(w => Input(document, w, document.Fails(w)
            ? new XElement("failure", Attribute("message", w.Text), Attribute("type", w.Code), Allowed(w.Text))
            : new XElement("skipped", Attribute("message", w.Text)))));

    private static XElement Input(ReportDocument document, Diagnostic fault, XElement result) => new("testcase",
        Attribute("name", fault.Location is { } at
            ? string.Create(CultureInfo.InvariantCulture, $"{document.NameOf(at)}:{at.Line}:{at.Column} {fault.Code}")
            : fault.Code),
        Attribute("classname", "input"), fault.Location is { } place ? Attribute("file", document.NameOf(place)) : null, result);

    private static IEnumerable<XAttribute> Numbers(int tests, int failures, int errors, int? skipped = null)
    {
        yield return new("tests", tests);
        yield return new("failures", failures);
        yield return new("errors", errors);
        if (skipped is { } some)
            yield return new("skipped", some);
    }

    private static XAttribute Attribute(string name, string text) => new(name, Allowed(text));

    /// <summary>XML has no way to write some characters, not even escaped.</summary>
    private static string Allowed(string text)
    {
        var allowed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                allowed.Append(text[i]).Append(text[++i]);
            else
                allowed.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
        return allowed.ToString();
    }
}
