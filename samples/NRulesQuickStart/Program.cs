using GovernanceRules;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;

var charter = Charter.Define("library-council", c => c
    .Organisation("lemvig", "Lemvig Municipality", sector: "municipal")
    .Forum("council", "The Library Council", f => f
        .Seats("the municipality", m => m.Sector("municipal"), exactly: 2)));

var register = Register.Define("members", r => r
    .Member("council", "p1", organisation: "lemvig")
    .Member("council", "p2", organisation: "lemvig")
    .Member("council", "p3", role: "secretary"));

// The application's own rules, and those of the library beside them.
var repository = new RuleRepository();
repository.Load(x => x.From(typeof(RemindTheSecretary)));
repository.LoadGovernanceRules();
var session = repository.CompileForConcurrentUse().CreateSession();

var facts = charter.FactsFor(register, new DateOnly(2026, 3, 1));
session.InsertAll(facts.All);
session.Fire();
Console.WriteLine($"All seats are filled: {session.Query<Finding>().Count()} findings");

Console.WriteLine("p2 leaves");
session.Retract(facts.SeatOf(new Membership("council", "p2") { Organisation = "lemvig" }));
session.Fire();

public sealed class RemindTheSecretary : Rule
{
    public override void Define()
    {
        Finding vacancy = null!;
        Seat secretary = null!;

        When()
            .Match(() => vacancy, f => f.Principle == "seats", f => f.Counts)
            .Match(() => secretary, s => s.Role == "secretary", s => s.Forum == vacancy.Forum);

        Then()
            .Do(_ => Remind(secretary, vacancy));
    }

    private static void Remind(Seat secretary, Finding vacancy) => Console.WriteLine($"To {secretary.Person}: {vacancy.Message(Language.English)}");
}
