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

    public string Verdict(int tests, int failed, int neverBroken)
    {
        var untested = neverBroken == 0 ? ""
            : Say("answer.test.neverBroken.count", ("neverBroken", neverBroken));
        return (failed == 0 && neverBroken == 0 ? Say("answer.test.passed") : Say("answer.test.notPassed")) + Numbers(tests, failed) + untested;
    }

    private string Tests(int number) => Say("answer.test.tests", ("number", number));

    private string Say(string id, params ReadOnlySpan<(string Name, Message Value)> arguments) => FileTexts.Say(language, id, arguments);
}
