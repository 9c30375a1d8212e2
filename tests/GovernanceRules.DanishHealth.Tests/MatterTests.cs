namespace GovernanceRules.DanishHealth.Tests;

/// <summary>Who decided what, and where it should have gone: the table of matters over the five charters, which are charter tests themselves.</summary>
public sealed class MatterTests
{
    /// <summary>One row for each matter: the charter, and the matter's id.</summary>
    public static TheoryData<string, string> Matters => new(Bundle.Ids.SelectMany(c => TabledMatter.Of(c).Select(m => (c, m.Id))));

    [Theory]
    [MemberData(nameof(Matters))]
    public void Matter_OfTheTable_IsFoundAsTheTableSays(string charter, string matter)
    {
        var tabled = Named(charter, matter);

        var rows = Escalations(tabled.Result.Report).ToList();

        tabled.Result.Differences.Select(d => d.ToString()).Should().BeEmpty("this is found:\n{0}\n", string.Join("\n", tabled.Findings));
        rows.Where(r => r.Outcome == Outcome.Held).Select(r => r.Constraint).Should().Equal(tabled.Held, "these are met and kept to");
        rows.Where(r => r.Outcome is not (Outcome.Held or Outcome.NotApplicable)).Select(r => r.Constraint)
            .Should().Equal(tabled.Findings.Where(f => f.Forum is null).Select(f => f.Constraint), "these are met and not kept to");
    }

    [Theory]
    [MemberData(nameof(Matters))]
    public void Finding_OfAMatter_QuotesTheClauseThatItIsThereFor(string charter, string matter)
    {
        var tabled = Named(charter, matter);

        if (tabled.Findings.Any())
            tabled.Findings.SelectMany(f => f.Clauses).Select(c => c.Id.Text).Should().Contain(tabled.Clause);
    }

    /// <summary>One row for each matter of which the table says where it must go.</summary>
    public static TheoryData<string, string> Routed => new(Bundle.Ids.SelectMany(c => TabledMatter.Of(c).Where(m => m.From is not null).Select(m => (c, m.Id))));

    [Theory]
    [MemberData(nameof(Routed))]
    public void Route_OfAMatterFromAForum_IsWhatTheTableSays(string charter, string matter)
    {
        var tabled = Named(charter, matter);

        var route = Bundle.Load(charter).RouteFor(tabled.Untouched, tabled.From!, tabled.Result.Report.AsOf, tabled.Result.Test.Register);

        (route.Steps.IsEmpty ? [route.Status.ToString()] : route.Steps.Select(s => s.ToString())).Should().Equal(tabled.Route, route.Message(Language.English));
    }

    [Fact]
    public void Table_OfMatters_SaysOfSixtyWhereTheyMustGo() => Routed.Should().HaveCountGreaterThanOrEqualTo(60);

    [Theory]
    [MemberData(nameof(Bundle.Rows), MemberType = typeof(Bundle))]
    public void Matters_OfACharter_KeepToEachOfItsEscalationsAndBreakEach(string charter)
    {
        var matters = TabledMatter.Of(charter);
        var escalations = Bundle.Load(charter).Escalations.Select(e => e.Id.Text).ToList();

        escalations.Should().NotBeEmpty();
        escalations.Except(matters.SelectMany(m => m.Held), StringComparer.Ordinal).Should().BeEmpty("a matter keeps to each");
        escalations.Except(matters.SelectMany(m => m.Findings).Where(f => f.Verdict == Verdict.Violated).Select(f => f.Constraint), StringComparer.Ordinal).Should().BeEmpty("a matter breaks each");
    }

    [Theory]
    [MemberData(nameof(Bundle.Rows), MemberType = typeof(Bundle))]
    public void Matters_OfACharter_AreEachThereForOneOfItsClauses(string charter)
    {
        var matters = TabledMatter.Of(charter);

        matters.Should().HaveCountGreaterThanOrEqualTo(10);
        matters.Select(m => m.Id).Should().OnlyHaveUniqueItems();
        matters.Select(m => m.Clause).Except(Bundle.Load(charter).Clauses.Select(c => c.Id.Text), StringComparer.Ordinal).Should().BeEmpty();
        matters.Where(m => m.Result.Test.Register.Matters.Single().Id.Text != m.Id).Select(m => m.Name).Should().BeEmpty("the name begins with the id");
    }

    private static TabledMatter Named(string charter, string matter) => TabledMatter.Of(charter).Single(m => m.Id == matter);

    private static IEnumerable<ConstraintOutcome> Escalations(Report report)
    {
        var escalations = report.Charter.Escalations.Select(e => e.Id.Text).ToHashSet(StringComparer.Ordinal);
        return report.Outcomes.Where(o => escalations.Contains(o.Constraint));
    }
}
