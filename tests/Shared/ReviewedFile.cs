using System.Text;

namespace GovernanceRules.Tests.Shared;

/// <summary>Files of the repository that are generated, and that people review in git: documentation, schemas, expected output.</summary>
internal static class ReviewedFile
{
    /// <summary>The environment variable that, set to 1, makes the tests write every reviewed text anew.</summary>
    public const string Switch = "UPDATE_REVIEWED";

    public static bool IsUpdating => Environment.GetEnvironmentVariable(Switch) == "1";

    /// <summary>Fails if the file is missing or differs in any byte.</summary>
    public static void ShouldBe(string path, string actual) => ShouldBe(path, Encoding.UTF8.GetBytes(actual));

    /// <inheritdoc cref="ShouldBe(string, string)"/>
    public static void ShouldBe(string path, byte[] actual)
    {
        if (IsUpdating)
            Write(path, actual);

        var name = Path.GetRelativePath(Repository.Root, path);
        File.Exists(path).Should().BeTrue("{0} is reviewed; {1}=1 writes it", name, Switch);
        var reviewed = File.ReadAllBytes(path);
        // As text, a difference can be read; as bytes, it cannot hide.
        Encoding.UTF8.GetString(actual).Should().Be(Encoding.UTF8.GetString(reviewed), "{0} is reviewed; {1}=1 writes it anew", name, Switch);
        actual.Should().Equal(reviewed, "{0} is reviewed; {1}=1 writes it anew", name, Switch);
    }

    public static void Write(string path, byte[] actual)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, actual);
    }
}
