using System.Diagnostics;
using System.Text;

namespace GovernanceRules.Files.Tests.Input;

public sealed class HostileInputTests
{
    public static TheoryData<string, string, string> Texts => new()
    {
        { "empty", "", "1:1: error GOV002: the file is empty; a charter begins with `charter: ID`, a register with `register: ID`" },
        { "white space", " \n\n", "1:1: error GOV002: the file is empty; a charter begins with `charter: ID`, a register with `register: ID`" },
        { "a comment", "# nothing\n", "1:1: error GOV002: the file is empty; a charter begins with `charter: ID`, a register with `register: ID`" },
        { "a byte-order mark", "\uFEFF", "1:1: error GOV002: the file is empty; a charter begins with `charter: ID`, a register with `register: ID`" },
        { "an empty document", "---\n...\n", "1:1: error GOV002: the file is empty; a charter begins with `charter: ID`, a register with `register: ID`" },
        { "a word", "charter", "1:1: error GOV006: the file is `charter`; expected a mapping that says `charter: ID` or `register: ID`" },
        { "a list", "- charter: a", "1:1: error GOV006: the file is a list; expected a mapping that says `charter: ID` or `register: ID`" },
        { "two documents", "charter: a\n---\ncharter: b", "2:1: error GOV002: a second document begins here; expected one document a file" },
        { "an anchor", "charter: &a b", "1:10: error GOV003: anchors (`&a`) are not understood; write the value out where it is needed" },
        { "an alias", "charter: *a", "1:10: error GOV003: aliases (`*name`) are not understood; write the value out" },
        { "an alias in place of a list", "charter: a\nfora: *a", "2:7: error GOV003: aliases (`*name`) are not understood; write the value out" },
        { "a tag", "charter: !!str a", "1:10: error GOV003: tags (`!name`) are not understood; the key alone decides the type" },
        { "a merge key", "charter: a\n<<: { name: b }", "2:1: error GOV003: merge keys (`<<`) are not understood; write the keys out" },
        { "a list as a key", "charter: a\n? [ b ]\n: c", "2:3: error GOV006: a list stands here as a key; expected a word" },
        { "an unclosed bracket", "charter: a\nfora: [", "3:1: error GOV002: the YAML breaks off here: while parsing a node, did not find expected node content" },
        { "an unclosed bracket before a key", "charter: [ a\nfora: []", "1:10: error GOV002: the YAML breaks off here; a bracket, a brace or a quote may not be closed" },
        { "an unclosed quote", "charter: \"a\n fora: []\n", "1:10: error GOV002: the YAML breaks off here: while scanning a quoted scalar, found unexpected end of stream" },
        { "wrong indentation", "charter: a\n fora: []", "2:6: error GOV002: the YAML breaks off here: while scanning a plain scalar value, found invalid mapping" },
        { "a tab as indentation", "charter: a\nname:\n\tda: b", "3:1: error GOV002: a tab stands in the indentation; YAML is indented by spaces" },
        { "a tab after spaces", "charter: a\nname:\n  da: b\n \ten: c", "4:2: error GOV002: a tab stands in the indentation; YAML is indented by spaces" },
        { "half a character", "charter: \"\\ud800\"", "1:10: error GOV002: the YAML breaks off here: while scanning a quoted scalar, found invalid Unicode surrogates" },
        { "a control character", "charter: a\nname: b\u0007c", "2:8: error GOV002: there is a control character (U+0007) here; the file is no text, or is damaged" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_ThatIsNoCharter_IsOneFaultWithItsPlace(string what, string text, string expected) =>
        Told.By(() => CharterFile.Parse(text, "a.yaml")).Should().Equal(["a.yaml:" + expected], what);

    [Theory]
    [InlineData("[", "1:65")]
    [InlineData("{\"a\":", "1:321")]
    [InlineData("{ a: ", "1:321")]
    [InlineData("- ", "1:129")]
    public void Text_NestedTwoHundredThousandTimes_IsRefusedQuickly(string opening, string place)
    {
        var text = new StringBuilder().Insert(0, opening, 200_000).ToString();
        var watch = Stopwatch.StartNew();

        Told.By(() => CharterFile.Parse(text, "a.yaml")).Should().Equal($"a.yaml:{place}: error GOV002: the file is nested deeper than 64; it was read no further");

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Columns_WithoutNames_AreCountedAboveAHundred()
    {
        using var folder = new TempFolder().With("m.csv", $"forum,person{new string(',', 20_000)},x\nf,p").With("r.yaml", "register: r\nmembershipsFrom: ./m.csv");

        var told = folder.Here(Told.By(() => RegisterFile.Load(folder["r.yaml"])));

        told.Should().HaveCount(101);
        told.Take(100).Should().OnlyContain(t => t.Contains("error GOV026: the column has no name; expected one of", StringComparison.Ordinal));
        told[100].Should().Be("m.csv:1:114: error GOV026: 19900 more of this kind follow in this file and are not listed");
    }

    [Theory]
    [InlineData(100)]
    [InlineData(101)]
    public void Faults_OfOneKind_AreToldInFullWhereOneLineMoreIsEnough(int count) =>
        Told.Of(string.Concat(Enumerable.Range(0, count).Select(i => $"key{i}: 1\n")) + "charter: c").Should().HaveCount(count).And.NotContain(t => t.Contains("more", StringComparison.Ordinal));

    [Fact]
    public void Word_OfFourHundredThousandLetters_IsCutInItsFault()
    {
        var word = new string('a', 400_000);
        var cut = $"`{new string('a', 60)}...`";

        Told.Of($"charter: c\nlevels: [ {word} ]\nfora: [ {{ id: f, kind: {word} }} ]\n{word}: b").Should().OnlyContain(t => t.Length < 400);
        Told.By(() => CharterFile.Parse("charter: c\nfora: [ { id: f } ]").Check(RegisterFile.Parse($"register: r\nmemberships: [ {{ forum: {word}, person: p }} ]"), new DateOnly(2014, 3, 1)))
            .Should().Equal($"register.yaml:2:25: error GOV012: the forum {cut} is not declared; known are `f`");
        Told.By(() => RegisterFile.Parse($"register: r\nfora: [ {{ id: {word}! }} ]"))
            .Should().Equal($"register.yaml:2:15: error GOV011: the id of the forum, {cut}, may hold only letters, digits, `-`, `_` and `.`, at least one");
    }

    [Fact]
    public void Fault_OfANameThatTurnsTheDirection_DoesNotTurn() =>
        Told.Of("charter: c\nfora: [ { id: \"a\\u202Eb\" } ]").Should().Equal("a.yaml:2:15: error GOV011: the id of the forum, `a b`, may hold only letters, digits, `-`, `_` and `.`, at least one");

    [Fact]
    public void Text_NestedSixtyFourTimes_IsRead()
    {
        // The file, the list of constraints, the constraint, `count` and the innermost selection are five; the rest is `not`.
        Told.Of(Nested(64 - 5)).Should().BeEmpty();
        Told.Of(Nested(65 - 5)).Should().ContainSingle().Which.Should().Contain("nested deeper than 64");

        static string Nested(int nots) =>
            $"charter: a\nconstraints: [ {{ id: A, forum: b, count: {{ min: 1, members: {string.Concat(Enumerable.Repeat("{ not: ", nots))} {{}} {new string('}', nots)} }} }} ]";
    }

    [Theory]
    [InlineData(new byte[] { 0x63, 0x3A, 0x20, 0xE6, 0xF8 }, "1:4: error GOV001: the file is not UTF-8")]
    [InlineData(new byte[] { 0x0A, 0xC3 }, "2:1: error GOV001: the file is not UTF-8")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00 }, "1:1: error GOV001: the file is not UTF-8")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x63, 0x00 }, "1:1: error GOV001: the file is saved as UTF-16")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x63 }, "1:1: error GOV001: the file is saved as UTF-16")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0x00, 0x63 }, "1:1: error GOV001: the file is saved as UTF-32")]
    public void Bytes_InAnotherEncoding_AreOneFaultThatSaysHowToSave(byte[] bytes, string expected) =>
        Told.By(() => CharterFile.Read(new MemoryStream(bytes), "a.yaml")).Should().Equal(
            $"a.yaml:{expected}; save it as UTF-8 (in Excel: `CSV UTF-8`; in an editor: save with encoding UTF-8)");

    [Fact]
    public void Bytes_OfZeros_AreOneFault() =>
        Told.By(() => CharterFile.Read(new MemoryStream(new byte[1000]), "a.yaml")).Should().Equal(
            "a.yaml:1:1: error GOV002: there is a control character (U+0000) here; the file is no text, or is damaged");

    [Fact]
    public void Stream_LargerThanTheLimit_IsRefused() =>
        Told.By(() => CharterFile.Read(new Endless(), "a.yaml")).Should().Equal("a.yaml:1:1: error GOV001: the file is larger than 64 MiB; nothing of it was read");

    [Fact]
    public void Path_ThatIsMissing_IsOneFault() =>
        Told.By(() => CharterFile.Load("no/such.yaml")).Should().Equal("no/such.yaml:1:1: error GOV001: there is no file `no/such.yaml`");

    [Fact]
    public void Path_ThatIsAFolder_IsOneFault()
    {
        using var folder = new TempFolder();

        folder.Here(Told.By(() => RegisterFile.Load(folder.Root))).Should().Equal(".:1:1: error GOV001: `.` is a folder; expected a file");
    }

    [Fact]
    public void Path_WithANullCharacter_IsOneFault() =>
        Told.By(() => CharterFile.Load("a\0b.yaml")).Should().Equal("error GOV001: `a b.yaml` is no path");

    private sealed class Endless : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => count;

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
