namespace GovernanceRules.DanishHealth.Tests;

public sealed class ChangeTests
{
    /// <summary>One row for each change: the charter, and the constraint that the change breaks.</summary>
    public static TheoryData<string, string> Changes => new(Bundle.Ids.SelectMany(i => Change.Of(i).Where(c => !c.Cannot).Select(c => (i, c.Label))));

    [Theory]
    [MemberData(nameof(Changes))]
    public void Register_WithOneChange_BreaksExactlyWhatItMust(string charter, string change)
    {
        var tried = Named(charter, change);

        var report = tried.Check(Bundle.Load(charter), ConformingRegister.Of(charter));

        Of(report, Verdict.Violated).Should().Equal(tried.Finds, "{0} This is found:\n{1}\n", tried.Because, string.Join("\n", report.Findings));
        Of(report, Verdict.Unknown).Should().Equal(tried.Unknown, "{0} This is found:\n{1}\n", tried.Because, string.Join("\n", report.Findings));
        report.Findings.Where(f => f.Verdict == Verdict.Violated).Select(f => f.Constraint).Should().Contain(tried.Breaks);
    }

    [Theory]
    [MemberData(nameof(Bundle.Rows), MemberType = typeof(Bundle))]
    public void Changes_OfACharter_BreakEachOfItsConstraints(string charter)
    {
        var broken = Change.Of(charter).Select(c => c.Breaks);

        Bundle.Load(charter).Constraints.Select(c => c.Id.Text).Except(broken, StringComparer.Ordinal).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Bundle.Rows), MemberType = typeof(Bundle))]
    public void Changes_OfACharter_AreWellWritten(string charter)
    {
        var changes = Change.Of(charter);

        changes.SelectMany(c => c.StrangeKeys.Select(k => $"{c.Label}: {k}")).Should().BeEmpty("an entry has no such keys");
        changes.Where(c => string.IsNullOrWhiteSpace(c.Because) || c.Because.Contains('\n')).Select(c => c.Label).Should().BeEmpty("each says why, in one line");
        changes.Where(c => c.Cannot && (c.HasEdits || c.Finds.Length > 0)).Select(c => c.Label).Should().BeEmpty("what nothing can break is left as it is");
    }

    private static Change Named(string charter, string label) => Change.Of(charter).Single(c => c.Label == label);

    private static IEnumerable<string> Of(Report report, Verdict verdict) => report.Findings.Where(f => f.Verdict == verdict).Select(f => f.Fingerprint);
}
