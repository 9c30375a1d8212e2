using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GovernanceRules.Tests.Documentation;

/// <summary>The code of docs/nrules.md compiles as it is pasted into a new project that references the packages.</summary>
public sealed partial class DocumentedCodeTests
{
    // What the SDK adds to a new project with implicit usings.
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Latest = new(LanguageVersion.Latest);

    public static TheoryData<string> Programs => new(Code().Matches(File.ReadAllText(Repository.PathOf("docs", "nrules.md")).ReplaceLineEndings("\n")).Select(m => m.Groups[1].Value));

    [Fact]
    public void Page_has_code() => Programs.Should().NotBeEmpty();

    [Theory]
    [MemberData(nameof(Programs))]
    public void Code_of_the_page_compiles_as_pasted(string program) => ErrorsOf(program).Should().BeEmpty();

    [Fact]
    public void Code_that_does_not_compile_is_found() => ErrorsOf("repository.LoadGovernanceRules();").Should().ContainSingle().Which.Should().Contain("CS0103");

    private static IEnumerable<string> ErrorsOf(string program) => CSharpCompilation.Create("Pasted",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, Latest), CSharpSyntaxTree.ParseText(program, Latest)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(a => MetadataReference.CreateFromFile(a)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
        .GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString());

    [GeneratedRegex("^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}
