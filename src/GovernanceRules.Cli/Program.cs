using GovernanceRules.Cli;

return Tool.Run(args, Surroundings.OfProcess());
