# What the scripts of this folder have in common; to be sourced.
export CI=true
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 DOTNET_CLI_UI_LANGUAGE=en
# No build server outlives a script and keeps its output open.
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 UseSharedCompilation=false MSBUILDTERMINALLOGGER=off

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# A command that the README gives, word for word, and the exit status that it leaves.
readme_command() {
  local expected=$1 command=$2 status=0
  grep -qF -- "$command" "$repository/README.md" || { echo "README.md does not give: $command"; return 1; }
  bash -c "$command" </dev/null || status=$?
  [ "$status" -eq "$expected" ] || { echo "it exited with $status instead of $expected"; return 1; }
}

# Windows programs want Windows paths, also from this shell.
native() { if command -v cygpath >/dev/null 2>&1; then cygpath -m "$1"; else printf '%s\n' "$1"; fi; }

# For a script that takes the folder of the packages of a build: a working folder, `outside`, that goes with the script, in which these packages come from
# their folder, those of others from wherever this machine gets them, and none from a cache.
outside_with() {
  packages=$(native "$(cd "$1" && pwd)")
  version=$(basename "$(ls "$packages"/GovernanceRules.Files.*.nupkg)" .nupkg)
  version=${version#GovernanceRules.Files.}
  outside=$(native "$(mktemp -d)")
  trap 'rm -rf "$outside"' EXIT
  export NUGET_PACKAGES="$outside/cache"
  cat > "$outside/NuGet.config" <<CONFIG
<configuration>
  <packageSources>
    <add key="this-build" value="$packages" />
  </packageSources>
</configuration>
CONFIG
}

# The tool of this build, as `governance`. What an installation leaves among temporary files goes with the rest.
install_tool() {
  (cd "$outside" && TMPDIR="$outside" dotnet tool install GovernanceRules.Cli --version "$version" --tool-path "$outside/tools" >/dev/null)
  PATH="$(cd "$outside/tools" && pwd):$PATH"
}

# In a register that `governance init` wrote, one who is no director.
plant() {
  sed -i.bak 's/person: director-east, organisation: east, level: director/person: chief-east, organisation: east, level: chief/' steering-group.register.yaml
}

# Ends the script where npm is not there, and says what is not done then. A machine of CI has it; whoever builds at home may not, and everything else is
# checked all the same.
need_npm() {
  command -v npm >/dev/null 2>&1 && return
  echo "SKIPPED: npm is not there, so $1. Node 20 or later brings it."
  [ "${GITHUB_ACTIONS:-}" != true ]
  exit
}

# Programs from npm, into a folder.
from_npm() {
  local folder=$1
  shift
  npm install --silent --no-save --no-audit --no-fund --ignore-scripts --prefix "$folder" "$@"
}
