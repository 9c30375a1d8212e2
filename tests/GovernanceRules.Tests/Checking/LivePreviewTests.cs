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

        Shown(would.Appeared).Should().Be("C/ssg/fjord violated, ORGANISATION-PERIOD/ssg/p1 violated, ORGANISATION-PERIOD/ssg/p2 violated");
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

    /// <summary>Batches inside batches: whatever is undone inside, the batch around it is undone as a whole.</summary>
    public static TheoryData<string, Action<LiveCheck>> Nested => new()
    {
        { "preview of a removal, then the removal", l =>
            {
                l.Add(Herning);
                l.Preview(inner => inner.Remove(Herning));
                l.Remove(Herning);
            }
        },
        { "preview of a removal twice, then the removal", l =>
            {
                l.Add(Herning);
                l.Preview(inner => inner.Remove(Herning));
                l.Preview(inner => inner.Remove(Herning));
                l.Remove(Herning);
            }
        },
        { "batch that is refused, then the removal", l =>
            {
                l.Add(Herning);
                Refused(l, inner => inner.Remove(Herning));
                l.Remove(Herning);
            }
        },
        { "preview of a removal, then a change", l =>
            {
                l.Add(Herning);
                l.Preview(inner => inner.Remove(Herning));
                l.Change(Herning, Herning with { Role = "member" });
            }
        },
        { "preview of a change, then an end", l =>
            {
                l.Add(Herning);
                l.Preview(inner => inner.Change(Herning, Herning with { Organisation = "skive" }));
                l.End(Herning, Given.Day("2014-02-28"));
            }
        },
        { "end, preview of the removal, then the removal", l =>
            {
                l.End(Skive(l), Given.Day("2014-02-28"));
                l.Preview(inner => inner.Remove(Skive(inner)));
                l.Remove(Skive(l));
            }
        },
        { "change, preview of the removal, then the removal", l =>
            {
                l.Change(Skive(l), Skive(l) with { Role = "chair" });
                l.Preview(inner => inner.Remove(Skive(inner)));
                l.Remove(Skive(l));
            }
        },
        { "previews three deep", l =>
            {
                l.Add(Herning);
                l.Preview(inner =>
                {
                    inner.Preview(innermost => innermost.Remove(Herning));
                    inner.Remove(Herning);
                });
                l.Remove(Herning);
                l.Add(Herning);
            }
        },
        { "a new organisation in the preview of a preview", l =>
            {
                var skive = Skive(l);
                l.Remove(skive);
                l.Preview(inner =>
                {
                    inner.Add(new Organisation("fjord") { Sector = "municipal" });
                    inner.Add(Herning with { Organisation = "fjord" });
                });
                l.Add(skive);
                l.Remove(skive);
            }
        },
    };

    [Theory]
    [MemberData(nameof(Nested))]
    public void Preview_WithBatchesInside_LeavesEverythingAsItWas(string what, Action<LiveCheck> changes)
    {
        _ = what;
        Json.Of(After(l => l.Preview(changes)).Report()).Should().Be(Json.Of(After(_ => { }).Report()));
    }

    [Theory]
    [MemberData(nameof(Nested))]
    public void Together_RefusedWithBatchesInside_LeavesEverythingAsItWas(string what, Action<LiveCheck> changes)
    {
        _ = what;
        Json.Of(After(l => Refused(l, changes)).Report()).Should().Be(Json.Of(After(_ => { }).Report()));
    }

    [Theory]
    [MemberData(nameof(Nested))]
    public void Together_WithBatchesInside_IsWhatTheChangesAreOneByOne(string what, Action<LiveCheck> changes)
    {
        _ = what;
        Json.Of(After(l => l.Together(changes)).Report()).Should().Be(Json.Of(After(changes).Report()));
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

    /// <summary>A live check after some changes; it goes on as one to which nothing special has happened, and agrees with a fresh check.</summary>
    private static LiveCheck After(Action<LiveCheck> changes)
    {
        var live = Begin("ssg p2 skive; ssg p3 viborg", "everyCluster: { over: [ midt, vest ] }");
        changes(live);
        live.Add(new Membership("ssg", "p4") { Organisation = "herning" });
        live.Remove(live.Memberships.Single(m => m.Person == "p3"));
        var report = live.Report();
        Json.Of(report).Should().Be(Json.Of(live.Charter.Check(report.Register, live.AsOf)));
        return live;
    }

    private static Membership Skive(LiveCheck live) => live.Memberships.Single(m => m.Person == "p2");

    private static void Refused(LiveCheck live, Action<LiveCheck> changes) => live.Invoking(l => l.Together(t =>
    {
        changes(t);
        throw new TimeoutException();
    })).Should().Throw<TimeoutException>();

    private static LiveCheck Begin(string register, string constraint, string? more = null) =>
        Given.Charter(constraint, more).CheckLive(CompactRegister.Of(register), Given.Today);

    private static string Shown(IEnumerable<Finding> findings) =>
        string.Join(", ", findings.Select(f => $"{f.Constraint}/{f.Forum}{(f.Key is null ? "" : "/" + f.Key)} {(f.Waiver is null ? f.Verdict.ToString().ToLowerInvariant() : "waived")}"));
}
