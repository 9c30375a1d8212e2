using System.Collections.Immutable;

namespace GovernanceRules.Cli;

internal static class Checks
{
    // A report for each register and charter, or the faults of all of them. Throws if the call names no register.
    public static CheckAnswer Run(IReadOnlyList<InputPath> paths, CheckOptions how, CheckAnswer asked, CommandEnvironment around)
    {
        var inputs = CheckInputs.Read(paths, around);
        if (!inputs.Faults.IsEmpty)
            return asked with { Faults = inputs.Faults };
        if (inputs.Pairs.IsEmpty && how.NeedsRegister)
            throw new UsageException(Messages.NoRegister(inputs.Alone.Length, paths.Any(p => !p.IsNamed)));
        if (inputs.Pairs.IsEmpty)
            return asked with { Charters = inputs.Alone };
        if (how.IsForBaseline && SameIds.OfRegisters(inputs.Pairs).ToList() is { Count: > 0 } same)
            return asked with { Faults = [.. same] };

        var runs = ImmutableArray.CreateBuilder<Report>();
        var skipped = new List<SkippedCheck>();
        var faults = new List<Diagnostic>();
        var ran = new List<CheckPair>();
        foreach (var pair in inputs.Pairs)
        {
            var (charter, register, isFound) = pair;
            try
            {
                runs.Add(how.Of(charter, register));
                ran.Add(pair);
            }
            catch (InvalidInputException invalid) when (isFound && invalid.Diagnostics is [{ Code: DiagnosticId.NotInForce } reason])
            {
                // A folder may hold charters of several times; one that is named is meant.
                skipped.Add(new(charter, register, reason.ToldIn(charter, register)));
            }
            catch (InvalidInputException invalid)
            {
                // The others are checked all the same, so that every fault is reported at once; but half an input gets no answer.
                faults.AddRange(invalid.Diagnostics.Select(f => f.ToldIn(charter, register)));
            }
        }

        if (how.IsForBaseline)
            faults.AddRange(SameIds.OfCharters(ran));

        if (faults.Count + runs.Count == 0)
            return asked with { Faults = [.. skipped.Select(s => s.Reason).Distinct()] };
        var answer = asked with { Charters = inputs.Alone, Skipped = [.. skipped.Select(s => s with { Reason = Messages.LeftOut(s.Reason) })] };
        return faults.Count == 0 ? answer with { Runs = runs.ToImmutable() } : answer with { Faults = [.. faults.Distinct()] };
    }

    // Writes to standard error what is no part of the answer: faults and warnings.
    public static void Tell(CheckAnswer answer, CommandEnvironment around)
    {
        foreach (var fault in answer.Faults)
            around.Say(Messages.Fault(fault));
        foreach (var warning in AnswerWarnings.Of(answer))
            around.Say(Messages.Warning(warning));
    }
}
