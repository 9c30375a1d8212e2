using System.Text;
using GovernanceRules;

Console.OutputEncoding = Encoding.UTF8;
var folder = AppContext.BaseDirectory;
string PathOf(string file) => Path.Combine(folder, file);

var note2014 = CharterFile.Load(PathOf("midtjylland-2014.charter.yaml"));
var paper2016 = CharterFile.Load(PathOf("midtjylland-2016.charter.yaml"));
(string Register, Charter Charter, DateOnly Day)[] checks =
[
    ("ssg-2014-good", note2014, new(2014, 3, 1)),
    ("ssg-2014-broken", note2014, new(2014, 3, 1)),
    ("ssg-2016-good", paper2016, new(2016, 10, 1)),
    ("ssg-2016-broken", paper2016, new(2016, 10, 1)),
];

// `dotnet run -- 2016` takes the registers that have 2016 in their name; without an argument it takes all.
var wanted = args.FirstOrDefault() ?? "";
var reports = checks
    .Where(c => c.Register.Contains(wanted, StringComparison.Ordinal))
    .Select(c => c.Charter.Check(RegisterFile.Load(PathOf($"{c.Register}.register.yaml")), asOf: c.Day))
    .ToList();
if (reports.Count == 0)
{
    Console.Error.WriteLine($"Intet register har `{wanted}` i navnet; der er {string.Join(", ", checks.Select(c => c.Register))}.");
    return 2;
}

TextReport.Write(new CheckAnswer([.. reports]) { Language = Language.Danish, Folder = folder }, Console.Out);
return 0;
