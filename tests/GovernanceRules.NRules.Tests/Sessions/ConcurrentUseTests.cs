using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using GovernanceRules.Oracle;
using GovernanceRules.Tests.Support;
using NRules;
using NRules.Fluent;

namespace GovernanceRules.Tests.Sessions;

/// <summary>The first sessions of compiled rules may be created by many threads at once; NRules alone does not allow that.</summary>
public sealed class ConcurrentUseTests
{
    private const int Threads = 64;
    private const int Rounds = 5;

    private static readonly Charter Charter = Given.Charter("count: { members: {}, per: cluster, over: [ vest, midt ], min: 1 }", beside: "drawnFrom: { forum: kosu }");

    [Fact]
    public void First_checks_of_many_threads_give_the_report_of_the_core()
    {
        var register = CompactRegister.Of("ssg p1 herning; kosu p2");
        var expected = Json.Of(GovernanceChecker.For(Charter).Check(register, Given.Today), Language.English);

        for (var round = 0; round < Rounds; round++)
        {
            var checker = GovernanceChecker.For(Charter).With(new NRulesCheck().Run);

            OnManyThreads(() => Json.Of(checker.Check(register, Given.Today), Language.English)).Should().AllBe(expected).And.HaveCount(Threads);
        }
    }

    [Fact]
    public void First_sessions_of_many_threads_find_what_a_check_finds()
    {
        var register = CompactRegister.Of("ssg p1 herning; kosu p2");
        var expected = GovernanceChecker.For(Charter).Check(register, Given.Today).Findings.Select(f => f.Fingerprint).Order(StringComparer.Ordinal).ToList();
        expected.Should().NotBeEmpty();

        for (var round = 0; round < Rounds; round++)
        {
            var factory = new RuleRepository().LoadGovernanceRules().CompileForConcurrentUse();

            OnManyThreads(() =>
            {
                var session = factory.CreateSession();
                session.InsertAll(Charter.FactsFor(register, Given.Today).All);
                session.Fire();
                return string.Join(' ', session.Query<Finding>().AsEnumerable().Select(f => f.Fingerprint).Order(StringComparer.Ordinal));
            }).Should().AllBe(string.Join(' ', expected)).And.HaveCount(Threads);
        }
    }

    /// <summary>What all sessions of a factory write to is complete after the first of them, whatever facts come later.</summary>
    [Fact]
    public void Sessions_after_the_first_write_to_nothing_that_they_share()
    {
        var factory = new RuleRepository().LoadGovernanceRules().CompileForConcurrentUse();
        var shared = ComparersOf(factory);
        var afterTheFirst = shared.Count;

        var fired = 0;
        foreach (var range in new[] { CaseRange.Settled, CaseRange.Open, CaseRange.Decisions })
            Prop.ForAll(CaseGenerator.Cases(range), one =>
            {
                var session = factory.CreateSession();
                var charter = CharterFile.Parse(one.CharterJson, "case.charter.json");
                session.InsertAll(charter.FactsFor(RegisterFile.Parse(one.RegisterJson, "case.register.json"), one.AsOf).All);
                fired += session.Fire();
            }).Check(Seeds.Cases(100));

        fired.Should().BePositive();
        shared.Count.Should().Be(afterTheFirst).And.BePositive();
    }

    private static IDictionary ComparersOf(ISessionFactory factory)
    {
        var comparer = Field(factory, "_factIdentityComparer");
        return (IDictionary)Field(comparer, "_typedComparers");

        static object Field(object of, string name) => of.GetType().GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(of)!;
    }

    private static ConcurrentBag<string> OnManyThreads(Func<string> act)
    {
        var answers = new ConcurrentBag<string>();
        using var together = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(_ => new Thread(() =>
        {
            together.SignalAndWait();
            try
            {
                answers.Add(act());
            }
            catch (Exception failure)
            {
                answers.Add(failure.ToString());
            }
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        return answers;
    }
}
