using System.Collections.Immutable;

namespace GovernanceRules.Cli;

/// <summary>The words of a charter by what they name, each with the names that a list of members may use in its place.</summary>
internal sealed class WordsAnswer(Charter charter, Language language)
{
    private readonly List<(string Heading, List<(string Word, string Names)> Words)> _groups = [];

    public void Write(TextWriter writer)
    {
        Gather();
        var first = true;
        foreach (var (heading, words) in _groups.Where(g => g.Words.Count > 0))
        {
            if (!first)
                writer.WriteLine();
            first = false;
            writer.WriteLine(heading);
            var width = words.Max(w => w.Word.Length);
            foreach (var (word, names) in words)
                writer.WriteLine($"  {(names.Length == 0 ? word : $"{word.PadRight(width)}  {names}")}");
        }
    }

    private void Gather()
    {
        Add("fora", Named(charter.Fora));
        Add("organisations", Named(charter.Organisations).Append((Membership.NoOrganisation, Say("noOrganisation"))));
        Add("roles", Role.BuiltIn.Concat(Texts(charter.Roles.Select(r => r.Id))).Select(r => (r, RoleNames.Of(r, language) ?? "")));
        Add("levels", Texts(charter.Levels.Concat(charter.OtherLevels)).Select(Bare));
        Add("bodies", Texts(charter.Bodies ?? []).Select(Bare));
        Add("clusters", Named(charter.Clusters));
        Add("sectors", Texts(charter.Sectors).Select(Bare));
        Add("kinds", Texts(charter.Kinds).Select(Bare));
        Add("competences", Texts(charter.Competences ?? []).Select(Bare));
        Add("attributes", charter.Attributes.Select(a => (a.Id.Text, a.Values is { } values ? string.Join(", ", Texts(values)) : Say("anyValue"))));
        Add("lines", charter.Constraints.SelectMany(c => c.Principle.SeatLines.Select(l => (l.Name, c.Id.Text))));
        Add("types", Texts(charter.Types ?? []).Select(Bare));
        Add("traits", Texts(charter.Traits ?? []).Select(Bare));
        Add("acts", Acts.BuiltIn.Concat(Texts(charter.Acts)).Select(Bare));
        Add("constraints", Texts(charter.Constraints.Select(c => c.Id).Concat(charter.Escalations.Select(e => e.Id))).Select(Bare));
    }

    private void Add(string what, IEnumerable<(string Word, string Names)> words) =>
        _groups.Add((Say(what), [.. words.Distinct().Select(w => (TextPage.OneLine(w.Word), TextPage.OneLine(w.Names)))]));

    // In the language asked for, then in the other, then those that were borne.
    private IEnumerable<(string, string)> Named(IEnumerable<Element> elements) => elements.OrderBy(e => e.Id.Text, StringComparer.Ordinal).Select(e => (e.Id.Text,
        string.Join("; ", e.Names.Select(n => n.Name).Prepend(e.Name).OfType<LocalizedText>()
            .SelectMany(n => new[] { n.In(language), n.In(Language.Danish), n.In(Language.English) }).Distinct(StringComparer.Ordinal))));

    private static ImmutableArray<string> Texts(IEnumerable<Identifier> words) => [.. words.Select(w => w.Text)];

    private static (string, string) Bare(string word) => (word, "");

    private string Say(string what) => CliTexts.Say(language, $"cli.words.{what}");
}
