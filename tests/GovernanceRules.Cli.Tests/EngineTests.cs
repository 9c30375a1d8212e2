namespace GovernanceRules.Cli.Tests;

/// <summary>An answer has the same bytes whichever engine gives it.</summary>
public sealed class EngineTests
{
    private static readonly string Folder = Repository.PathOf("samples", "Sundhedsstyregruppen");

    [Theory]
    [InlineData("ssg-2014-broken.register.yaml", "2014-03-01")]
    [InlineData("ssg-2014-good.register.yaml", "2014-03-01..2016-12-31")]
    [InlineData("ssg-2016-broken.register.yaml", "2016-10-01")]
    [InlineData("ssg-2016-broken.register.yaml", "2016-07-01..+1y")]
    public void Answer_by_NRules_has_the_bytes_of_the_answer_by_the_own_engine(string register, string asOf)
    {
        foreach (var format in new[] { "text", "json", "sarif", "junit", "markdown" })
        {
            var own = Check(register, asOf, format);

            Check(register, asOf, format, "--engine", "own").Should().Be(own);
            Check(register, asOf, format, "--engine", "nrules").Should().Be(own);
            own.Output.Should().NotBeEmpty();
        }
    }

    [Fact]
    public void Engine_that_is_named_is_the_one_that_checks()
    {
        var facts = 0L;
        NRulesCheck.Instance.Factory.Events.FactInsertedEvent += (_, _) => Interlocked.Increment(ref facts);

        Check("ssg-2014-broken.register.yaml", "2014-03-01", "json", "--engine", "own");
        Interlocked.Read(ref facts).Should().Be(0);

        Check("ssg-2014-broken.register.yaml", "2014-03-01", "json", "--engine", "nrules");
        Interlocked.Read(ref facts).Should().BePositive();
    }

    private static (int Status, string Output, string Errors) Check(string register, string asOf, string format, params string[] more) =>
        ToolCall.Run(["check", Path.Combine(Folder, register), "--as-of", asOf, "--format", format, .. more]);
}
