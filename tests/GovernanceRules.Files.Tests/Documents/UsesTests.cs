using System.Text;

namespace GovernanceRules.Files.Tests.Documents;

public sealed class UsesTests
{
    [Fact]
    public void Charter_ThatUsesFiles_HasWhatTheyDeclareFirst()
    {
        using var folder = new TempFolder()
            .With("c.charter.yaml", "charter: c\nuses: [ ./ref/levels.yaml, base.yaml ]\nkinds: [ k2 ]\nconstraints: [ { id: OWN, forum: b, everyCluster: {} } ]\nfora: [ { id: b } ]")
            .With("ref/levels.yaml", "levels: [ chief, director ]\nkinds: [ k1 ]\nuses: [ ../common.yaml ]")
            .With("base.yaml", "charter: base\nuses: [ common.yaml ]\nconstraints: [ { id: BASE, forum: b, everyCluster: {} } ]")
            .With("common.yaml", "clusters: [ { id: vest } ]\nkinds: [ k1 ]");

        var charter = CharterFile.Load(folder["c.charter.yaml"]);

        charter.Id.Text.Should().Be("c");
        charter.Levels.Select(l => l.Text).Should().Equal("chief", "director");
        charter.Kinds.Select(k => k.Text).Should().Equal("k1", "k2");
        charter.Clusters.Select(k => k.Id.Text).Should().Equal("vest");
        charter.Constraints.Select(c => c.Id.Text).Should().Equal("BASE", "OWN");
        charter.Clusters[0].Location!.File.Should().EndWith("common.yaml");
    }

    [Fact]
    public void Constraint_WithoutAPeriod_HasThatOfItsFileThenThatOfTheCharter()
    {
        using var folder = new TempFolder()
            .With("c.yaml", "charter: c\ninForce: { from: 2014-01-01 }\nuses: [ a.yaml, b.yaml ]\nconstraints:\n- { id: OWN, forum: f, everyCluster: {} }\n- { id: SELF, forum: f, everyCluster: {}, inForce: { to: 2020-01-01 } }\n- { id: ALWAYS, forum: f, everyCluster: {}, inForce: {} }")
            .With("a.yaml", "charter: a\ninForce: { from: 2007-01-01, to: 2013-12-31 }\nconstraints: [ { id: A, forum: f, everyCluster: {} } ]")
            .With("b.yaml", "constraints: [ { id: B, forum: f, everyCluster: {} } ]");

        var periods = CharterFile.Load(folder["c.yaml"]).Constraints.ToDictionary(c => c.Id.Text, c => c.InForce.ToString());

        periods.Should().Equal(new Dictionary<string, string>
        {
            ["A"] = "2007-01-01..2013-12-31",
            ["B"] = "2014-01-01..",
            ["OWN"] = "2014-01-01..",
            ["SELF"] = "..2020-01-01",
            ["ALWAYS"] = "..",
        });
    }

    [Fact]
    public void Declaration_InTwoFiles_HasTheKeysOfBoth()
    {
        using var folder = new TempFolder()
            .With("c.yaml", "charter: c\nuses: [ ref.yaml ]\nclauses: [ { id: X, unchecked: U } ]\nattributes: [ gender ]\nfora: [ { id: b, kind: board, reportsTo: top, attributes: { area: it } } ]")
            .With("ref.yaml", "fora: [ { id: b, kind: board, name: B, attributes: { tier: local } }, { id: top } ]\nclauses: [ { id: X, quote: Q } ]\nattributes: [ { id: gender, values: [ woman, man ] } ]");

        var charter = CharterFile.Load(folder["c.yaml"]);

        charter.Fora.Should().HaveCount(2);
        var forum = charter.Fora[0];
        forum.Name!.ToString().Should().Be("B");
        forum.ReportsTo!.Value.Text.Should().Be("top");
        forum.Attributes.Attributes.Should().Equal("area", "tier");
        forum.ReportsTo!.Value.Location!.File.Should().EndWith("c.yaml");
        charter.Clauses.Should().ContainSingle().Which.Should().Match<Clause>(c => c.Quote == "Q" && c.Unchecked == "U");
        charter.Attributes[0].Values!.Value.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("unknown", "[ vest, { id: midt, from: 2014-01-01 } ]")]
    [InlineData("[ unknown ]", "[ vest, { id: midt, from: 2014-01-01 } ]")]
    [InlineData("[ vest, { id: midt, from: 2014-01-01 } ]", "unknown")]
    public void Clusters_UnknownInOneOfTwoFiles_AreThoseOfTheOther(string here, string there)
    {
        using var folder = new TempFolder()
            .With("c.yaml", $"charter: c\nuses: [ ref.yaml ]\norganisations: [ {{ id: viborg, clusters: {here} }} ]")
            .With("ref.yaml", $"clusters: [ {{ id: vest }}, {{ id: midt }} ]\norganisations: [ {{ id: viborg, clusters: {there} }} ]");

        CharterFile.Load(folder["c.yaml"]).Organisations.Should().ContainSingle()
            .Which.Clusters.Select(c => $"{c.Cluster} {c.InForce.From:yyyy-MM-dd}").Should().Equal("vest ", "midt 2014-01-01");
    }

    [Fact]
    public void Clusters_UnknownForATimeInOneOfTwoFiles_AreAConflict()
    {
        using var folder = new TempFolder()
            .With("c.yaml", "charter: c\nuses: [ ref.yaml ]\norganisations: [ { id: viborg, clusters: [ vest ] } ]")
            .With("ref.yaml", "clusters: [ { id: vest } ]\norganisations: [ { id: viborg, clusters: { id: unknown, to: 2013-12-31 } } ]");

        folder.Here(Told.By(() => CharterFile.Load(folder["c.yaml"]))).Should().Equal(
            "c.yaml:3:42: error GOV020: the organisation `viborg` has another `clusters` in `ref.yaml`, line 2; a second file may only add keys");
    }

    [Fact]
    public void Declaration_WithAnotherValueInASecondFile_IsAConflict()
    {
        using var folder = new TempFolder()
            .With("c.yaml", "charter: c\nuses: [ ref.yaml ]\nlevels: [ director, chief ]\nclusters:\n  - { id: vest, x-note: mine, kind: psychiatric, attributes: { a: 2 }, clause: [ X ] }")
            .With("ref.yaml", "levels: [ chief, director ]\nclauses: [ { id: X, quote: Q } ]\nclusters:\n  - { id: vest, x-note: theirs, kind: somatic, attributes: { a: 1 }, clause: X }");

        folder.Here(Told.By(() => CharterFile.Load(folder["c.yaml"]))).Should().Equal(
            "c.yaml:3:1: error GOV020: `levels` are others here than in `ref.yaml`, line 1; the order of levels is given in one file, or is the same in each",
            "c.yaml:5:37: error GOV020: the cluster `vest` has another `kind` in `ref.yaml`, line 4; a second file may only add keys",
            "c.yaml:5:67: error GOV020: the cluster `vest` has another `a` in `ref.yaml`, line 4; a second file may only add keys");
    }

    [Fact]
    public void Fault_InAUsedFile_IsToldInThatFileBesideTheOthers()
    {
        using var folder = new TempFolder()
            .With("c.yaml", "charter: c\nuses: [ ./ref.yaml, ./missing.yaml, ./r.yaml ]\nflavour: x")
            .With("ref.yaml", "organisations: [ { id: viborg, sector: [] } ]\ninForce: { from: 2014-01-02, to: 2014-01-01 }")
            .With("r.yaml", "register: r");

        folder.Here(Told.By(() => CharterFile.Load(folder["c.yaml"]))).Should().Equal(
            "c.yaml:2:21: error GOV001: there is no file `missing.yaml`",
            "c.yaml:2:37: error GOV019: `r.yaml` is a register; a charter uses charters and reference files",
            "c.yaml:3:1: error GOV004: `flavour` is no key of a charter",
            "ref.yaml:1:40: error GOV006: `sector` is a list; expected a word",
            "ref.yaml:2:10: error GOV015: the file `ref.yaml` ends on 2014-01-01, before it starts on 2014-01-02");
    }

    [Fact]
    public void Files_ThatUseEachOther_AreACircle()
    {
        using var folder = new TempFolder()
            .With("a.yaml", "charter: a\nuses: [ b.yaml ]")
            .With("b.yaml", "uses: [ c.yaml ]")
            .With("c.yaml", "uses: [ ./b.yaml, c.yaml ]");

        folder.Here(Told.By(() => CharterFile.Load(folder["a.yaml"]))).Should().Equal(
            "c.yaml:1:9: error GOV019: `uses` runs in a circle: `b.yaml` -> `c.yaml` -> `b.yaml`",
            "c.yaml:1:19: error GOV019: `uses` runs in a circle: `c.yaml` -> `c.yaml`");
    }

    [Fact]
    public void Folder_ThatHoldsItself_EndsInAFault()
    {
        using var folder = new TempFolder().With("a.yaml", "charter: a\nuses: [ ./self/a.yaml ]");
        Directory.CreateSymbolicLink(folder["self"], folder.Root);

        Told.By(() => CharterFile.Load(folder["a.yaml"])).Should().ContainSingle();
    }

    [Fact]
    public void UsedFile_OfARelativePath_IsShownRelative()
    {
        using var folder = new TempFolder().With("a.yaml", "charter: a\nuses: [ ./sub/../b.yaml ]").With("b.yaml", "clusters: [ { id: vest } ]");
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, folder["a.yaml"]);

        var charter = CharterFile.Load(relative);

        charter.Location!.File.Should().Be(relative);
        charter.Clusters[0].Location!.File.Should().Be(Path.GetRelativePath(Environment.CurrentDirectory, folder["b.yaml"]).Replace('\\', '/'));
    }

    [Fact]
    public void BundledFile_NamedById_IsUsed()
    {
        var options = new ReadingOptions { Bundled = new Shelf { ["levels"] = "uses: [ health/kinds ]\nlevels: [ chief ]", ["health/kinds"] = "kinds: [ board ]" } };

        var charter = CharterFile.Parse("charter: a\nuses: [ levels ]", options: options);

        charter.Levels[0].Location.Should().Be(new FileLocation("levels", 2, 11));
        charter.Kinds[0].Text.Should().Be("board");
    }

    [Fact]
    public void BundledFile_ThatIsNot_IsAFault()
    {
        var options = new ReadingOptions { Bundled = new Shelf { ["levels"] = "uses: [ ./kinds.yaml ]" } };

        Told.By(() => CharterFile.Parse("charter: a\nuses: [ level, levels ]", "a.yaml", options)).Should().Equal(
            "a.yaml:2:9: error GOV019: there is no bundled file `level`; did you mean `levels`? A path begins with `.` or `/`, or ends in `.yaml`, `.yml` or `.json`",
            "levels:1:9: error GOV019: `./kinds.yaml` is a path, but a bundled file has no folder; expected a bundled id");
        Told.Of("charter: a\nuses: [ levels ]").Should().Equal(
            "a.yaml:2:9: error GOV019: there is no bundled file `levels`; a path begins with `.` or `/`, or ends in `.yaml`, `.yml` or `.json`");
    }

    [Fact]
    public void GovernanceFile_OfAPathOrAnId_IsWhatItSays()
    {
        using var folder = new TempFolder().With("a.yaml", "charter: a").With("r.yaml", "charter: a.yaml\nregister: r").With("x.register.yaml", "people: []").With("x.yaml", "kinds: []");
        var options = new ReadingOptions { Bundled = new Shelf { ["a"] = "charter: bundled" } };

        GovernanceFile.Load(folder["a.yaml"], options).Charter!.Id.Text.Should().Be("a");
        GovernanceFile.Load("a", options).Charter!.Id.Text.Should().Be("bundled");
        var register = GovernanceFile.Load(folder["r.yaml"], options).Register!;
        register.Id.Text.Should().Be("r");
        CharterFile.LoadFor(register)!.Id.Text.Should().Be("a");
        Told.By(() => GovernanceFile.Load("b", options)).Should().ContainSingle().Which.Should().StartWith("error GOV019: there is no bundled file `b`");
        Told.By(() => GovernanceFile.Load(folder["x.register.yaml"])).Should().ContainSingle().Which.Should().EndWith("the register has no `register`; a register needs `register`");
        Told.By(() => GovernanceFile.Load(folder["x.yaml"])).Should().ContainSingle().Which.Should().Contain("reference file");
    }

    [Fact]
    public void Register_ThatNamesNoCharter_HasNone() => CharterFile.LoadFor(RegisterFile.Parse("register: r")).Should().BeNull();

    private sealed class Shelf : Dictionary<string, string>, IBundledFiles
    {
        public IEnumerable<string> Ids => Keys;

        public bool TryOpen(string id, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Stream stream)
        {
            stream = TryGetValue(id, out var text) ? new MemoryStream(Encoding.UTF8.GetBytes(text)) : null;
            return stream is not null;
        }
    }
}
