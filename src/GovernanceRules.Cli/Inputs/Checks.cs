using System.Collections.Immutable;

namespace GovernanceRules.Cli;

/// <summary>Reads what a call names and checks it.</summary>
internal static class Checks
{
    /// <summary>The answer: a report for each register and charter, or the faults of all of them.</summary>
    /// <exception cref="CallException">The call names no register.</exception>
    public static CheckAnswer Run(IReadOnlyList<InputPath> paths, Inspection how, CheckAnswer asked, Surroundings around)
    {
        var inputs = CheckInputs.Read(paths, around);
        if (!inputs.Faults.IsEmpty)
            return asked with { Faults = inputs.Faults };

        var runs = ImmutableArray.CreateBuilder<Report>();
        var faults = new List<Fault>();
        foreach (var (charter, register) in inputs.Pairs)
            try
            {
                runs.Add(how.Of(charter, register));
            }
            catch (InvalidInputException invalid)
            {
                // The others are tried all the same, so that every fault is told at once; but no answer is given of half an input.
                faults.AddRange(invalid.Faults.Select(f => f.ToldIn(charter, register)));
            }

        return faults.Count == 0 ? asked with { Runs = runs.ToImmutable() } : asked with { Faults = [.. faults.Distinct()] };
    }

    /// <summary>Tells on standard error what is no part of the answer: faults, and clauses that nothing names.</summary>
    public static void Tell(CheckAnswer answer, Surroundings around)
    {
        foreach (var fault in answer.Faults)
            around.Error.WriteLine(Messages.Fault(fault));
        foreach (var warning in CharterWarnings.Of(answer))
            around.Error.WriteLine(Messages.Warning(warning));
    }
}
