namespace GovernanceRules.Samples.Tests;

/// <summary>The files of the sample, and the days for which they were written.</summary>
internal static class Sundhedsstyregruppen
{
    public static string Folder { get; } = Repository.PathOf("samples", "Sundhedsstyregruppen");

    /// <summary>The registers, each with its day.</summary>
    public static TheoryData<string, DateOnly> Registers { get; } = new()
    {
        { "ssg-2014-good.register.yaml", new(2014, 3, 1) },
        { "ssg-2014-broken.register.yaml", new(2014, 3, 1) },
        { "ssg-2016-good.register.yaml", new(2016, 10, 1) },
        { "ssg-2016-broken.register.yaml", new(2016, 10, 1) },
    };

    /// <summary>Checks a register against the charter that it names.</summary>
    /// <param name="file">The register's file.</param>
    /// <param name="day">The day.</param>
    /// <param name="folder">Where it lies, with the files that it needs; left out, where the sample does.</param>
    /// <returns>The report.</returns>
    public static Report Check(string file, DateOnly day, string? folder = null)
    {
        var register = RegisterFile.Load(Path.Combine(folder ?? Folder, file));
        return CharterFile.LoadFor(register)!.Check(register, day);
    }
}
