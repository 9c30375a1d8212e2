using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;

namespace GovernanceRules;

/// <summary>
/// Writes an answer as JUnit XML, which every build server reads: a suite for each register and charter, a case for each constraint and forum. A
/// case fails where something in it makes the check fail, is skipped where it does not apply or all that is wrong is waived, and else passes.
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
        Write(CheckDocument.Of(answer), stream);
    }

    internal static void Write(AnswerDocument sheet, Stream stream)
    {
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "governance");
            var skipped = sheet.Warnings.Where(w => w.Code == DiagnosticId.NotInForce).ToImmutableArray();
            Numbers(xml, sheet.Runs.Sum(Cases) + sheet.Faults.Length + skipped.Length, sheet.Runs.Sum(Failed), sheet.Faults.Length);
            if (sheet.Faults.Length + skipped.Length > 0)
                Input(xml, sheet, skipped);
            foreach (var run in sheet.Runs)
                Suite(xml, sheet, run);
            xml.WriteEndElement();
        }

        stream.WriteByte((byte)'\n');
    }

    private static int Cases(ReportRun run) => run.Cases.Count() + run.Mended.Length;

    private static int Failed(ReportRun run) => run.Cases.Count(c => c.State == CaseState.Failed) + run.Mended.Count(n => n.Fails);

    private static void Suite(XmlWriter xml, AnswerDocument sheet, ReportRun run)
    {
        xml.WriteStartElement("testsuite");
        Attribute(xml, "name", run.Id);
        Numbers(xml, Cases(run), Failed(run), 0, run.Cases.Count(c => c.State == CaseState.Skipped));
        xml.WriteStartElement("properties");
        foreach (var (name, value) in run.Properties)
        {
            xml.WriteStartElement("property");
            Attribute(xml, "name", name);
            Attribute(xml, "value", value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        foreach (var one in run.Cases)
            Case(xml, sheet, one);
        foreach (var note in run.Mended)
            Case(xml, sheet, new ReportCase(run.MendedGroup, note.Fingerprint, note.Fails ? CaseState.Failed : CaseState.Passed) { Notes = [note] });
        xml.WriteEndElement();
    }

    private static void Case(XmlWriter xml, AnswerDocument sheet, ReportCase one)
    {
        xml.WriteStartElement("testcase");
        Attribute(xml, "name", one.Name);
        Attribute(xml, "classname", one.Group);
        // What a build server shows in a line is what is wrong before what is not known.
        var notes = one.Notes.OrderByDescending(n => n.Fails).ThenBy(n => n.Standing).ThenBy(n => n.IsUnknown).ToImmutableArray();
        if (notes.FirstOrDefault()?.Place is { } place)
            Attribute(xml, "file", sheet.NameOf(place));
        switch (one.State)
        {
            case CaseState.Failed:
                xml.WriteStartElement("failure");
                Attribute(xml, "message", notes[0].Message);
                Attribute(xml, "type", notes[0].IsUnknown ? "unknown" : "violated");
                Text(xml, string.Join("\n\n", notes.Select(n => Whole(sheet, n))));
                xml.WriteEndElement();
                break;
            case CaseState.Skipped:
                xml.WriteStartElement("skipped");
                Attribute(xml, "message", string.Join(' ', notes.Length > 0 ? notes.Select(n => $"{n.Label} {n.Message}") : [one.Reason ?? ""]));
                xml.WriteEndElement();
                Output(xml, sheet, notes);
                break;
            default:
                Output(xml, sheet, notes);
                break;
        }

        xml.WriteEndElement();
    }

    /// <summary>What is noted of a case that does not fail.</summary>
    private static void Output(XmlWriter xml, AnswerDocument sheet, ImmutableArray<ReportResult> notes)
    {
        if (notes.IsEmpty)
            return;
        xml.WriteStartElement("system-out");
        Text(xml, string.Join("\n\n", notes.Select(n => Whole(sheet, n))));
        xml.WriteEndElement();
    }

    private static string Whole(AnswerDocument sheet, ReportResult note)
    {
        var at = note.Place is { } place ? string.Create(CultureInfo.InvariantCulture, $"  {sheet.NameOf(place)}:{place.Line}:{place.Column}") : "";
        return string.Join('\n', [$"{note.Label} {note.Message}", note.Fingerprint + at, .. note.Details]);
    }

    private static void Input(XmlWriter xml, AnswerDocument sheet, ImmutableArray<Diagnostic> skipped)
    {
        xml.WriteStartElement("testsuite");
        Attribute(xml, "name", "input");
        Numbers(xml, sheet.Faults.Length + skipped.Length, 0, sheet.Faults.Length, skipped.Length);
        foreach (var fault in sheet.Faults)
            Input(xml, sheet, fault, "error");
        foreach (var warning in skipped)
            Input(xml, sheet, warning, "skipped");
        xml.WriteEndElement();
    }

    private static void Input(XmlWriter xml, AnswerDocument sheet, Diagnostic fault, string result)
    {
        xml.WriteStartElement("testcase");
        Attribute(xml, "name", fault.Location is { } at
            ? string.Create(CultureInfo.InvariantCulture, $"{sheet.NameOf(at)}:{at.Line}:{at.Column} {fault.Code}")
            : fault.Code);
        Attribute(xml, "classname", "input");
        if (fault.Location is { } place)
            Attribute(xml, "file", sheet.NameOf(place));
        xml.WriteStartElement(result);
        Attribute(xml, "message", fault.Text);
        if (result == "error")
        {
            Attribute(xml, "type", fault.Code);
            // GitLab shows what stands in the element, and not its message.
            Text(xml, fault.Text);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Numbers(XmlWriter xml, int tests, int failures, int errors, int? skipped = null)
    {
        void Number(string name, int number) => xml.WriteAttributeString(name, number.ToString(CultureInfo.InvariantCulture));
        Number("tests", tests);
        Number("failures", failures);
        Number("errors", errors);
        if (skipped is { } some)
            Number("skipped", some);
    }

    private static void Attribute(XmlWriter xml, string name, string text) => xml.WriteAttributeString(name, Allowed(text));

    private static void Text(XmlWriter xml, string text) => xml.WriteString(Allowed(text));

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
