using System.Text;
using System.Text.Json;

namespace GovernanceRules.Files.Tests.Schemas;

public sealed class SchemaTests
{
    [Theory]
    [InlineData("charter.schema.json")]
    [InlineData("register.schema.json")]
    [InlineData("charter-test.schema.json")]
    [InlineData("baseline.schema.json")]
    public void Schema_AsCommitted_IsWhatTheReadersKeysGive(string name) => ReviewedFile.ShouldBe(Repository.PathOf("schemas", name), Generated(name));

    [Theory]
    [InlineData("charter.schema.json")]
    [InlineData("register.schema.json")]
    [InlineData("charter-test.schema.json")]
    [InlineData("baseline.schema.json")]
    public void Schema_OfEveryKey_HasADescription(string name) =>
        Properties(name).Where(p => p.Name != "$schema").Should().OnlyContain(p => p.Value.GetProperty("description").GetString()!.EndsWith('.'));

    [Fact]
    public void Everything_WithEveryKey_LeavesNoKeyOfTheSchemasOut()
    {
        var written = Everything.Charter + Everything.Register + Everything.CharterTest;

        Properties("charter.schema.json").Concat(Properties("register.schema.json")).Concat(Properties("charter-test.schema.json")).Select(p => p.Name).Distinct()
            .Where(key => !written.Contains(key + ":", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Schema_OfAMapping_KnowsNoOtherKeys()
    {
        using var schema = JsonDocument.Parse(Generated("charter.schema.json"));

        var forum = schema.RootElement.GetProperty("$defs").GetProperty("forum");

        forum.GetProperty("additionalProperties").GetBoolean().Should().BeFalse();
        forum.GetProperty("required").EnumerateArray().Select(r => r.GetString()).Should().Equal("id");
        schema.RootElement.GetProperty("$ref").GetString().Should().Be("#/$defs/charter");
    }

    private static string Generated(string name) => Encoding.UTF8.GetString(name switch
    {
        "charter.schema.json" => SchemaWriter.Of(CharterKeys.Root, "A charter of GovernanceRules, format 1"),
        "baseline.schema.json" => SchemaWriter.Of(BaselineKeys.Root, "A baseline of GovernanceRules, format 1"),
        "charter-test.schema.json" => SchemaWriter.Of(CharterTestKeys.Root, "A file of charter tests of GovernanceRules, format 1"),
        _ => SchemaWriter.Of(RegisterKeys.Root, "A register of GovernanceRules, format 1"),
    });

    private static List<JsonProperty> Properties(string name) =>
        [.. JsonDocument.Parse(Generated(name)).RootElement.GetProperty("$defs").EnumerateObject().SelectMany(d => d.Value.GetProperty("properties").EnumerateObject())];
}
