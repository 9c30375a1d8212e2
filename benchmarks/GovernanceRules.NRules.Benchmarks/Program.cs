using System.Globalization;
using GovernanceRules.Benchmarks;

// How often each thing is timed, in turn with the others; with `growth` the growth of one engine alone, with `loop` a million memberships
// beside a loop written by hand.
var rounds = new Rounds(args.Select(a => int.TryParse(a, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).FirstOrDefault(n => n > 0, 3));
if (args.Contains("loop"))
{
    EnginesBySize.WriteBesideLoop(Console.Out, rounds);
    return;
}

if (!args.Contains("growth"))
    EnginesBySize.Write(Console.Out, rounds);
EnginesBySize.WriteGrowth(Console.Out, rounds);
