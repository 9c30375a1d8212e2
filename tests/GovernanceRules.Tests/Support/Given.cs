namespace GovernanceRules.Tests.Support;

/// <summary>Checks a constraint of the shared charter against a register of compact lines.</summary>
internal static class Given
{
    /// <summary>The day of every check that names no other.</summary>
    public static readonly DateOnly Today = new(2014, 3, 1);

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static Charter Charter(string constraint, string? more = null, string? beside = null) =>
        CharterFile.Parse(BaseCharter.With(constraint, more, beside), "charter.yaml");

    public static Charter Constraints(string constraints, string? more = null) => CharterFile.Parse(BaseCharter.Text(constraints, more), "charter.yaml");

    /// <summary>The report of a constraint <c>C</c> about <c>ssg</c>.</summary>
    public static Report Report(string constraint, string register, DateOnly? day = null) =>
        Charter(constraint).Check(CompactRegister.Of(register), day ?? Today);

    /// <summary>The whole answer to a constraint <c>C</c> about <c>ssg</c>, as <see cref="Answer.Of"/> writes it.</summary>
    public static string Answer(string constraint, string register, DateOnly? day = null) => Support.Answer.Of(Report(constraint, register, day));
}
