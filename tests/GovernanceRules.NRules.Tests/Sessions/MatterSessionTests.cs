using GovernanceRules.Tests.Support;
using NRules.Fluent.Dsl;

namespace GovernanceRules.Tests.Sessions;

/// <summary>Matters and their steps as facts of an application's own session.</summary>
public sealed class MatterSessionTests
{
    private static readonly Charter Council = Charter.Define("council", c => c.Forum("council").Forum("board").Forum("talk", "The Talk", f => f.Advisory())
        .Escalation("EXPENSIVE", e => e.From("council").WithTraits("expensive").To("board")));

    private readonly SessionOf _session = new(Council, Register.Define("members", r => r.Member("council", "p1")), Given.Today, typeof(MinuteRule));

    [Fact]
    public void Finding_OfAMatter_GoesWithTheMatter()
    {
        var roof = _session.Facts.FactsOf(Roof("council"));
        _session.Insert([.. roof]);
        _session.Findings.Should().Be("EXPENSIVE//roof Violated");

        _session.Session.RetractAll(roof);
        _session.Insert([.. _session.Facts.FactsOf(new Matter("talks") { Traits = [], Steps = [Decided("talk")] })]);
        _session.Findings.Should().Be("COMPETENCE/talk/talks Violated");
    }

    [Fact]
    public void Finding_OfAMatter_FollowsItsSteps()
    {
        var roof = _session.Facts.FactsOf(Roof("council"));
        _session.Insert([.. roof]);
        var approval = _session.Facts.StepOf(roof.OfType<MatterUnderWay>().Single(), new MatterStep(Given.Today, "approved") { Forum = "board" });

        _session.Insert(approval);
        _session.Findings.Should().BeEmpty();

        _session.Session.Retract(approval);
        _session.Session.Fire();
        _session.Findings.Should().Be("EXPENSIVE//roof Violated");

        _session.Session.RetractAll(roof.OfType<StepTaken>());
        _session.Session.Fire();
        _session.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Message_OfAFinding_IsOfTheStepsInTheSession()
    {
        var roof = _session.Facts.FactsOf(Roof("council"));
        _session.Insert([.. roof]);

        _session.Session.RetractAll(roof.OfType<StepTaken>());
        _session.Insert(_session.Facts.StepOf(roof.OfType<MatterUnderWay>().Single(), Decided("council") with { Date = Given.Today.AddDays(-1) }));

        _session.Session.Query<Finding>().AsEnumerable().Should().ContainSingle().Which.Message(Language.English).Should().EndWith("on 2014-02-28.");
    }

    [Fact]
    public void OwnRule_ThatMatchesSteps_Fires()
    {
        var roof = _session.Facts.FactsOf(Roof("council"));
        _session.Insert([.. roof]);
        _session.Session.Query<Minute>().AsEnumerable().Select(m => m.Text).Should().Equal("roof: decided in council on 2014-03-01");

        _session.Session.RetractAll(roof.OfType<StepTaken>());
        _session.Session.Fire();
        _session.Session.Query<Minute>().AsEnumerable().Should().BeEmpty();
    }

    [Fact]
    public void Matters_OfOneId_AreJudgedByThemselves()
    {
        _session.Insert([.. _session.Facts.FactsOf(Roof("council")), .. _session.Facts.FactsOf(Roof("board"))]);

        _session.Findings.Should().Be("EXPENSIVE//roof Violated");
    }

    [Fact]
    public void FactsOf_AMatterWithUnknownWords_Throws()
    {
        var unknown = () => _session.Facts.FactsOf(Roof("bord"));

        unknown.Should().Throw<InvalidInputException>().Which.Diagnostics.Should().ContainSingle(f => f.Code == DiagnosticId.UnknownIdentifier);
    }

    [Fact]
    public void StepOf_AStepWithUnknownWords_Throws()
    {
        var roof = _session.Facts.FactsOf(Roof("council")).OfType<MatterUnderWay>().Single();

        var unknown = () => _session.Facts.StepOf(roof, Decided("bord"));

        unknown.Should().Throw<InvalidInputException>().Which.Diagnostics.Should().ContainSingle(f => f.Code == DiagnosticId.UnknownIdentifier);
    }

    private static Matter Roof(string forum) => new("roof") { Traits = ["expensive"], Steps = [Decided(forum)] };

    private static MatterStep Decided(string forum) => new(Given.Today, "decided") { Forum = forum };
}

/// <summary>A fact of an application: a line of its minutes.</summary>
internal sealed class Minute(string text)
{
    public string Text => text;
}

/// <summary>A rule of an application: whatever is decided is put in the minutes.</summary>
public sealed class MinuteRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        StepTaken step = null!;

        When()
            .Match(() => step, s => s.Act == "decided");

        Then()
            .Yield(_ => new Minute(step.ToString()));
    }
}
