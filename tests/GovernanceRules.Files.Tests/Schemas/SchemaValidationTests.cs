using GovernanceRules.Files.Tests.Documents;

namespace GovernanceRules.Files.Tests.Schemas;

/// <summary>What the schemas say of files and answers: what is right passes, and what is wrong and can be said in a schema does not.</summary>
public sealed class SchemaValidationTests
{
    private static readonly string[] Kinds = ["charter", "register", "charter-test"];

    public static TheoryData<string, string> Files => [.. Kinds.SelectMany(kind => FilesOf(kind).Select(file => (kind, file)))];

    /// <summary>Faults that a schema can express: keys that do not exist, are missing or stand in the wrong place, and words that are none of those expected.</summary>
    public static TheoryData<string, string, string> Faults => new()
    {
        { "charter", "charter: c\nforum: []", "/forum" },
        { "charter", "charter: c\nfora: { id: board }", "/fora" },
        { "charter", "charter: c\nfora: [ { name: Board } ]", "/fora/0" },
        { "charter", "charter: c\nfora: [ { id: board, sector: s } ]", "/fora/0/sector" },
        { "charter", "charter: c\nlanguage: sv", "/language" },
        { "charter", "charter: c\nclauses: [ { quote: Q. } ]", "/clauses/0" },
        { "charter", "charter: c\nconstraints: [ { forum: b, separate: { from: c } } ]", "/constraints/0" },
        { "charter", "charter: c\nconstraints: [ { id: A, forum: b, miror: { of: c } } ]", "/constraints/0/miror" },
        { "charter", "charter: c\nconstraints: [ { id: A, forum: b, separate: { from: c }, severity: fatal } ]", "/constraints/0/severity" },
        { "charter", "charter: c\nconstraints: [ { id: A, forum: b, compare: { members: {}, relation: same, with: {}, by: person } } ]", "/constraints/0/compare/relation" },
        { "charter", "charter: c\nconstraints: [ { id: A, forum: b, count: { members: [ chair ], min: 1 } } ]", "/constraints/0/count/members" },
        { "charter", "charter: c\nescalations: [ { id: E, from: a, too: b } ]", "/escalations/0/too" },
        { "register", "registers: r", "" },
        { "register", "register: r\nmemberships: [ { person: p } ]", "/memberships/0" },
        { "register", "register: r\nmemberships: [ { forum: b, person: p, since: 2014-01-01 } ]", "/memberships/0/since" },
        { "register", "register: r\nmemberships: [ { forum: b, person: p, from: 1 January 2014 } ]", "/memberships/0/from" },
        { "register", "register: r\nwaivers: [ { constraint: A, reason: R, decidedBy: k } ]", "/waivers/0" },
        { "charter-test", "charterTest: t\ncharter: c.charter.yaml", "" },
        { "charter-test", "charterTest: t\ncharter: c.charter.yaml\ntests: [ { name: N, violates: [] } ]", "/tests/0/violates" },
        { "baseline", "baseline: 1", "/baseline" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void File_OfTheRepository_IsValid(string kind, string file) =>
        PublishedSchema.RefusesYaml(kind, File.ReadAllText(Repository.PathOf(file))).Should().BeEmpty();

    [Fact]
    public void Files_OfTheRepository_AreThoseOfEachFolder() => Files.Select(f => (Kind: f.Data.Item1, Folder: f.Data.Item2.Split('/')[0])).Distinct().Should()
        .BeEquivalentTo(Kinds.SelectMany(k => new[] { (k, "samples"), (k, "src"), (k, "tests") }).Concat([("charter", ".ci"), ("register", ".ci")]));

    [Fact]
    public void Everything_WithEveryKey_IsValid()
    {
        PublishedSchema.RefusesYaml("charter", Everything.Charter).Should().BeEmpty();
        PublishedSchema.RefusesYaml("register", Everything.Register).Should().BeEmpty();
        PublishedSchema.RefusesYaml("charter-test", Everything.CharterTest).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Fault_ThatASchemaCanExpress_IsRefusedAtItsPlace(string kind, string text, string place) =>
        PublishedSchema.RefusesYaml(kind, text).Should().Contain(line => line.StartsWith(place + " ", StringComparison.Ordinal));

    /// <summary>A key that does not exist is what an editor is to underline as one types.</summary>
    [Fact]
    public void Constraint_WithAKeyThatDoesNotExist_IsRefused()
    {
        var unknown = ConstraintFaultTests.Faults.Select(f => f.Data).Where(f => f.Item2.Contains("GOV004", StringComparison.Ordinal)).ToList();

        unknown.Should().NotBeEmpty().And.OnlyContain(f => PublishedSchema.RefusesYaml("charter", $"charter: c\nconstraints:\n  - {f.Item1}").Length > 0);
    }

    [Fact]
    public void Baseline_OfFindings_IsValid()
    {
        const string Sample = "samples/Sundhedsstyregruppen";
        var charter = CharterFile.Load(Repository.PathOf(Sample, "midtjylland-2014.charter.yaml"));
        var register = RegisterFile.Load(Repository.PathOf(Sample, "ssg-2014-broken.register.yaml"));
        using var writer = new StringWriter();
        Baseline.Of([charter.Check(register, new(2014, 3, 1))]).Write(writer);

        writer.ToString().Should().Contain("SSG-LEVEL/ssg/kontorchef-sundhed");
        PublishedSchema.RefusesYaml("baseline", writer.ToString()).Should().BeEmpty();
    }

    private static IEnumerable<string> FilesOf(string kind) => new[] { "samples", "src", "tests", ".ci" }
        .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), $"*.{kind}.yaml", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace(Path.DirectorySeparatorChar, '/'))
        .Where(file => !file.Split('/').Any(part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal);
}
