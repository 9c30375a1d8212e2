using System.Text;

namespace GovernanceRules.Files.Tests.Documents;

public sealed class EveryKeyTests
{
    private static readonly Charter Charter = CharterFile.Parse(Everything.Charter, "everything.charter.yaml");

    [Fact]
    public void Charter_WithEveryKey_HasItsHeader()
    {
        Charter.Id.Text.Should().Be("everything");
        Charter.Language.Should().Be(Language.Danish);
        Charter.Name!.In(Language.Danish).Should().Be("Alt");
        Charter.Name.In(Language.English).Should().Be("Everything");
        Charter.InForce.ToString().Should().Be("2014-01-01..2021-12-31");
        Charter.Replaces!.Value.Text.Should().Be("nothing");
        Charter.OwnClauses.Select(c => c.Text).Should().Equal("C-01");
        Charter.Sources.Should().Equal(new Source("note", "Notatet", new DateOnly(2014, 2, 3)));
        Charter.Clauses[0].Should().Be(new Clause("C-01", "Ærø, Ølgod og Århus") { Source = "note", Section = "Indledning", Prefix = "Om", Suffix = "m.fl.", Location = new("everything.charter.yaml", 13, 5) });
        (Charter.Clauses[0].Checkable, Charter.Clauses[1].Unchecked, Charter.Clauses[1].Checkable).Should().Be((false, "A permission.", true));
        Charter.UnboundClauses.Should().BeEmpty();
    }

    [Fact]
    public void Charter_WithEveryKey_HasItsWords()
    {
        Texts(Charter.Levels).Should().Equal("consultant", "chief", "director");
        Texts(Charter.OtherLevels).Should().Equal("politician");
        Charter.Roles.Should().Equal(new Role("tech-lead", true));
        Texts(Charter.Sectors).Should().Equal("municipal", "regional");
        Texts(Charter.Kinds).Should().Equal("municipality");
        Texts(Charter.Competences!.Value).Should().Equal("general-practice");
        Texts(Charter.Bodies!.Value).Should().Equal("kd-net");
        Texts(Charter.Traits!.Value).Should().Equal("economic", "a", "b", "c");
        Texts(Charter.Types!.Value).Should().Equal("trial", "t");
        Texts(Charter.Acts).Should().Equal("started");
        Charter.Attributes.Select(a => a.Id.Text).Should().Equal("gender", "mandate");
        Charter.Attributes[0].Should().Match<AttributeDefinition>(a => a.Values == null && a.Default == null);
        Texts(Charter.Attributes[1].Values!.Value).Should().Equal("yes", "no");
        Charter.Attributes[1].Default!.Value.Text.Should().Be("no");
        Charter.Attributes.Select(a => a.Verdict).Should().Equal(false, true);
    }

    [Fact]
    public void Cluster_WithEveryKey_HasThem()
    {
        var cluster = Charter.Clusters.Should().ContainSingle().Subject;

        cluster.NameOn(new DateOnly(2012, 1, 1), Language.English).Should().Be("Klynge Vest");
        cluster.NameOn(new DateOnly(2014, 1, 1), Language.Danish).Should().Be("Vestklyngen");
        cluster.Kind!.Value.Text.Should().Be("somatic");
        cluster.InForce.ToString().Should().Be("2007-01-01..");
        cluster.Attributes.Should().Be(AttributeSet.Of(("gender", "woman")));
        Texts(cluster.Clauses).Should().Equal("C-01");
        cluster.Note.Should().Be("n");
        cluster.Location.Should().Be(new FileLocation("everything.charter.yaml", 29, 5));
    }

    [Fact]
    public void Organisation_WithEveryKey_HasThem()
    {
        var organisation = Charter.Organisations[0];

        organisation.Sector!.Value.Text.Should().Be("municipal");
        organisation.Code.Should().Be("791");
        organisation.Clusters.Select(c => $"{c.Cluster?.Text ?? "?"} {c.InForce}").Should().Equal("vest ..", "midt 2014-01-01..2014-12-31", "? ..2013-12-31");
        Charter.Organisations[1].Clusters.Should().Equal(ClusterMembership.Unknown);
        Charter.Organisations[2].Clusters.Should().BeEmpty();
    }

    [Fact]
    public void Forum_WithEveryKey_HasThem()
    {
        Charter.Fora[0].Should().Match<Forum>(f => f.ReportsTo == null && f.SetUpBy == null && !f.Advisory);
        var forum = Charter.Fora[1];

        forum.Cluster!.Value.Text.Should().Be("vest");
        forum.ReportsTo!.Value.Text.Should().Be("sku");
        forum.SetUpBy!.Value.Text.Should().Be("sku");
        forum.ServedBy!.Value.Text.Should().Be("office");
        forum.Succeeds!.Value.Text.Should().Be("old");
        forum.Advisory.Should().BeTrue();
        forum.Decides.Should().Equal("economic", new MatterWord("strategic") { Severity = Severity.Warning, InForce = new(new(2014, 1, 1), null), Clauses = ["C-01"] });
        forum.MayNotDecide.Should().Equal("clinical",
            MatterWord.Together(["a", "b"], ["none", "trial"]) with { Severity = Severity.Info, InForce = new(null, new(2015, 1, 1)), Clauses = ["C-01"] },
            MatterWord.Together([], ["t"]), MatterWord.Together(["c"]));
        forum.Attributes.TryGet("gender", out var genders).Should().BeTrue();
        Texts(genders).Should().Equal("woman", "man");
        forum.Attributes.TryGet("mandate", out var mandates).Should().BeTrue();
        mandates.Should().BeEmpty();
        Texts(forum.Clauses).Should().Equal("C-01", "C-02");
    }

    [Fact]
    public void Constraint_WithEveryKey_HasThem()
    {
        var constraint = Charter.Constraints[0];

        Texts(constraint.Forum.Ids).Should().Equal("ssg", "sku");
        constraint.Severity.Should().Be(new SeverityRule(Severity.Error, Severity.Warning));
        constraint.InForce.ToString().Should().Be("2015-01-01..");
        Texts(constraint.WaivableBy).Should().Equal("kosu", "sku");
        Texts(constraint.Clauses).Should().Equal("C-01");
        constraint.Note.Should().Be("free text");
        (constraint.When!.Bounds, constraint.When.Members.Names(Property.Role), constraint.Grace, constraint.AskedAtAppointment).Should().Be((Bounds.AtLeast(5), true, new Grace(new Duration(30, DurationUnit.Day), null), false));
        (constraint.Remedy!.In(Language.Danish), constraint.Remedy.In(Language.English)).Should().Be(("Udpeg flere.", "Appoint more."));
        var level = Charter.Constraints.Single(c => c.Id == "LEVEL");
        (level.When!.Bounds, level.Grace, level.AskedAtAppointment, level.Remedy!.ToString()).Should().Be((Bounds.Exactly(5), new Grace(null, new DateOnly(2015, 1, 1)), true, "Do it."));
        Charter.Constraints.Single(c => c.Id == "LEVEL-WHEN").When!.Bounds.Should().Be(new Bounds(2, 8));
        Charter.Constraints.Single(c => c.Id == "LEVEL-WHEN-AT-MOST").When!.Bounds.Should().Be(Bounds.AtMost(9));
        Charter.Constraints[1].InForce.Should().Be(Charter.InForce);
        Charter.Constraints[1].Severity.Should().Be((SeverityRule)Severity.Info);
        Charter.Constraints[1].Forum.IsNone.Should().BeTrue();
        Charter.Constraints[2].Forum.Selection.Should().NotBeNull();
    }

    [Fact]
    public void Count_WithEveryKey_HasThem()
    {
        var form = Form<CountConstraint>("COUNT");

        form.Distinct.Should().Be((GroupingKey)Property.Organisation);
        form.Per.Should().Be((GroupingKey)Property.Cluster);
        form.Domain.Should().BeSameAs(KeyDomain.All);
        form.Filter!.Conditions.Should().HaveCount(2);
        form.Bounds.Should().Be(new Bounds(Bound.Share(1, 3), Bound.Share(333, 1000)));
        form.Except["vest"].Should().Be(Bounds.Exactly(2));
        form.Except["midt"].Should().Be(Bounds.None);
        form.Members.Conditions.Select(c => c.Key?.ToString() ?? c.GetType().Name).Should().Equal("forum", "role", "level", "sector", "kind", "organisation", "group",
            "cluster", "competence", "person", "standsInFor", "appointedBy", "nominatedBy", "approvedBy", "ended", "endedBy", "line", nameof(AlsoCondition), nameof(AnyOfCondition), nameof(NotCondition), "gender");
        form.Members.Conditions[^1].KeyLocation!.Column.Should().BeGreaterThan(100);
        Form<CountConstraint>("FORA").Of.Should().Be(Subject.Fora);
        Form<CountConstraint>("ORGANISATIONS").Domain.Should().BeSameAs(KeyDomain.Present);
        Texts(Form<CountConstraint>("CLUSTERS").Domain!.Keys).Should().Equal("x", "y");
        Form<CountConstraint>("CLUSTERS").Per.Should().Be(GroupingKey.OfAttribute("gender"));
    }

    [Fact]
    public void Constraints_OfEveryPrinciple_AreThere() =>
        Charter.Constraints.Select(c => c.Principle.Name).Should().Equal("count", "count", "count", "count", "compare", "every", "seats", "shared", "everyCluster",
            "everyOrganisation", "everySector", "competence", "atMostPer", "balance", "balance", "count", "mirror", "mirror", "separate", "drawnFrom", "overlap", "separate", "level", "level", "level", "appointedBy", "topPost",
            "meetings", "meetsBefore", "term", "termLimit", "rotation", "vacancy", "quorum", "quorum", "attendance", "attendance", "deputies", "majority", "majority", "recusal", "term", "subFora", "sameNumber", "staggered", "proportional", "proportional");

    [Fact]
    public void Escalations_WithEveryKey_AreThere()
    {
        Charter.Escalations.Select(e => e.Id.Text).Should().Equal("TO", "ROUTE", "NEXT");
        var (to, route, next) = (Charter.Escalations[0], Charter.Escalations[1], Charter.Escalations[2]);

        Texts(to.Clauses).Should().Equal("C-01");
        to.Severity.Should().Be(Severity.Warning);
        to.InForce.ToString().Should().Be("2014-01-01..");
        Texts(to.WaivableBy).Should().Equal("kosu");
        to.Note.Should().Be("n");
        to.From.Selection!.Conditions.Should().ContainSingle();
        Texts(to.When.Types).Should().Equal("t");
        Texts(to.When.AnyTraits).Should().Equal("a");
        Texts(to.When.AllTraits).Should().Equal("b", "c");
        Texts(to.When.Reaches).Should().Equal("ssg", "sku");
        Texts(to.AssessedBy).Should().Equal("chair");
        Texts(to.To).Should().Equal("ssg");
        route.Severity.Should().Be(Severity.Error);
        route.InForce.Should().Be(Charter.InForce);
        route.When.IsAlways.Should().BeTrue();
        route.From.IsNone.Should().BeTrue();
        Texts(next.From.Ids).Should().Equal("ssg");
        Texts(next.Next).Should().Equal("sku");
    }

    [Fact]
    public void Route_WithEveryPlace_HasThem()
    {
        var route = Charter.Escalations[1].Route;

        route.Select(p => $"{string.Join(" ", p.Ids)}|{string.Join(" ", p.Fora)}|{string.Join(" ", p.Organisations)}|{p.Selection is not null}|{p.IsAll}|{string.Join(" ", p.Acts)}|{string.Join(" ", p.By)}")
            .Should().Equal("ssg|||False|False||", "|||True|False|piloted|chair", "|ssg||False|False||", "|ssg||False|False||", "|||True|False||", "||viborg|False|False|approved decided|", "ppu concerned|||False|True|approved|");
        route.Select(p => p.AsksConcerned).Should().Equal(false, false, false, false, false, false, true);
        route.Select(p => p.OrElse?.Text).Should().Equal(null, "sku", null, null, null, null, null);
        route.Select(p => p.Doers?.Least.ToString()).Should().Equal(null, null, "2", "1/2", null, null, null);
    }

    [Fact]
    public void Register_WithEveryKey_HasThem()
    {
        using var folder = new TempFolder().With("members.csv", "forum,person\nsku,p3\n").With("list.csv", Encoding.Latin1.GetBytes("Medlemmer\nNavn;Fra;Rolle\nÅse;1/2-2014;Formand\nBo;;-\n"))
            .With("list.xlsx", new TestWorkbook().With("Medlemmer", [["person", "from"], ["p4", "1. februar 2014"]]).Bytes()).With("r.yaml", Everything.Register);

        var register = RegisterFile.Load(folder["r.yaml"]);

        register.Charter!.Value.Text.Should().Be("./everything.charter.yaml");
        register.Covers!.Period.ToString().Should().Be("2014-01-01..2014-12-31");
        register.Covers.AllFora.Should().BeTrue();
        Texts(register.Covers.Fora!.Value).Should().Equal("sku", "ssg");
        register.People[0].Id.Text.Should().Be("Åse Øst, 12");
        register.People[0].Name.Should().Be("Åse");
        Texts(register.People[0].Competences!.Value).Should().Equal("general-practice");
        register.People[1].Competences!.Value.Should().BeEmpty();
        register.Memberships.Select(m => $"{m.Forum} {m.Person} {m.Role} {m.Level} {m.Organisation} {m.AppointedBy} {m.Period}").Should().Equal(
            "ssg p1 chair director viborg kosu 2014-01-01..2015-12-31", "ssg p2 member    ..", "sku p3 member    ..",
            "sku Åse chair    2014-02-01..", "sku Bo member    ..", "sku p4 member    2014-02-01..");
        register.Memberships[0].Should().Match<Membership>(m => m.NominatedBy == "sku" && m.ApprovedBy == "viborg" && m.Ended == EndReason.Expired && m.EndedBy == "ssg" && m.Line == "A" && m.StandsInFor == "p2" && m.Votes == 2);
        register.Memberships[1].Should().Match<Membership>(m => m.NominatedBy == null && m.ApprovedBy == null && m.Ended == null && m.EndedBy == null && m.Line == null);
        register.Memberships[0].Attributes.TryGet("gender", out var none).Should().BeTrue();
        none.Should().BeEmpty();
        register.Meetings[0].Should().Match<Meeting>(m => m.Announced == new DateOnly(2014, 2, 20) && m.Extraordinary && m.Present!.Value.Length == 1);
        register.Meetings[1].Should().Match<Meeting>(m => m.Announced == null && !m.Extraordinary && m.Present == null);
        register.Matters[0].Should().Match<Matter>(m => m.Id == "telecare" && m.Type == "trial" && m.Clauses.Length == 1);
        Texts(register.Matters[0].Traits!.Value).Should().Equal("economic");
        Texts(register.Matters[0].Concerns!.Value).Should().Equal("viborg");
        register.Matters[0].Steps.Select(s => $"{s.Forum} {s.Organisation} {s.Date:yyyy-MM-dd} {s.Act} {s.By} {s.Outcome} {s.Clauses.Length}").Should().Equal(
            "ssg  2014-04-01 recommended chair  1", " viborg 2014-05-01 decided  Rejected 0");
        register.Matters[1].Should().Match<Matter>(m => m.Type == null && m.Traits == null && m.Concerns == null && m.Steps.IsEmpty);
        register.Matters[2].Should().Match<Matter>(m => m.Type == "none" && m.Traits!.Value.IsEmpty && m.Steps[0].Outcome == StepOutcome.Adopted);
        register.Matters[3].Should().Be(new Matter("voted")
        {
            Name = new LocalizedText("Sag", "Matter"),
            ConcernsPersons = ["p1", "Åse Øst, 12"],
            Location = register.Matters[3].Location,
            Steps =
            [
                new(new(2014, 4, 2), "approved")
                {
                    Forum = "ssg", ByPersons = ["p1", "p2"], ProposedBy = ["p1"], SecondedBy = ["p2"], Present = ["p1", "p2"], Recused = [],
                    Votes = new() { For = new(["p1"]), Against = new([]), Abstained = new(2) }, Location = register.Matters[3].Steps[0].Location,
                },
                new(new(2014, 4, 3), "decided") { Forum = "ssg", Votes = new(), Location = register.Matters[3].Steps[1].Location },
            ],
        });
        register.Waivers[0].Should().Match<Waiver>(w => w.Forum!.Value.Text == "ssg" && w.Key == "skive" && w.DecidedOn == new DateOnly(2022, 2, 9) && w.UpTo == 3 && w.DownTo == 1 && w.Clauses.Length == 1);
        register.Organisations[0].Id.Text.Should().Be("extra");
        register.Fora[0].Id.Text.Should().Be("more");
        register.Attributes[0].Id.Text.Should().Be("party");
        register.Draws.Select(d => $"{d.Forum} {d.Date:yyyy-MM-dd} {string.Join(" ", d.Order)}").Should().Equal("ssg 2014-01-07 b a");
        register.Tallies.Should().ContainSingle().Which.Votes.Should().Equal(new Dictionary<string, long> { ["a"] = 120, ["b"] = 80 });
    }

    private static T Form<T>(string constraint)
        where T : ConstraintPrimitive => (T)Charter.Constraints.Single(c => c.Id.Text == constraint).Principle.Primitives(new PrincipleContext(Charter, RegisterFile.Parse("register: r"), new DateOnly(2016, 1, 1))).First();

    private static IEnumerable<string> Texts(IEnumerable<Identifier> words) => words.Select(w => w.Text);
}
