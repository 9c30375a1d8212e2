using BenchmarkDotNet.Running;
using GovernanceRules.Benchmarks;

if (args is ["scale", .. var options])
    return ScaleRun.Run(options);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
