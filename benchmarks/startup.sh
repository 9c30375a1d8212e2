#!/usr/bin/env bash
# How long a check of the largest bundled charter takes as a whole process, beside a program that prints one line: both in turn, so many times;
# the shortest times are compared, since whatever else runs on the machine only adds to them.
#   benchmarks/startup.sh [TIMES] [TOOL]     TOOL is the command `governance` as it is installed, and fails above three times; left out, the
#                                            portable one of the last Release build is measured, which has no limit
set -euo pipefail
cd "$(dirname "$0")/.."
times=${1:-20}
tool=${2:-dotnet src/GovernanceRules.Cli/bin/Release/net10.0/GovernanceRules.Cli.dll}
register=tests/GovernanceRules.DanishHealth.Tests/Registers/nordjylland-2017.register.yaml
day=$(sed -n '1s/^# as of: //p' "$register")

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat > "$folder/line.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <InvariantGlobalization>true</InvariantGlobalization>
  </PropertyGroup>
</Project>
PROJECT
echo 'System.Console.WriteLine("one line");' > "$folder/line.cs"
CI= dotnet build "$folder/line.csproj" -c Release -o "$folder/out" -v quiet -nologo >/dev/null

# The time of one run in microseconds.
once() {
  local began=${EPOCHREALTIME/[.,]/}
  "$@" </dev/null >/dev/null || { echo failed; return; }
  echo $((${EPOCHREALTIME/[.,]/} - began))
}

for ((i = 0; i < times; i++)); do
  printf '%s %s\n' "$(once "$folder/out/line")" "$(once $tool check "$register" --as-of "$day")"
done | awk -v times="$times" -v limit="$([ $# -ge 2 ] && echo 3 || echo 1000)" '
  /failed/ { failed = 1 }
  NR == 1 || $1 < line { line = $1 }
  NR == 1 || $2 < check { check = $2 }
  END {
    if (failed || NR < times) { print "a run failed"; exit 1 }
    printf "one line %.0f ms, check %.0f ms, ratio %.2f (shortest of %d)\n", line / 1000, check / 1000, check / line, times
    exit check > limit * line
  }'
