using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What two charters find in one register, in text: what became worse as a report tells it, what became better in short.</summary>
internal sealed class TextFindingDifference(CharterDifference difference, FindingDifference findings, Language language, TextPage page)
{
    private readonly DifferenceWords _words = new(language);

    public void Write(CheckAnswer answer)
    {
        page.Line(0, page.Paint(_words.Register(findings.Register, findings.AsOf), Ink.Strong));
        if (findings.Earlier is null)
            page.Line(0, _words.NotInForce(difference.Earlier, findings.AsOf));
        if (findings.Later is null)
            page.Line(0, _words.NotInForce(difference.Later, findings.AsOf));
        New(answer);
        Gone();
        page.Gap();
        page.Line(0, _words.Findings(findings));
    }

    private void New(CheckAnswer answer)
    {
        if (findings.Came.IsEmpty)
            return;
        page.Gap();
        page.Line(0, page.Paint(_words.NewFindings(difference.Later), Ink.Strong));
        var names = new TextNames(difference.Later, findings.Register, findings.AsOf, language);
        foreach (var alike in findings.Came.GroupBy(f => (f.Constraint, f.Forum)))
            new TextFindings(page, answer, null, new TextWords(language), names).Write([.. alike]);
    }

    private void Gone()
    {
        if (findings.Went.IsEmpty)
            return;
        page.Gap();
        page.Line(0, page.Paint(_words.GoneFindings(difference.Earlier), Ink.Strong));
        foreach (var finding in findings.Went)
        {
            page.Line(2, $"{new TextWords(language).Label(finding)} {TextPage.OneLine(finding.Message(language))}");
            page.Line(4, page.Paint(finding.Fingerprint, Ink.Faint));
        }
    }
}
