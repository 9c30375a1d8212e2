#!/usr/bin/env bash
# Snapshooter.Xunit3 1.3.1 with xunit.v3 4.0.2 on .NET 10.
#
# A snapshot test of a text passes although
#   Missing      there is no snapshot: it is written, with a byte order mark, and the test is green. Only SNAPSHOOTER_STRICT_MODE=on (or true) makes
#                it fail; SNAPSHOOTER_STRICT_MODE=1 does not.
#   LineEndings  the text has CR LF and the snapshot LF.
#   LastLine     the text does not end its last line and the snapshot does.
#   Mark         the snapshot begins with a byte order mark and the text does not.
#   Json         both are JSON of one value: `1.00` and `1.0`, or a comment in the snapshot that the text lacks.
# A test whose text is empty fails with an InvalidOperationException ("Sequence contains no elements"), whatever the snapshot says.
#
# So a test must set the strict mode itself, and compare the bytes of the file with those of the text too.
#
# Seen: Differs and Empty fail; of the others all pass, and Missing fails in strict mode alone.
# The script fails if that changes.
set -euo pipefail
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > Snapshots.csproj <<'CSPROJ'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <OutputType>Exe</OutputType>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="xunit.v3" Version="4.0.2" />
    <PackageReference Include="Snapshooter.Xunit3" Version="1.3.1" />
  </ItemGroup>
</Project>
CSPROJ
cat > Loose.cs <<'CSHARP'
using Snapshooter;
using Snapshooter.Xunit3;
using Xunit;

public class Loose
{
    [Fact] public void Missing() => Match(null, "a\nb\n");
    [Fact] public void LineEndings() => Match("a\nb\n", "a\r\nb\r\n");
    [Fact] public void LastLine() => Match("a\nb\n", "a\nb");
    [Fact] public void Mark() => Match("\uFEFFa\n", "a\n");
    [Fact] public void JsonNumber() => Match("1.0\n", "1.00\n");
    [Fact] public void JsonComment() => Match("[1, /* one */ 2]\n", "[1,2]\n");
    [Fact] public void Differs() => Match("a\nb\n", "a\nc\n");
    [Fact] public void Empty() => Match("", "");

    private static void Match(string snapshot, string text, [System.Runtime.CompilerServices.CallerMemberName] string name = "")
    {
        var folder = Directory.CreateDirectory(Environment.GetEnvironmentVariable("SNAPSHOTS")!).FullName;
        if (snapshot != null)
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "__snapshots__")).FullName, name), snapshot);
        Snapshot.Match(text, new SnapshotFullName(name, folder));
    }
}
CSHARP
dotnet build -c Release -v quiet

# The tests that fail in a mode, in alphabetical order.
failed() {
  { SNAPSHOTS="$folder/$1" SNAPSHOOTER_STRICT_MODE=$1 bin/Release/net10.0/Snapshots -noColor || true; } > "$folder/log"
  sed -n 's/^ *Loose\.\([A-Za-z]*\) \[FAIL\]$/\1/p' "$folder/log" | sort | tr '\n' ' '
}
hold() {
  printf '%s: %s\n' "$1" "$3"
  [ "$2" = "$3" ] || { echo "expected: $2"; exit 1; }
}
hold "fail without strict mode" "Differs Empty " "$(failed off)"
hold "fail with strict mode 1" "Differs Empty " "$(failed 1)"
hold "fail with strict mode on" "Differs Empty Missing " "$(failed on)"
hold "first bytes of the snapshot that was missing" "ef bb bf 61" "$(od -An -tx1 -N4 off/__snapshots__/Missing | sed 's/^ *//')"
