using System.Text;
using GovernanceRules;
using OwnPrinciple;

Console.OutputEncoding = Encoding.UTF8;
var day = new DateOnly(2026, 3, 1);

var charter = Charter.Define("fjord-cooperation", c => c
    .Organisation("skive", "Skive Kommune")
    .Organisation("struer", "Struer Kommune")
    .Organisation("lemvig", "Lemvig Kommune")
    .Forum(new Forum("fjord-council") { Name = "Fjordrådet", Kind = "council" })
    .Forum(new Forum("harbour-council") { Name = "Havnerådet", Kind = "council" })
    .ForaOfKind("council", f => f
        .Demands(new Deputies()).Because("For hvert medlem udpeges en stedfortræder.")));

var register = Register.Define("members", r => r
    .Member("fjord-council", "p1", organisation: "skive", role: "chair")
    .Member("fjord-council", "p2", organisation: "struer")
    .Member("fjord-council", "p3", organisation: "lemvig")
    .Member("fjord-council", "p4", organisation: "skive", role: "deputy")
    .Member("fjord-council", "p3", organisation: "lemvig", role: "deputy")
    .Member("harbour-council", "p5", organisation: "struer")
    .Member("harbour-council", "p6", role: "deputy"));

TextExplanation.Write(charter, day, Console.Out, language: Language.Danish);
foreach (var language in new[] { Language.Danish, Language.English })
{
    Console.WriteLine();
    TextReport.Write(new CheckAnswer([charter.Check(register, asOf: day)]) { Language = language }, Console.Out);
}
