namespace GovernanceRules.Cli;

/// <summary>What evaluates the rules of a check. The report is the same, to the byte.</summary>
internal enum Engine
{
    Own,
    NRules,
}

internal static class Engines
{
    // Throws if the command is compiled to machine code and the engine is NRules, which compiles rules at run time.
    public static Engine Of(Engine? named) => named is not Engine.NRules || HasNRules ? named ?? Engine.Own : throw new UsageException(Messages.NoNRules);

#if NRULES
    private const bool HasNRules = true;

    public static GovernanceChecker Checker(Charter charter, Engine engine) => engine == Engine.NRules ? ByNRules(charter) : GovernanceChecker.For(charter);

    // A method of its own, so that the assemblies of NRules are loaded only if the engine is asked for.
    private static GovernanceChecker ByNRules(Charter charter) => GovernanceChecker.For(charter).UseNRules();
#else
    private const bool HasNRules = false;

    public static GovernanceChecker Checker(Charter charter, Engine engine) => engine == Engine.Own
        ? GovernanceChecker.For(charter)
        : throw new ArgumentOutOfRangeException(nameof(engine), engine, "This build of the command has no NRules.");
#endif
}
