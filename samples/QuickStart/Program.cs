using GovernanceRules;

var charter = Charter.Define("steering-group", c => c
    .Levels("chief", "director").OtherLevels("politician")
    .Organisation("viborg", "Viborg Municipality", sector: "municipal")
    .Organisation("struer", "Struer Municipality", sector: "municipal")
    .Organisation("region", "The Region", sector: "regional")
    .Forum("council", "The Council")
    .Forum("group", "The Steering Group", f => f
        .Mirrors("council", m => m.Sector("municipal")).Because("The members come from the same municipalities as the politicians.")
        .SharedChair("municipal", "regional").Because("The chairmanship is shared between the municipalities and the region.")
        .AtLeast("director").Because("Only directors sit in the group.")));

var register = Register.Define("members", r => r
    .Member("council", "politician-1", organisation: "viborg", level: "politician")
    .Member("council", "politician-2", organisation: "struer", level: "politician")
    .Member("group", "director-1", organisation: "viborg", role: "chair", level: "director")
    .Member("group", "chief-1", organisation: "region", level: "chief"));

foreach (var finding in charter.Check(register, asOf: new DateOnly(2026, 3, 1)).Findings)
{
    var text = finding.Text(Language.English);
    Console.WriteLine($"{finding.Constraint}: {text.Message}");
    Console.WriteLine($"  expected: {text.Expected}");
    Console.WriteLine($"  actual:   {text.Actual}");
    Console.WriteLine($"  to do:    {text.Suggestion}");
    Console.WriteLine($"  because:  {finding.Clauses[0].Quote}");
}
