#!/usr/bin/env bash
# Runs the Linux jobs of .github/workflows/self.yml by act, on this machine and without containers: the action from this
# checkout, its outputs in later steps, services, graphs that fail, and what runs remember.  The workflow's own steps are
# the assertions.  `shards` is all of .github/workflows/shards.yml, with act's artifact server.
#
#   bash scripts/e2e.sh [linux] [services] [history] [shards]
#
# What is run is a copy of what these jobs use, of the files that git knows or would add: act copies all of it for each job.
# Where there is no Redis, the job `services` installs it by apt-get, as root or by sudo.
# act is taken from PATH, or else built once by Go into the user's cache directory.  What uploads and downloads artifacts is
# installed there once by npm, since act would have the actions themselves from GitHub.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

act_version=v0.2.89
here=$PWD/scripts/e2e
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

# commit MESSAGE: a commit of all that is in the checkout.
commit() {
  git add --all
  git -c user.name=rundag -c user.email=rundag@localhost -c commit.gpgsign=false commit --quiet --message "$1"
}

commit checkout
git remote add origin https://github.com/rundag/rundag

# run_act WORKFLOW OPTION...: act keeps its working copies under the cache directory: with one of our own nothing is left on
# the machine.  Each run has a fresh checkout.  Its status is act's.
run_act() {
  log="$scratch/act.log"
  XDG_CACHE_HOME="$scratch/cache" "$act" push --workflows ".github/workflows/$1" \
    --platform ubuntu-latest=-self-hosted "${@:2}" 2>&1 < /dev/null | tee "$log"
}

# run_job JOB OPTION...: a job of the workflow self.yml, which has to succeed.
run_job() {
  local status=0
  run_act self.yml --job "$@" || status=$?
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

# The directory with the library of artifacts, installed once.
artifact_library() {
  local library
  library="$cache/artifacts-$(cksum < "$here/artifact-library/package-lock.json" | cut -d ' ' -f 1)"
  if [[ ! -d $library ]]; then
    echo "e2e: installing @actions/artifact" >&2
    mkdir -p "$cache"
    local fresh
    fresh=$(mktemp -d "$cache/artifacts.XXXXXX")
    cp "$here/artifact-library"/package*.json "$fresh"
    npm ci --prefix "$fresh" --no-audit --no-fund --loglevel=error >&2
    mv --no-target-directory "$fresh" "$library" 2> /dev/null || rm -rf "$fresh" # another one was faster
  fi
  echo "$library"
}

# in_shards RUN ATTEMPT RESULT OPTION...: the workflow shards.yml in this attempt of a run, in which the required check ends
# in Success or Failure.  All runs share one artifact server and one cache server, as on GitHub.
in_shards() {
  local action replaced=() expected=$3 result=succeeded status=0
  for action in upload-artifact download-artifact; do
    replaced+=(--local-repository "$(grep -om1 "actions/$action@[0-9a-f]*" .github/workflows/shards.yml)=$here/$action")
  done
  local port
  port=$(node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
  run_act shards.yml "${replaced[@]}" --env "ARTIFACT_LIBRARY=$library" \
    --artifact-server-addr 127.0.0.1 --artifact-server-port "$port" --artifact-server-path "$scratch/artifacts" \
    --cache-server-addr 127.0.0.1 --cache-server-path "$scratch/cache-server" \
    --env "GITHUB_RUN_ID=$1" --env "GITHUB_RUN_ATTEMPT=$2" "${@:4}" || status=$?
  if [[ $expected == Failure ]]; then result=failed; fi
  grep -q "^\[Shards/Report *\].*Job $result" "$log" || { echo "e2e: the check «Report» did not end in $expected" >&2; exit 1; }
  [[ $status != 0 || $expected == Success ]] || { echo "e2e: act did not fail" >&2; exit 1; }
  artifacts="$scratch/artifacts-of-$1-$2"
  local zip
  for zip in "$scratch/artifacts/$1"/*/*.zip; do
    python3 -m zipfile -e "$zip" "$artifacts/$(basename "$zip" .zip)"
  done
}

# shard_of TASK: the number of the shard, of three, that runs it by a plan without times.
shard_of() {
  local number
  for number in 1 2 3; do
    node dist/cli/index.js examples/testsuite/rundag.yml --history off --shard "$number/3" --dry-run |
      grep -E "^ *[0-9]+\. $1(:|$)" > /dev/null && echo "$number" && return
  done
  echo "e2e: no shard runs $1" >&2
  return 1
}

# A test fails and a machine never reports; that machine runs again; all is there and fixed.
shards() {
  local library broken=examples/testsuite/tests/count/date.mjs failing missing other
  library=$(artifact_library)
  failing=$(shard_of count_date)
  missing=$((failing % 3 + 1))
  other=$((missing % 3 + 1))
  cp "$broken" "$scratch/fixed"
  sed -i "s/'2024-02-29'/'2024-2-29'/" "$broken"
  commit 'a test that fails'
  in_shards 21 1 Failure --matrix "shard:$failing-of-3" --matrix "shard:$other-of-3"
  say_in_report "merge: expected a report of shard $missing/3; found none: .*; its tasks: .* and [0-9]* more" "count_date.*shard $failing/3"
  node "$here/check-shards.mjs" "$artifacts" --missing "$missing" --failed count_date
  in_shards 21 2 Failure --matrix "shard:$missing-of-3"
  say_in_report "count_date.*shard $failing/3"
  node "$here/check-shards.mjs" "$artifacts" --failed count_date
  cp "$scratch/fixed" "$broken"
  commit 'all tests pass'
  in_shards 22 1 Success
  expect Success 'Its outputs'
  node "$here/check-shards.mjs" "$artifacts"
}

# say_in_report PATTERN...: the job of the required check has a line like this in its log.
say_in_report() {
  local pattern lines
  lines=$(grep '^\[Shards/Report' "$log")
  for pattern in "$@"; do
    grep -q "$pattern" <<< "$lines" || { echo "e2e: the check «Report» does not say «$pattern»" >&2; exit 1; }
  done
}

if (($# == 0)); then set -- linux services history shards; fi
for job in "$@"; do
  case $job in
    linux | services | history | shards) "$job" ;;
    *) echo "e2e: there is no job «$job» here: linux, services, history, shards" >&2; exit 2 ;;
  esac
done
echo "e2e: the workflow went as expected"
