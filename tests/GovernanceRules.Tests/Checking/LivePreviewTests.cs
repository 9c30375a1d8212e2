using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

/// <summary>What if she resigns, and what if two municipalities merge: told without anything being changed.</summary>
public sealed class LivePreviewTests
{
    private static readonly Membership Herning = new("ssg", "p1") { Organisation = "herning", Role = "chair" };

    [Fact]
    public void Preview_OfAResignation_SaysWhatWouldBeMissing()
    {
        var live = Begin("ssg p2 skive", "everyCluster: { over: [ midt, vest ] }");
        live.Add(Herning);

        var would = live.Preview(l => l.End(Herning, Given.Day("2014-02-28")));

        Shown(would.Appeared).Should().Be("C/ssg/vest violated");
        would.Appeared.Single().Message(Language.English).Should().Contain("`Vestklyngen`");
        would.Disappeared.Should().BeEmpty();
        live.Findings.Should().BeEmpty();
        live.Memberships.Should().Contain(Herning);
    }

    [Fact]
    public void Preview_OfTwoMunicipalitiesThatMerge_TellsWhoIsMissingThen()
    {
        var live = Begin("ssg p1 viborg; ssg p2 skive; sku a1 viborg politician; sku a2 skive politician", "mirror: { of: sku, members: { sector: municipal } }");
        var before = Json.Of(live.Report());

        var would = live.Preview(l =>
        {
            l.Add(new Organisation("fjord") { Sector = "municipal", Kind = "municipality" });
            foreach (var politician in l.Memberships.Where(m => m.Forum == "sku"))
                l.Change(politician, politician with { Organisation = "fjord" });
            foreach (var old in new[] { "viborg", "skive" })
                l.End(new Organisation(old), Given.Day("2014-02-28"));
        });

        Shown(would.Appeared).Should().Be("C/ssg/fjord violated");
        Json.Of(live.Report()).Should().Be(before);
        live.Charter.Organisations.Should().OnlyContain(o => o.InForce == Period.Always);
    }

    [Fact]
    public void Preview_WhoseChangesAreRefused_ThrowsAndChangesNothing()
    {
        var live = Begin("ssg p1 herning", "everyCluster: {}");
        var before = Json.Of(live.Report());

        live.Invoking(l => l.Preview(p =>
        {
            p.Remove(p.Memberships.Single());
            p.Add(new Membership("nowhere", "p1"));
        })).Should().Throw<InvalidInputException>();

        Json.Of(live.Report()).Should().Be(before);
    }

    [Fact]
    public void Together_WithOneThatIsRefused_MakesNone()
    {
        var live = Begin("", "everyCluster: {}");

        live.Invoking(l => l.Together(t =>
        {
            t.Add(Herning);
            t.MoveTo(Given.Today.AddDays(3));
            t.Add(new Membership("nowhere", "p1"));
        })).Should().Throw<InvalidInputException>();

        live.Memberships.Should().BeEmpty();
        live.AsOf.Should().Be(Given.Today);
    }

    [Fact]
    public void Together_OfChangesThatCancel_SaysNothing()
    {
        var live = Begin("", "everyCluster: {}");

        live.Together(t =>
        {
            t.Add(Herning);
            t.Remove(Herning);
        }).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void MoveTo_ADayWhenNothingIsInForce_IsRefused()
    {
        var live = Begin("", "everyCluster: {}", "inForce: { to: 2014-12-31 }");

        live.Invoking(l => l.MoveTo(Given.Day("2015-01-01"))).Should().Throw<InvalidInputException>().Which.Diagnostics.Single().Code.Should().Be("GOV040");
        live.AsOf.Should().Be(Given.Today);
    }

    [Fact]
    public void MoveTo_PastTheEndOfAMembership_SaysWhoIsMissing()
    {
        var live = Begin("ssg p1 herning to=2014-06-30", "everyCluster: { over: [ vest ] }");

        live.MoveTo(Given.Day("2014-06-30")).IsEmpty.Should().BeTrue();
        Shown(live.MoveTo(Given.Day("2014-07-01")).Appeared).Should().Be("C/ssg/vest violated");
        Shown(live.MoveTo(Given.Today).Disappeared).Should().Be("C/ssg/vest violated");
    }

    [Fact]
    public void Add_AWaiver_TurnsWhatItCoversAndBack()
    {
        var live = Begin("ssg p1 herning", "everyCluster: { over: [ midt, vest ] }");
        var waiver = new Waiver("C", "agreed", "kosu", Given.Today, new Period(null, Given.Today)) { Key = "midt" };

        var change = live.Add(waiver);

        Shown(change.Disappeared).Should().Be("C/ssg/midt violated");
        Shown(change.Appeared).Should().Be("C/ssg/midt waived");
        Shown(live.End(waiver, Given.Today.AddDays(-1)).Appeared).Should().Be("C/ssg/midt violated, WAIVER-EXPIRED//C/midt@2014-03-01 violated");
        live.Invoking(l => l.Remove(waiver)).Should().Throw<ArgumentException>().WithMessage("There is no such waiver of `C`.*");
    }

    [Fact]
    public void Remove_AnOrganisationThatSomebodyRepresents_IsRefused()
    {
        var live = Begin("ssg p1 herning", "everyCluster: {}");

        live.Invoking(l => l.Remove(new Organisation("herning"))).Should().Throw<InvalidInputException>().Which.Diagnostics.Should().OnlyContain(f => f.Code == "GOV012");
        live.Invoking(l => l.Remove(new Organisation("nobody"))).Should().Throw<ArgumentException>().WithMessage("There is no organisation `nobody`.*");
        live.Invoking(l => l.Add(new Organisation("herning") { Sector = "regional" })).Should().Throw<InvalidInputException>();
    }

    [Fact]
    public void Add_AForumThatTheCharterDeclares_SaysThatItExists()
    {
        var live = Begin("covers allFora=true", "count: { fora: { kind: theme-group }, exactly: 1 }");

        Shown(live.Add(new Forum("theme-a")).Disappeared).Should().Be("C/ violated");
        Shown(live.End(new Forum("theme-a"), Given.Day("2014-02-28")).Appeared).Should().Be("C/ violated");
    }

    private static LiveCheck Begin(string register, string constraint, string? more = null) =>
        Given.Charter(constraint, more).CheckLive(CompactRegister.Of(register), Given.Today);

    private static string Shown(IEnumerable<Finding> findings) =>
        string.Join(", ", findings.Select(f => $"{f.Constraint}/{f.Forum}{(f.Key is null ? "" : "/" + f.Key)} {(f.Waiver is null ? f.Verdict.ToString().ToLowerInvariant() : "waived")}"));
}
