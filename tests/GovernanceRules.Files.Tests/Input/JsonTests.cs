namespace GovernanceRules.Files.Tests.Input;

public sealed class JsonTests
{
    [Theory]
    [InlineData("{\"charter\":\"a\",\"name\":\"b\"}")]
    [InlineData("\t{\r\n\t\"charter\"\t:\t\"a\",\r\n\t\"name\":\r\n\"b\"\r\n}\r\n")]
    [InlineData("{\"$schema\":\"https://example.org/charter.schema.json\",\"x-n\":[1,2.5e3,true,null,{}],\"charter\":\"a\",\"name\":\"b\"}")]
    [InlineData("{\"charter\"\n:\"a\",\"na\\u006De\":\"\\u0062\"}")]
    [InlineData("\uFEFF{\"charter\":\"a\",\"name\":\"b\"}")]
    [InlineData("{ charter: a, # a comment is YAML\n name: 'b', }")]
    [InlineData("charter: a\r\nname: b\r\n")]
    [InlineData("---\ncharter: \"a\"\nname: b\n...\n")]
    public void Charter_InJsonOrInYaml_IsTheSame(string text)
    {
        var charter = CharterFile.Parse(text);

        charter.Id.Text.Should().Be("a");
        charter.Name!.In(Language.Danish).Should().Be("b");
    }

    [Theory]
    [InlineData("\"\\u00E6\\u00f8\\u00e5 \\/ \\\" \\\\ \\t \\ud83d\\ude00\"", "æøå / \" \\ \t 😀")]
    [InlineData("1.50", "1.50")]
    [InlineData("true", "true")]
    [InlineData("-0", "-0")]
    public void Scalar_InJson_IsItsText(string json, string expected) =>
        CharterFile.Parse($"{{\"charter\":\"a\",\"name\":{json}}}").Name!.In(Language.English).Should().Be(expected);

    [Fact]
    public void Number_QuotedOrNot_IsTheSame()
    {
        foreach (var number in new[] { "7", "\"7\"", "'7'" })
            Told.Of($"charter: a\nconstraints: [ {{ id: A, forum: b, count: {{ members: {{}}, exactly: {number} }} }} ]").Should().BeEmpty();
    }

    [Theory]
    [InlineData("{\"charter\":\"a\",\n \"charter\":\"b\"}", "2:2: error GOV008: the key `charter` stands twice; the first is in line 1")]
    [InlineData("{\"charter\":\"a\",\n \"name\" \"b\"}", "2:9: error GOV002: the JSON breaks off here: '\"' is invalid after a property name")]
    [InlineData("{\"charter\":\"a\",\n \"name\":\"æ😀\" \"b\"}", "2:15: error GOV002: the JSON breaks off here: '\"' is invalid after a value")]
    [InlineData("{\"charter\":\"\\ud800\"}", "1:12: error GOV002: this text has an escape that is no character")]
    [InlineData("{\"charter\":\"a\",\n \"fora\": [ { \"id\": \"æøå\", \"sector\": \"s\" } ]}", "2:27: error GOV004: `sector` is no key of a forum; attributes stand under `attributes`")]
    public void Fault_InJson_HasItsPlaceInCharacters(string text, string expected) => Told.Of(text, "a.json").Should().Equal("a.json:" + expected);

    [Fact]
    public void Worked_CaseWrittenAsYaml_IsReadAsTheJsonIs()
    {
        var json = RegisterFile.Parse(
            """{"register":"r","memberships":[{"forum":"b","person":"p1","level":"chief","from":"2014-01-01","attributes":{"gender":["woman"]}}]}""");
        var yaml = RegisterFile.Parse("""
            register: r
            memberships:
              - forum: b
                person: p1
                level: chief
                from: 2014-01-01
                attributes:
                  gender: [ woman ]
            """);

        yaml.Memberships[0].Should().Be(json.Memberships[0] with { Location = yaml.Memberships[0].Location });
    }
}
