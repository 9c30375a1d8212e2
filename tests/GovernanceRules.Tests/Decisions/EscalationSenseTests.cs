namespace GovernanceRules.Tests.Decisions;

/// <summary>A charter whose escalations cannot be followed is refused when it is loaded.</summary>
public sealed class EscalationSenseTests
{
    [Theory]
    [InlineData("{ id: A, when: { traits: clincal }, to: board }", "GOV012 the trait `clincal` is not declared; did you mean `clinical`?")]
    [InlineData("{ id: A, when: { type: pilto }, to: board }", "GOV012 the type `pilto` is not declared; did you mean `pilot`?")]
    [InlineData("{ id: A, route: [ { forum: board, act: startd } ] }", "GOV012 the act `startd` is not declared; did you mean `started`?")]
    [InlineData("{ id: A, from: group, assessedBy: chiar, to: board }", "GOV012 the role `chiar` is not declared; did you mean `chair`?")]
    [InlineData("{ id: A, route: [ board, new ], inForce: { to: 2014-05-31 } }",
        "GOV028 the escalation `A` comes by its route to `new`, but nothing of that is in force on any day on which the escalation is")]
    [InlineData("{ id: A, route: [ { all: [ board, new ], act: approved } ], inForce: { to: 2014-05-31 } }",
        "GOV028 the escalation `A` comes by its route to `new`, but nothing of that is in force on any day on which the escalation is")]
    [InlineData("{ id: A, from: new, to: board, inForce: { to: 2014-05-31 } }", "GOV028 the escalation `A` comes from `new`, but nothing of that is in force on any day on which the escalation is")]
    [InlineData("{ id: A, from: group, next: new, inForce: { to: 2014-05-31 } }", "GOV028 the escalation `A` goes next to `new`, but nothing of that is in force on any day on which the escalation is")]
    [InlineData("{ id: A, route: [ board, { forum: advice, act: decided } ] }",
        "GOV028 the escalation `A` comes by its route to `advice` to be decided, but by this charter nobody there may decide a matter that it is about")]
    [InlineData("{ id: A, when: { allTraits: principled }, route: [ { forum: [ other, advice ], act: decided }, board ] }",
        "GOV028 the escalation `A` comes by its route to `other` or `advice` to be decided, but by this charter nobody there may decide a matter that it is about")]
    [InlineData("{ id: A, when: { traits: economic }, to: advice }", "GOV028 the escalation `A` leads to `advice` to be decided, but by this charter nobody there may decide a matter that it is about")]
    [InlineData("{ id: A, from: group, next: group }", "GOV028 the escalation `A` sends a matter in a circle, from `group` back to it")]
    [InlineData("{ id: A, from: group, next: stray }\n{ id: B, from: stray, next: [ group ] }", "GOV028 the escalations `A` and `B` send a matter in a circle between `group` and `stray`")]
    [InlineData("{ id: A, from: stray, when: { type: pilot }, next: council }\n{ id: B, from: council, to: stray }",
        "GOV028 the escalations `A` and `B` send a matter in a circle between `council` and `stray`")]
    [InlineData("{ id: A, from: { kind: group }, next: group }", "GOV028 the escalation `A` sends a matter in a circle between `group` and `other`")]
    public void Charter_ThatCannotBeFollowed_IsRefused(string escalations, string expected) => FluentActions.Invoking(() => Cases.Charter(escalations))
        .Should().Throw<InvalidInputException>().Which.Diagnostics.Select(f => $"{f.Code} {f.Text}").Should().Equal(expected);

    /// <summary>What may be right all the same is not refused.</summary>
    [Theory]
    [InlineData("{ id: A, route: [ board, new ] }")]
    [InlineData("{ id: A, route: [ old, board ], inForce: { from: 2014-06-01 } }")]
    [InlineData("{ id: A, route: [ { kind: lone }, { anyOf: [ { forum: advice } ] }, elsewhere ] }")]
    [InlineData("{ id: A, route: [ { forum: [ advice, board ], act: decided } ] }")]
    [InlineData("{ id: A, route: [ { forum: advice, act: [ decided, recommended ] }, { forum: other, act: decided } ] }")]
    [InlineData("{ id: A, when: { traits: [ economic, shared ] }, to: stray }")]
    [InlineData("{ id: A, when: { traits: economic }, to: stray }")]
    [InlineData("{ id: A, when: { traits: economic }, route: [ { forum: stray, act: decided } ] }")]
    [InlineData("{ id: A, when: { traits: economic }, to: group }")]
    [InlineData("{ id: A, from: group, next: [ stray, board ] }\n{ id: B, from: stray, next: group }")]
    [InlineData("{ id: A, from: stray, when: { type: pilot }, next: council }\n{ id: B, from: council, when: { type: agreement }, next: stray }")]
    [InlineData("{ id: A, from: stray, when: { traits: economic }, next: council }\n{ id: B, from: council, when: { traits: clinical }, next: stray }")]
    [InlineData("{ id: A, from: group, to: board }\n{ id: B, from: board, to: group }")]
    [InlineData("{ id: A, from: stray, next: new, inForce: { from: 2014-06-01, to: 2014-06-30 } }\n{ id: B, from: new, next: stray, inForce: { from: 2014-07-01 } }")]
    public void Charter_ThatMayBeFollowed_IsRead(string escalations) =>
        Cases.Charter(escalations).Escalations.Should().HaveCount(escalations.Split('\n').Length);

    [Fact]
    public void CharterInCode_ThatCannotBeFollowed_IsRefused()
    {
        var define = () => Charter.Define("c", c => c
            .Forum("group", "The group", f => { })
            .Escalation("A", e => e.From("group").Next("group")));

        define.Should().Throw<InvalidInputException>().Which.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("GOV028");
    }
}
