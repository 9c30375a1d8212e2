#!/usr/bin/env bash
# Mutates one folder or file of src, and prints each mutant that no test kills. It takes minutes for a file and hours for a folder, so CI does not run it.
#
#   tests/mutate.sh src/GovernanceRules/Evaluation [TEST_PROJECT]
#
# Without a second argument the tests are those of the project: tests/GovernanceRules.Tests for src/GovernanceRules. The report is in artifacts/mutation.
set -euo pipefail
version=5.1.0
where=${1:?usage: tests/mutate.sh src/PROJECT/FOLDER_OR_FILE [TEST_PROJECT]}
cd "$(dirname "$0")/.."
project=$(cut -d/ -f2 <<<"$where")
inside=$(cut -d/ -f3- <<<"${where%/}")
[ ! -d "$where" ] || inside="$inside/**/*.cs"
tests=${2:-tests/$project.Tests}
[ -e "$where" ] && [ -d "$tests" ] || { echo "there is no $where, or no $tests"; exit 2; }
command -v jq > /dev/null || { echo "jq is needed, to read the report"; exit 2; }

tool=$PWD/artifacts/stryker-$version
[ -d "$tool" ] || dotnet tool install dotnet-stryker --version "$version" --tool-path "$tool"
output=$PWD/artifacts/mutation
rm -rf "$output"

# Generated cases touch all code, so each of them would run for each mutant: the tests that know what they ask for are the ones that must kill it.
export MutationRun=true
(cd "$tests" && "$tool/dotnet-stryker" --config-file ../stryker-config.json --project "$project.csproj" --mutate "$inside" --output "$output" --skip-version-check)

# A mutant that ran too long counts as killed; on a busy machine it may have been slow only, so it is printed too.
jq --raw-output --arg root "$PWD/" '
  .files | to_entries | map(.key as $file | .value.mutants[] | . + { file: ($file | ltrimstr($root)) }) as $all
  | ($all[] | select(.status == "Survived" or .status == "NoCoverage" or .status == "Timeout")
    | "\(.file):\(.location.start.line):\(.location.start.column): \(.status), \(.mutatorName): \(.replacement | gsub("\\s+"; " ") | .[0:160])"),
    ($all | group_by(.status)[] | "\(length) \(.[0].status)")
' "$output/reports/mutation-report.json"
