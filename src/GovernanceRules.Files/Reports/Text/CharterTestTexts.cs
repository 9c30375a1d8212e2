namespace GovernanceRules;

internal sealed class CharterTestTexts(Language language)
{
    public string Passed => Say("answer.test.ok");

    public string Failed => Say("answer.test.fail");

    public string Suite(CharterTestReport run) => Say("answer.test.suite", ("suite", run.Suite.Id), ("tests", Tests(run.Results.Length)), ("charter", run.Suite.Charter.Id));

    public string NeverBroken(Charter charter, int number) => Say("answer.test.neverBroken", ("number", number), ("charter", charter.Id));

    public string Untested => Say("answer.test.untested");

    public string NeverBroken(string constraint) => Say("answer.test.neverBroken.constraint", ("constraint", constraint));

    public string Numbers(int tests, int failed) => failed == 0
        ? Say("answer.test.allAsExpected", ("tests", Tests(tests)))
        : Say("answer.test.failed", ("failed", failed), ("tests", Tests(tests)));

    /// <summary>That the tests pass or not, and why, as a sentence or two.</summary>
    /// <param name="tests">How many there are.</param>
    /// <param name="failed">How many of them differ from what they expect.</param>
    /// <param name="neverBroken">How many constraints fail the run since no test breaks them.</param>
    /// <param name="couldFail">Whether no tests fail the run since they break nothing.</param>
    public string Verdict(int tests, int failed, int neverBroken, bool couldFail)
    {
        var untested = neverBroken == 0 ? ""
            : Say("answer.test.neverBroken.count", ("neverBroken", neverBroken));
        if (!couldFail)
            untested += Say("answer.test.breaksNothing");
        return (failed == 0 && neverBroken == 0 && couldFail ? Say("answer.test.passed") : Say("answer.test.notPassed")) + Numbers(tests, failed) + untested;
    }

    private string Tests(int number) => Say("answer.test.tests", ("number", number));

    private string Say(string id, params ReadOnlySpan<(string Name, Message Value)> arguments) => FileTexts.Say(language, id, arguments);
}
