// Checks a register with the packages, and then the packages themselves: Consumer CHARTER REGISTER FOLDER-OF-PACKAGES
using System.IO.Compression;
using System.Text.RegularExpressions;
using GovernanceRules;
using NRules.Fluent;

var charter = CharterFile.Load(args[0]);
var register = RegisterFile.Load(args[1]);
var report = charter.Check(register, new DateOnly(2014, 3, 1));
Console.WriteLine($"{report.Summary.Rows} rows, {report.Summary.Violated} violated");
foreach (var finding in report.Failures().Take(3))
    Console.WriteLine(finding.Message(Language.Danish));
var wrong = new List<string>();
if (report.Passes() || report.Findings.IsEmpty)
    wrong.Add("the broken sample passes");

// A rule of the application beside those of the package, in one session.
var repository = new RuleRepository();
repository.Load(x => x.From(typeof(LetterRule)));
repository.LoadGovernanceRules();
var session = repository.CompileForConcurrentUse().CreateSession();
session.InsertAll(charter.FactsFor(register, report.AsOf).All);
session.Fire();
var letters = session.Query<Letter>().AsEnumerable().Select(l => l.Finding.Fingerprint).Order(StringComparer.Ordinal).ToList();
Console.WriteLine($"{GovernanceRuleSet.Rules.Length} rules of the package for NRules, {letters.Count} letters");
if (GovernanceRuleSet.Rules.IsEmpty || !GovernanceRuleSet.Rules.All(r => r.Assembly.GetName().Name == "GovernanceRules.NRules"))
    wrong.Add("the package GovernanceRules.NRules has no rules");
if (letters.Count == 0 || !letters.SequenceEqual(report.Findings.Where(f => f.Counts).Select(f => f.Fingerprint).Order(StringComparer.Ordinal)))
    wrong.Add("a session of NRules finds something else than a check");

foreach (var package in Directory.GetFiles(args[2], "*.nupkg").Order(StringComparer.Ordinal))
{
    var name = Path.GetFileNameWithoutExtension(package);
    var id = Regex.Match(name, @"^(.+?)\.\d").Groups[1].Value;
    using var zip = ZipFile.OpenRead(package);
    var entries = zip.Entries.Select(e => e.FullName).ToHashSet();
    var isTool = entries.Any(e => e.EndsWith("DotnetToolSettings.xml", StringComparison.Ordinal));
    List<string> expected = ["README.md", "LICENSE"];
    // The package of the build has targets and a tool, and nothing to compile against.
    var isBuild = entries.Contains($"build/{id}.targets");
    if (isBuild)
        expected.AddRange(["tools/GovernanceRules.Cli.dll", "tools/GovernanceRules.Cli.runtimeconfig.json"]);
    else if (!isTool)
        expected.AddRange([$"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"]);
    wrong.AddRange(expected.Where(e => !entries.Contains(e)).Select(e => $"{name} has no {e}"));

    using var reader = new StreamReader(zip.GetEntry($"{id}.nuspec")!.Open());
    var manifest = reader.ReadToEnd();
    string[] said = ["<license type=\"expression\">MIT</license>", "<readme>README.md</readme>", "<description>", "<repository type=\"git\""];
    wrong.AddRange(said.Where(s => !manifest.Contains(s, StringComparison.Ordinal)).Select(s => $"{name} does not say {s}"));
    if (!isTool && !isBuild && !HasSymbols(Path.ChangeExtension(package, ".snupkg"), id))
        wrong.Add($"{name} has no symbols");
    Console.WriteLine($"{name}: {entries.Count} entries{(isTool ? ", a tool" : "")}");
}

foreach (var line in wrong)
    Console.Error.WriteLine(line);
return wrong.Count == 0 ? 0 : 1;

static bool HasSymbols(string package, string id)
{
    if (!File.Exists(package))
        return false;
    using var zip = ZipFile.OpenRead(package);
    return zip.GetEntry($"lib/net10.0/{id}.pdb") is not null;
}
