#!/usr/bin/env bash
# Runs the Linux jobs of .github/workflows/self.yml by act, on this machine and without containers: the action from this
# checkout, its outputs in later steps, services, graphs that fail, and what runs remember.  The workflow's own steps are
# the assertions.
#
#   bash scripts/e2e.sh [linux] [services] [history]
#
# What is run is a copy of what these jobs use, of the files that git knows or would add: act copies all of it for each job.
# Where there is no Redis, the job `services` installs it by apt-get, as root or by sudo.
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
git ls-files -z --cached --others --exclude-standard -- .github action.yml dist examples |
  while IFS= read -r -d '' file; do
    if [[ -e $file ]]; then printf '%s\0' "$file"; fi # deleted, but still in the index
  done |
  tar --null --files-from=- -cf - | tar -xf - -C "$checkout"

cd "$checkout"
git init --quiet --initial-branch=main
git add --all
git -c user.name=rundag -c user.email=rundag@localhost -c commit.gpgsign=false commit --quiet --message checkout
git remote add origin https://github.com/rundag/rundag

# run_job JOB OPTION...: act keeps its working copies under the cache directory: with one of our own nothing is left on the
# machine.  Each run has a fresh checkout.
run_job() {
  log="$scratch/$1.log"
  local status=0
  XDG_CACHE_HOME="$scratch/cache" "$act" push --job "$1" --workflows .github/workflows/self.yml \
    --platform ubuntu-latest=-self-hosted "${@:2}" 2>&1 < /dev/null | tee "$log" || status=$?
  if ((status != 0)); then
    echo "e2e: the job $1 failed (act ended with $status)" >&2
    exit 1
  fi
}

# expect RESULT STEP...: these steps of the job ended in Success or Failure.  A workflow that did nothing would end well too.
expect() {
  local result=$1 step
  shift
  for step in "$@"; do
    grep -qF "$result - Main $step" "$log" || { echo "e2e: the step «$step» did not end in $result" >&2; exit 1; }
  done
}

linux() {
  run_job linux --no-cache-server
  expect Success 'Its outputs' 'What it made, in a later step' 'Only what was asked for has run' \
    'The step failed, and says why' 'Nothing of it has run'
  expect Failure 'A graph that fails' 'A graph with a mistake'
}

services() {
  run_job services --no-cache-server
  expect Success 'A graph with services and a matrix' 'What its tasks gave' 'What its tasks exported' \
    'Its services have ended' 'It cancelled its siblings, and tidied up' 'Nothing of what they had started is left'
  expect Failure 'A matrix of which one instance fails'
}

# remembering RUN ATTEMPT: the job `history` in this attempt of a workflow run.  All share one cache server, as on GitHub.
remembering() {
  run_job history --cache-server-addr 127.0.0.1 --cache-server-path "$scratch/cache-server" \
    --env "GITHUB_RUN_ID=$1" --env "GITHUB_RUN_ATTEMPT=$2"
  expect Success 'What of it ran' 'It is what this leg made, whether it ran or was restored'
}

# say COUNT TEXT: so many lines of the last run's log have the text.
say() {
  local lines
  lines=$(grep -cF -e "$2" "$log" || true)
  ((lines == $1)) || { echo "e2e: «$2» is in $lines lines of the log and was expected in $1" >&2; exit 1; }
}

# Each count is of both legs.
history() {
  local leg given='295 of 301 results are given'
  remembering 7 1
  expect Failure 'A suite of 300 tests, of which 5 fail in the first attempt'
  say 0 'are given'
  remembering 7 2
  expect Success 'A suite of 300 tests, of which 5 fail in the first attempt'
  for leg in one two; do say 1 "attempt 2 of $leg ran 6 tasks"; done
  say 2 "dag: 301 tasks, 8 at a time (max-parallel: 8) · $given: 295 from attempt 1" # the first line of the log
  say 2 "dag succeeded: 301 tasks · 301 succeeded · $given: 295 from attempt 1"
  say 2 "Summary - ## ✅ dag succeeded: 301 tasks succeeded, $given"
  remembering 8 1
  for leg in one two; do say 1 "attempt 1 of $leg ran 300 tasks"; done # another run takes nothing of attempts of the first
  say 2 'compile · given: unchanged since '
  say 2 'test · given: unchanged since '
  say 2 'Summary - ## ✅ dag succeeded: 3 tasks succeeded, 2 of 3 results are given'
}

if (($# == 0)); then set -- linux services history; fi
for job in "$@"; do
  case $job in
    linux | services | history) "$job" ;;
    *) echo "e2e: there is no job «$job» here: linux, services, history" >&2; exit 2 ;;
  esac
done
echo "e2e: the workflow went as expected"
