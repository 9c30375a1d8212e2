using System.Text.RegularExpressions;

namespace GovernanceRules.Tests.Messages;

/// <summary>What holds of the catalogues of the library and of its files: no language lacks a text, no text is left over, and no placeholder is empty.</summary>
public sealed partial class CatalogueTests
{
    /// <summary>Texts of which Danish says the plural or the plain word where English says the singular or the definite one.</summary>
    private static readonly string[] OtherwiseInDanish = ["mirror.missing.message", "set.disjoint.demand", "topPost.uncertain.message"];

    private static readonly Dictionary<string, (Catalogue English, Catalogue Danish)> Packages = new(StringComparer.Ordinal)
    {
        ["GovernanceRules"] = (LibraryTexts.English, LibraryTexts.Danish),
        ["GovernanceRules.Files"] = (FileTexts.English, FileTexts.Danish),
    };

    public static TheoryData<string> Names => [.. Packages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Catalogues_of_a_package_have_the_same_ids(string package) =>
        Packages[package].Danish.Texts.Keys.Should().BeEquivalentTo(Packages[package].English.Texts.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Texts_of_one_id_name_the_same_arguments(string package)
    {
        var (english, danish) = Packages[package];

        english.Texts.Keys.Where(id => !english.Find(id)!.Arguments.ToHashSet().SetEquals(danish.Find(id)!.Arguments))
            .Should().BeEquivalentTo(OtherwiseInDanish.Where(english.Texts.ContainsKey));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_of_every_id_is_said_somewhere(string package)
    {
        var said = Sources(package).SelectMany(s => Literals().Matches(s).Select(m => m.Groups[1].Value)).ToHashSet();

        Packages[package].English.Texts.Keys.Where(id => !said.Contains(id)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Placeholder_of_every_text_is_given_where_it_is_said(string package)
    {
        var (english, danish) = Packages[package];
        var calls = Sources(package).SelectMany(Calls).Where(c => english.Texts.ContainsKey(c.Id)).ToList();

        calls.Should().HaveCountGreaterThan(100);
        calls.SelectMany(c => NamesIn(english.Find(c.Id)!).Concat(NamesIn(danish.Find(c.Id)!)).Except(c.Arguments).Select(a => $"{c.Id}: {a}")).Should().BeEmpty();
    }

    [Fact]
    public void Ids_of_the_packages_are_told_apart() =>
        LibraryTexts.English.Texts.Keys.Intersect(FileTexts.English.Texts.Keys).Should().BeEmpty("an added language says both by one table");

    private static IEnumerable<string> Sources(string package)
    {
        var folder = Repository.PathOf("src", package);
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => Path.GetRelativePath(folder, f).Split(Path.DirectorySeparatorChar) is not (["obj" or "bin", ..] or ["Language", "English.cs" or "Danish.cs" or "EnglishAnswers.cs" or "DanishAnswers.cs"]))
            .Select(File.ReadAllText);
    }

    /// <summary>The messages that a source gives, each with the names of its arguments.</summary>
    private static IEnumerable<(string Id, IReadOnlyCollection<string> Arguments)> Calls(string source)
    {
        foreach (Match call in MessageCalls().Matches(source))
        {
            var arguments = new List<string>();
            var (depth, place, inText) = (1, call.Index + call.Length, false);
            for (; depth > 0; place++)
                switch (source[place])
                {
                    case '"':
                        inText = !inText;
                        break;
                    case '(' when !inText:
                        if (depth++ == 1 && Argument().Match(source, place) is { Success: true } argument && argument.Index == place)
                            arguments.Add(argument.Groups[1].Value);
                        break;
                    case ')' when !inText:
                        depth--;
                        break;
                }

            yield return (call.Groups[1].Value, arguments);
        }
    }

    private static IEnumerable<string> NamesIn(MessageTemplate template) => template.Parts.SelectMany(p => p switch
    {
        ArgumentPart argument => [argument.Name],
        FormPart form => form.Forms.SelectMany(NamesIn).Prepend(form.Name),
        _ => Enumerable.Empty<string>(),
    });

    [GeneratedRegex("\"([A-Za-z]+(?:\\.[A-Za-z]+)*)\"")]
    private static partial Regex Literals();

    [GeneratedRegex("(?:Message\\.Of|Say|All\\.Message)\\((?:language, )?\"([A-Za-z.]+)\"")]
    private static partial Regex MessageCalls();

    [GeneratedRegex("\\(\"([a-zA-Z]+)\",")]
    private static partial Regex Argument();
}
