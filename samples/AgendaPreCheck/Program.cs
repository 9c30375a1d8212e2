using System.Text;
using System.Text.Json;
using AgendaPreCheck;
using GovernanceRules;

Console.OutputEncoding = Encoding.UTF8;

// The points come from the agenda system; the rules are those of the bundled charter.
var agenda = JsonSerializer.Deserialize<Agenda>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "agenda.json")), JsonSerializerOptions.Web)!;
var charter = DanishHealthCharters.Find("midtjylland-2016");

new Letter(charter, agenda).Write(Console.Out);
