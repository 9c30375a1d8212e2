namespace GovernanceRules.Tests.Support;

/// <summary>Holds a row of a principle's table: the whole answer, however the check is made.</summary>
internal static class Table
{
    /// <summary>A check of the register, one of its lines in the opposite order, and a live check that begins empty give the same answer.</summary>
    public static void ShouldAnswer(string situation, string constraint, string register, string expected)
    {
        var charter = Given.Charter(constraint);
        var whole = CompactRegister.Of(register);

        Answer.Of(charter.Check(whole, Given.Today)).Should().Be(expected, situation);
        Answer.Of(charter.Check(CompactRegister.Of(Reversed(register)), Given.Today)).Should().Be(expected, $"{situation}, in the opposite order");
        var live = charter.CheckLive(whole.With([]), Given.Today);
        foreach (var membership in whole.Memberships)
            live.Add(membership);
        Answer.Of(live.Report()).Should().Be(expected, $"{situation}, as a live check");
    }

    private static string Reversed(string register) => string.Join(';', register.Split(';').Reverse());
}
