using System.Diagnostics;
using System.Text;

namespace GovernanceRules.Samples.Tests;

/// <summary>Runs the built program of a sample, as somebody does who has just cloned the repository.</summary>
internal static class SampleProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Runs a sample from a folder that is not its own.</summary>
    /// <param name="sample">The sample's name.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>The exit status, the bytes of standard output, and what was said on standard error.</returns>
    public static async Task<(int Status, byte[] Output, string Errors)> Run(string sample, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [PathOf(sample), .. arguments])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // The answer is to be the same wherever it is given; a machine in Danish would be the likeliest to differ.
        start.Environment["LC_ALL"] = "da_DK.UTF-8";
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";

        using var timeout = new CancellationTokenSource(Patience);
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        var errors = process.StandardError.ReadToEndAsync(timeout.Token);
        await process.StandardOutput.BaseStream.CopyToAsync(output, timeout.Token);
        await process.WaitForExitAsync(timeout.Token);
        return (process.ExitCode, output.ToArray(), await errors);
    }

    // Tests and samples are built into the same two folders below bin: the configuration and the framework.
    private static string PathOf(string sample)
    {
        var framework = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        return Repository.PathOf("samples", sample, "bin", framework.Parent!.Name, framework.Name, $"{sample}.dll");
    }
}
