#!/usr/bin/env bash
# Runs the job `linux` of .github/workflows/self.yml by act, on this machine and without containers: the action from this
# checkout, its outputs in later steps, and graphs that fail.  The workflow's own steps are the assertions.
#
# What is run is a copy of the files that git knows or would add.
# act is taken from PATH, or else built once by Go into the user's cache directory.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

act_version=v0.2.89
cache="${XDG_CACHE_HOME:-$HOME/.cache}/rundag"

if command -v act > /dev/null; then
  act=$(command -v act)
else
  act="$cache/act-$act_version/act"
  if [[ ! -x $act ]]; then
    command -v go > /dev/null || { echo "e2e: neither act nor go is installed; act is needed" >&2; exit 1; }
    echo "e2e: building act $act_version"
    GOBIN="$(dirname "$act")" go install "github.com/nektos/act@$act_version"
  fi
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
checkout="$scratch/rundag"
mkdir -p "$checkout"
git ls-files -z --cached --others --exclude-standard |
  while IFS= read -r -d '' file; do
    if [[ -e $file ]]; then printf '%s\0' "$file"; fi # deleted, but still in the index
  done |
  tar --null --files-from=- -cf - | tar -xf - -C "$checkout"

cd "$checkout"
git init --quiet --initial-branch=main
git add --all
git -c user.name=rundag -c user.email=rundag@localhost -c commit.gpgsign=false commit --quiet --message checkout
git remote add origin https://github.com/rundag/rundag

# act keeps its working copies under the cache directory: with one of our own nothing is left on the machine.
log="$scratch/act.log"
status=0
XDG_CACHE_HOME="$scratch/cache" "$act" push --job linux --workflows .github/workflows/self.yml \
  --platform ubuntu-latest=-self-hosted --no-cache-server 2>&1 < /dev/null | tee "$log" || status=$?

if ((status != 0)); then
  echo "e2e: the workflow failed (act ended with $status)" >&2
  exit 1
fi
# A workflow that did nothing would end well too.
for step in 'Its outputs' 'What it made, in a later step' 'Only what was asked for has run' \
  'The step failed, and says why' 'Nothing of it has run'; do
  grep -qF "Success - Main $step" "$log" || { echo "e2e: the step «$step» did not succeed" >&2; exit 1; }
done
for step in 'A graph that fails' 'A graph with a mistake'; do
  grep -qF "Failure - Main $step" "$log" || { echo "e2e: the step «$step» did not fail" >&2; exit 1; }
done
echo "e2e: the workflow went as expected"
