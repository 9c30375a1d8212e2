using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Writes what changed from one charter to another as a person reads it: the fora, the constraints that came, changed and went, and, where a
/// register was checked against both, the findings that became worse and those that became better. UTF-8 and LF line ends, whatever the machine.
/// </summary>
public static class TextDifference
{
    /// <summary>Writes a difference. The writer stays open.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="findings">What the two find in a register; <see langword="null"/> where none was checked.</param>
    /// <param name="language">The language; left out, the later charter's, else English.</param>
    /// <param name="folder">The folder to which the names of files are made relative, as a full path; left out, files stay as they were named.</param>
    /// <param name="colours">Whether the writer is a terminal on which colours are wanted.</param>
    public static void Write(CharterDifference difference, TextWriter writer, FindingDifference? findings = null, Language? language = null,
        string? folder = null, bool colours = false)
    {
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentNullException.ThrowIfNull(writer);
        var spoken = language ?? difference.Later.Language ?? Language.English;
        var page = new TextPage(writer, colours);
        new Charters(difference, spoken, page).Write();
        if (findings is null)
            return;
        page.Gap();
        new TextFindingDifference(difference, findings, spoken, page).Write(new CheckAnswer([]) { Folder = folder });
    }

    private sealed class Charters(CharterDifference difference, Language language, TextPage page)
    {
        private readonly DifferenceWords _words = new(language);
        private readonly TextNames _before = NamesOf(difference.Earlier, language);
        private readonly TextNames _now = NamesOf(difference.Later, language);

        public void Write()
        {
            page.Line(0, page.Paint(_words.FromTo(_before.Charter, _now.Charter), Ink.Strong));
            page.Line(2, $"{_words.Before}: {_words.InForce(difference.Earlier.InForce)}");
            page.Line(2, $"{_words.Now}: {_words.InForce(difference.Later.InForce)}");
            page.Line(0, _words.Numbers(difference));
            Fora(_words.ForaThatCame, difference.ForaThatCame, _now);
            Fora(_words.ForaThatWent, difference.ForaThatWent, _before);
            foreach (var kind in Enum.GetValues<DifferenceKind>())
                Constraints(kind, [.. difference.Constraints.Where(c => c.Kind == kind)]);
        }

        // The names of the first day are those that the demands are told with.
        private static TextNames NamesOf(Charter charter, Language language) => new(charter, null, new CharterReading(charter).Context.Day, language);

        private void Fora(string title, ImmutableArray<Forum> fora, TextNames names)
        {
            if (!fora.IsEmpty)
                page.Line(0, $"{title}: {string.Join(", ", fora.Select(f => names.Forum(f.Id.Text)))}");
        }

        private void Constraints(DifferenceKind kind, ImmutableArray<ConstraintDifference> constraints)
        {
            if (constraints.IsEmpty)
                return;
            page.Gap();
            page.Line(0, page.Paint(_words.Title(kind), Ink.Strong));
            foreach (var constraint in constraints)
            {
                page.Line(2, $"{page.Paint(constraint.Id, Ink.Strong)}, {_words.About(TextPage.OneLine(constraint.About(language)))}: {TextPage.OneLine(constraint.Demand(language))}");
                foreach (var change in constraint.Changes(language))
                {
                    page.Line(4, _words.Aspect(change.Aspect));
                    page.Line(6, $"{_words.Before}: {TextPage.OneLine(change.From)}");
                    page.Line(6, $"{_words.Now}: {TextPage.OneLine(change.To)}");
                }
            }
        }
    }
}
