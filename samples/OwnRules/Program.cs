using System.Text;
using GovernanceRules;
using NRules;
using NRules.Fluent;
using OwnRules;

Console.OutputEncoding = Encoding.UTF8;
var today = new DateOnly(2026, 3, 1);

var charter = Charter.Define("library-council", c => c
    .Organisation("lemvig", "Lemvig Kommune", sector: "municipal")
    .Organisation("friends", "Bibliotekets Venner", sector: "civil")
    .Forum("board", "The Board")
    .Escalation("EXPENSIVE", e => e.From("council").WithTraits("expensive").To("board"))
    .Forum("council", "The Library Council", f => f
        .Seats("the municipality", m => m.Sector("municipal"), exactly: 2)
        .Seats("the friends of the library", m => m.Sector("civil"), exactly: 1)));

var register = Register.Define("members", r => r
    .Member("council", "p1", organisation: "lemvig", role: "chair")
    .Member("council", "p2", organisation: "lemvig")
    .Member("council", "p3", organisation: "friends")
    .Member("council", "p4", role: "secretary"));

// The rules of the application and those of the library, in one session; and the facts of both.
var repository = new RuleRepository();
repository.Load(x => x.From(typeof(RemindTheSecretary), typeof(StopTheAgendaPoint)));
repository.LoadGovernanceRules();
var session = repository.Compile().CreateSession();
var facts = charter.FactsFor(register, today);
session.InsertAll(facts.All);

Tell("All seats are filled");

session.Retract(facts.Seats.Single(s => s.Person == "p2"));
Tell("p2 leaves");

session.Insert(facts.SeatOf(new Membership("council", "p5") { Organisation = "lemvig" }));
Tell("p5 takes the seat");

// What would be wrong if the council decided this today?
var roof = facts.FactsOf(new Matter("new-roof")
{
    Traits = ["expensive"],
    Steps = [new MatterStep(today, "decided") { Forum = "council" }],
});
session.InsertAll([.. roof, new AgendaPoint(roof.OfType<MatterUnderWay>().Single())]);
Tell("The agenda has a new roof, to be decided by the council");

session.RetractAll(roof);
Tell("The roof goes to the board");

void Tell(string what)
{
    session.Fire();
    Console.WriteLine(what);
    foreach (var reminder in session.Query<Reminder>())
        Console.WriteLine($"  To {reminder.Secretary.Person}: {reminder.Finding.Message(Language.English)} {reminder.Finding.Text(Language.English).Suggestion}");
    foreach (var stop in session.Query<Stop>())
        Console.WriteLine($"  Stop: {stop.Finding.Message(Language.English)} {stop.Finding.Text(Language.English).Suggestion}");
    Console.WriteLine($"  reminders: {session.Query<Reminder>().Count()}, stops: {session.Query<Stop>().Count()}");
}
