using GovernanceRules.Cli;

return GovernanceCli.Run(args, CommandEnvironment.OfProcess());
