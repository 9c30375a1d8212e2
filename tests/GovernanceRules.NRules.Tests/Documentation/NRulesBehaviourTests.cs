using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace GovernanceRules.Tests.Documentation;

/// <summary>What docs/nrules.md says of NRules 1.0.4. If another version behaves differently the page has to change.</summary>
public sealed class NRulesBehaviourTests
{
    [Fact]
    public void Equal_fact_of_a_later_batch_is_refused_by_name()
    {
        var session = SessionOf(typeof(NoteRule));
        session.Insert(new Note("a", null));

        var again = () => session.Insert(new Note("a", null));

        again.Should().Throw<ArgumentException>().WithMessage("Facts for insert already exist*");
        session.Fire().Should().Be(1);
    }

    [Theory]
    [InlineData(BatchOptions.AllOrNothing)]
    [InlineData(BatchOptions.SkipFailed)]
    public void Equal_facts_of_one_batch_strand_those_before_them(BatchOptions options)
    {
        var session = SessionOf(typeof(NoteRule));

        var insert = () => session.TryInsertAll([new Note("a", null), new Note("a", null), new Note("b", null)], options);

        insert.Should().Throw<ArgumentException>().WithMessage("An item with the same key has already been added*");
        session.Query<Note>().AsEnumerable().Should().Equal(new Note("a", null));
        session.Fire().Should().Be(0);
    }

    [Fact]
    public void Equal_facts_that_a_rule_yields_throw_as_it_fires()
    {
        var session = SessionOf(typeof(CopyRule));
        session.InsertAll([new Note("a", "1"), new Note("a", "2")]);

        var fire = () => session.Fire();

        fire.Should().Throw<RuleRhsExpressionEvaluationException>();
    }

    [Fact]
    public void Exception_in_a_condition_strands_the_whole_batch()
    {
        var session = SessionOf(typeof(LongTextRule), typeof(NoteRule));

        var insert = () => session.InsertAll([new Note("a", "long"), new Note("b", null), new Note("c", "long")]);

        insert.Should().Throw<RuleLhsExpressionEvaluationException>();
        session.Query<Note>().AsEnumerable().Select(n => n.Id).Should().Equal("a", "b", "c");
        session.Fire().Should().Be(0);
        session.TryInsert(new Note("a", "long")).Should().BeFalse();
        session.Update(new Note("a", "long"));
        session.Fire().Should().Be(2);
    }

    [Fact]
    public void Not_below_its_binding_is_right_and_above_it_always_holds()
    {
        Note(typeof(MatchThenNotRule)).Should().Equal("open");
        Note(typeof(NotThenMatchRule)).Should().BeEquivalentTo("done", "open");

        static IEnumerable<string> Note(Type rule)
        {
            var (done, open) = (new Duty("done"), new Duty("open"));
            var session = SessionOf(rule);
            session.InsertAll([done, open, new Tick(done)]);
            session.Fire();
            return [.. session.Query<Note>().AsEnumerable().Select(n => n.Id)];
        }
    }

    [Fact]
    public void Rules_that_are_not_public_or_nested_are_left_out_silently()
    {
        RulesOf(x => x.From(typeof(InternalRule), typeof(NestedRule))).Should().BeEmpty();
        RulesOf(x => x.From(typeof(InternalRule), typeof(NestedRule)).PrivateTypes().NestedTypes()).Should().HaveCount(2);
    }

    private static List<IRuleDefinition> RulesOf(Action<IRuleLoadSpec> load)
    {
        var repository = new RuleRepository();
        repository.Load(load);
        return [.. repository.GetRules()];
    }

    private static ISession SessionOf(params Type[] rules)
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(rules));
        repository.GetRules().Should().HaveCount(rules.Length);
        return repository.Compile().CreateSession();
    }

    /// <summary>Public, but nested.</summary>
    public sealed class NestedRule : Rule
    {
        /// <inheritdoc/>
        public override void Define() => InternalRule.Any(When(), Then());
    }
}

/// <summary>A fact with equality.</summary>
public sealed record Note(string Id, string? Text);

/// <summary>A fact without.</summary>
public sealed class Duty(string id)
{
    /// <summary>Its id.</summary>
    public string Id => id;
}

/// <summary>A duty is done.</summary>
public sealed class Tick(Duty duty)
{
    /// <summary>The duty.</summary>
    public Duty Duty => duty;
}

/// <summary>Fires for each note.</summary>
public sealed class NoteRule : Rule
{
    /// <inheritdoc/>
    public override void Define() => InternalRule.Any(When(), Then());
}

/// <summary>Yields a copy of a note without its text.</summary>
public sealed class CopyRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Note note = null!;

        When()
            .Match(() => note, n => n.Text != null);

        Then()
            .Yield(_ => new Note(note.Id, null));
    }
}

/// <summary>Its condition throws for a note without text.</summary>
public sealed class LongTextRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Note note = null!;

        When()
            .Match(() => note, n => n.Text!.Length > 3);

        Then()
            .Do(_ => note.ToString());
    }
}

/// <summary>A note of each duty that is not done.</summary>
public sealed class MatchThenNotRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Duty duty = null!;

        When()
            .Match(() => duty)
            .Not<Tick>(t => t.Duty == duty);

        Then()
            .Yield(_ => new Note(duty.Id, null));
    }
}

/// <summary>The same the other way round.</summary>
public sealed class NotThenMatchRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Duty duty = null!;

        When()
            .Not<Tick>(t => t.Duty == duty)
            .Match(() => duty);

        Then()
            .Yield(_ => new Note(duty.Id, null));
    }
}

/// <summary>Not public.</summary>
internal sealed class InternalRule : Rule
{
    public override void Define() => Any(When(), Then());

    public static void Any(ILeftHandSideExpression when, IRightHandSideExpression then)
    {
        Note note = null!;
        when.Match(() => note);
        then.Do(_ => note.ToString());
    }
}
