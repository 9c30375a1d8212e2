using System.Globalization;
using GovernanceRules.Fuzz;

// Without `--cases` it is a test project like the others.
if (Option("--cases") is not { } cases)
    return args.Any(a => a is "--server" or "--internal-msbuild-node")
        ? await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
        : await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);

var seed = (int)(Option("--seed") ?? 1);
var first = Option("--first") ?? 0;
var bad = 0;
var run = new FuzzRun(Seeds.OfRepository(), seed);
for (var number = first; number < first + cases; number++)
{
    if (run.Case(number) is { } wrong)
    {
        bad++;
        Console.WriteLine($"--seed {seed} --first {number} --cases 1: {wrong}");
    }

    if ((number + 1) % 1_000 == 0)
        Console.WriteLine($"{number + 1} cases, {run.Answered} answered, {bad} wrong, slowest {run.Slowest.TotalMilliseconds:0} ms");
}

Console.WriteLine($"{cases} cases, {run.Answered} answered, {bad} wrong, slowest {run.Slowest.TotalMilliseconds:0} ms");
return bad == 0 ? 0 : 1;

long? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? long.Parse(args[at + 1], CultureInfo.InvariantCulture) : null;
