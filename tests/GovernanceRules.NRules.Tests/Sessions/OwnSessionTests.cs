using GovernanceRules.Tests.Support;
using NRules.Fluent;

namespace GovernanceRules.Tests.Sessions;

public sealed class OwnSessionTests
{
    private const string TwoOfEachCluster = "count: { members: {}, per: cluster, over: [ vest, midt ], min: 1 }";

    [Fact]
    public void Findings_OfASession_AreThoseOfACheck()
    {
        var charter = Given.Charter(TwoOfEachCluster, beside: "every: { members: {}, is: { level: director } }");
        var register = CompactRegister.Of("ssg p1 herning chief; ssg p2 region; kosu p3");

        var session = new SessionOf(charter, register, Given.Today);

        session.Findings.Should().Be("C/ssg/midt Violated, D/ssg/p1 Violated, D/ssg/p2 Unknown");
        session.Session.Query<Finding>().AsEnumerable().Select(f => f.ToString()).Should()
            .BeEquivalentTo(GovernanceChecker.For(charter).Check(register, Given.Today).Findings.Select(f => f.ToString()));
    }

    [Fact]
    public void Finding_WhoseCauseGoes_GoesToo()
    {
        var session = new SessionOf(Given.Charter(TwoOfEachCluster), CompactRegister.Of("ssg p1 herning"), Given.Today);
        session.Findings.Should().Be("C/ssg/midt Violated");

        session.Insert(session.Facts.SeatOf(new Membership("ssg", "p2") { Organisation = "viborg" }));
        session.Findings.Should().BeEmpty();

        session.Retract(s => s.Person == "p1");
        session.Findings.Should().Be("C/ssg/vest Violated");
    }

    [Fact]
    public void Finding_OfAComparison_FollowsEitherSide()
    {
        var session = new SessionOf(Given.Charter("drawnFrom: { forum: kosu }"), CompactRegister.Of("ssg p1; kosu p1"), Given.Today);
        session.Findings.Should().BeEmpty();

        session.Retract(s => s.Forum == "kosu");
        session.Findings.Should().Be("C/ssg/p1 Violated");

        session.Retract(s => s.Forum == "ssg");
        session.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Finding_OfASeatElsewhere_FollowsIt()
    {
        var session = new SessionOf(Given.Charter("every: { members: {}, is: { also: { forum: kosu } } }"), CompactRegister.Of("ssg p1; sku p1"), Given.Today);
        session.Findings.Should().Be("C/ssg/p1 Violated");

        session.Insert(session.Facts.SeatOf(new Membership("kosu", "p1")));

        session.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Finding_OfFora_FollowsWhetherTheySeatSomebody()
    {
        var session = new SessionOf(Given.Charter("count: { fora: { kind: theme-group }, exactly: 2 }"), CompactRegister.Of("theme-a p1"), Given.Today);
        session.Findings.Should().Be("C Unknown");

        session.Insert(session.Facts.SeatOf(new Membership("theme-b", "p2")));

        session.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Finding_InAForumOfWhichNothingWasRecorded_IsSettledByTheFirstSeat()
    {
        var charter = Given.Charter("count: { members: {}, exactly: 2 }");
        var register = RegisterFile.Parse("register: test\nmemberships:\n  - { forum: kosu, person: p1 }\n", "register.yaml");
        var session = new SessionOf(charter, register, Given.Today);
        session.Findings.Should().Be("C/ssg Unknown");

        session.Insert(session.Facts.SeatOf(new Membership("ssg", "p1")));

        session.Findings.Should().Be("C/ssg Violated");
    }

    [Fact]
    public void Membership_that_the_register_has_twice_is_two_seats()
    {
        var session = new SessionOf(Given.Charter("count: { members: {}, exactly: 2 }"), CompactRegister.Of("ssg p1 viborg; ssg p1 viborg"), Given.Today);
        session.Session.Query<Seat>().AsEnumerable().Should().HaveCount(2);
        session.Findings.Should().Be("C/ssg Violated, MEMBERSHIP-TWICE/ssg/p1 Violated", "one person counts once");

        session.Session.Retract(session.Facts.SeatOf(new Membership("ssg", "p1") { Organisation = "viborg" }));
        session.Session.Fire();
        session.Findings.Should().Be("C/ssg Violated", "what stood twice stands once");

        session.Session.Query<Seat>().AsEnumerable().Should().ContainSingle().Which.Should().BeSameAs(session.Facts.Seats[1]);
    }

    [Fact]
    public void Seat_is_retracted_with_a_new_one_of_the_same_membership()
    {
        var charter = Given.Charter(TwoOfEachCluster, "clauses: [ { id: S, quote: So it is. } ]");
        var register = RegisterFile.Parse("register: test\nmemberships:\n  - { forum: ssg, person: p1, organisation: herning, clause: S }\n", "register.yaml");
        var session = new SessionOf(charter, register, Given.Today);
        session.Findings.Should().Be("C/ssg/midt Violated");

        session.Session.Retract(session.Facts.SeatOf(new Membership("ssg", "p1") { Organisation = "herning" }));
        session.Session.Fire();
        session.Findings.Should().Be("C/ssg/midt Violated, C/ssg/vest Violated");

        session.Insert(session.Facts.SeatOf(new Membership("ssg", "p1") { Organisation = "herning" }));
        session.Findings.Should().Be("C/ssg/midt Violated");
    }

    [Theory]
    [InlineData("herning", "chair")]
    [InlineData("viborg", "member")]
    public void Seat_of_a_membership_that_says_something_else_is_another(string organisation, string role)
    {
        var session = new SessionOf(Given.Charter(TwoOfEachCluster), CompactRegister.Of("ssg p1 herning"), Given.Today);
        var other = session.Facts.SeatOf(new Membership("ssg", "p1") { Organisation = organisation, Role = role });

        session.Session.TryRetract(other).Should().BeFalse();
        session.Session.TryInsert(other).Should().BeTrue();
    }

    [Fact]
    public void Seat_that_is_there_already_is_not_inserted_again()
    {
        var session = new SessionOf(Given.Charter(TwoOfEachCluster), CompactRegister.Of("ssg p1 herning"), Given.Today);

        var again = () => session.Insert(session.Facts.SeatOf(new Membership("ssg", "p1") { Organisation = "herning" }));

        again.Should().Throw<ArgumentException>().WithMessage("Facts for insert already exist*");
    }

    [Fact]
    public void Rules_that_are_loaded_twice_find_everything_once()
    {
        var factory = new RuleRepository().LoadGovernanceRules().LoadGovernanceRules().CompileForConcurrentUse();
        var session = factory.CreateSession();

        session.InsertAll(Given.Charter(TwoOfEachCluster).FactsFor(CompactRegister.Of("ssg p1 herning"), Given.Today).All);
        session.Fire();

        session.Query<Finding>().AsEnumerable().Should().ContainSingle().Which.Fingerprint.Should().Be("C/ssg/midt");
    }

    [Fact]
    public void Rules_of_which_some_are_loaded_are_completed()
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(GovernanceRuleSet.Rules.Take(10)).To("some"));

        repository.LoadGovernanceRules();

        repository.GetRuleSets().SelectMany(s => s.Rules).Select(r => r.Name).Should()
            .BeEquivalentTo(GovernanceRuleSet.Rules.Select(r => new RuleMetadata(r).Name));
    }

    [Fact]
    public void Seats_that_come_before_their_forum_wait_for_it()
    {
        var facts = Given.Charter(TwoOfEachCluster).FactsFor(CompactRegister.Of("ssg p1 herning"), Given.Today);
        var session = new RuleRepository().LoadGovernanceRules().CompileForConcurrentUse().CreateSession();

        session.InsertAll(facts.Seats);
        session.Fire();
        session.InsertAll(facts.All.Where(f => f is not Seat));
        session.Fire();

        session.Query<Finding>().AsEnumerable().Should().ContainSingle().Which.Fingerprint.Should().Be("C/ssg/midt");
    }

    [Fact]
    public void OwnRule_ThatMatchesFindings_FiresAndIsTakenBack()
    {
        var session = new SessionOf(Given.Charter(TwoOfEachCluster), CompactRegister.Of("ssg p1 herning; ssg s secretary"), Given.Today, typeof(ReminderRule));
        var reminder = session.Session.Query<Reminder>().AsEnumerable().Should().ContainSingle().Subject;
        reminder.Secretary.Person.Should().Be("s");
        reminder.Finding.Message(Language.English).Should().Contain("`Midtklyngen`");

        session.Insert(session.Facts.SeatOf(new Membership("ssg", "p2") { Organisation = "viborg" }));

        session.Session.Query<Reminder>().AsEnumerable().Should().BeEmpty();
    }

    [Fact]
    public void Finding_ThatIsWaived_IsAFactWithItsWaiver()
    {
        var session = new SessionOf(Given.Charter(TwoOfEachCluster), CompactRegister.Of("ssg p1 herning; waiver key=midt to=2014-12-31"), Given.Today);

        session.Session.Query<Finding>().AsEnumerable().Single().Waiver!.Reason.Should().Be("Agreed");
    }

    [Fact]
    public void SeatOf_AMembershipOfAnotherDay_Throws()
    {
        var facts = Given.Charter(TwoOfEachCluster).FactsFor(CompactRegister.Of("ssg p1"), Given.Today);

        var seat = () => facts.SeatOf(new Membership("ssg", "p2") { Period = new Period(null, new DateOnly(2014, 2, 28)) });

        seat.Should().Throw<ArgumentException>().WithMessage("*`p2` in `ssg` is not valid on 2014-03-01*");
    }

    [Fact]
    public void SeatOf_AMembershipWithUnknownWords_Throws()
    {
        var facts = Given.Charter(TwoOfEachCluster).FactsFor(CompactRegister.Of("ssg p1"), Given.Today);

        var seat = () => facts.SeatOf(new Membership("sgs", "p2") { Organisation = "viborg" });

        seat.Should().Throw<InvalidInputException>().Which.Diagnostics.Should().ContainSingle(f => f.Code == DiagnosticId.UnknownIdentifier);
    }

    [Fact]
    public void Rules_OfThePackage_HaveNamesOfTheirOwnAndTheTag()
    {
        var rules = GovernanceRuleSet.Rules.Select(r => new RuleMetadata(r)).ToList();

        rules.Should().OnlyContain(r => r.Tags.Contains(GovernanceRuleSet.Tag));
        rules.Select(r => r.Name).Should().OnlyHaveUniqueItems().And.NotContain(n => n.Contains("GovernanceRules", StringComparison.Ordinal));
        GovernanceRuleSet.Rules.Should().OnlyContain(r => r.IsPublic);
    }
}
