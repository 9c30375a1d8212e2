using System.Globalization;

namespace GovernanceRules;

/// <summary>The words around the results of charter tests, in one language.</summary>
internal sealed class CharterTestTexts(Language language)
{
    private readonly bool _danish = language == Language.Danish;

    public string Passed => Say("ok  ", "ok  ");

    public string Failed => Say("FAIL", "FEJL");

    public string Suite(CharterTestReport run) => Say(
        $"{run.Suite.Id}: {Tests(run.Results.Length)} of the charter {run.Suite.Charter.Id}",
        $"{run.Suite.Id}: {Tests(run.Results.Length)} af charteret {run.Suite.Charter.Id}");

    public string NeverBroken(Charter charter, int number) => Say(
        $"No test breaks {(number == 1 ? "this constraint" : $"these {Text(number)} constraints")} of {charter.Id}:",
        $"Ingen test bryder {(number == 1 ? "dette krav" : $"disse {Text(number)} krav")} i {charter.Id}:");

    public string Untested => Say("UNTESTED", "UTESTET");

    public string NeverBroken(string constraint) => Say(
        $"No test breaks `{constraint}`; add one that does, or say under `unbroken` why none can.",
        $"Ingen test bryder `{constraint}`; tilføj en, der gør, eller skriv under `unbroken`, hvorfor ingen kan.");

    public string Numbers(int tests, int failed) => failed == 0
        ? Say($"{Tests(tests)}, all as expected.", $"{Tests(tests)}, alt som ventet.")
        : Say($"{Text(failed)} of {Tests(tests)} not as expected.", $"{Text(failed)} af {Tests(tests)} ikke som ventet.");

    public string Verdict(int tests, int failed, int neverBroken)
    {
        var untested = neverBroken == 0 ? ""
            : Say($" {(neverBroken == 1 ? "1 constraint is" : $"{Text(neverBroken)} constraints are")} never broken.", $" {Text(neverBroken)} krav brydes aldrig.");
        return (failed == 0 && neverBroken == 0 ? Say("PASSED: ", "BESTÅET: ") : Say("NOT PASSED: ", "IKKE BESTÅET: ")) + Numbers(tests, failed) + untested;
    }

    private string Tests(int number) => number == 1 ? Say("1 test", "1 test") : Say($"{Text(number)} tests", $"{Text(number)} test");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Say(string english, string danish) => _danish ? danish : english;
}
