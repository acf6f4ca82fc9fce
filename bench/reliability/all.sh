#!/usr/bin/env bash
# Tries every promise of bench/RELIABILITY.md with few trials: a smoke test of some minutes, no measurement.
#
#   bash bench/reliability/all.sh           the action on the Node that NODE24 names, else on the one on PATH
#
# Linux, as root (else what needs root counts as broken), with a C compiler and perl for the zoo. Run `npm run bundle`
# before: the scripts drive lib/ and dist/ as they are.
set -u
cd "$(dirname "$0")/../.." || exit
here=bench/reliability
broken=()

try() {
  printf '\n== %s\n' "$*"
  "$@" || broken+=("$*")
}

try node $here/trees.mjs 5
try bash $here/without-perl.sh node $here/trees.mjs 5
try node $here/killed.mjs 5
try bash $here/without-perl.sh node $here/killed.mjs 5
try node $here/keepers.mjs 8 4
try node $here/output.mjs
try node $here/starts.mjs
try node $here/file-commands-differential.mjs 20000
try node $here/neutralise-fuzz.mjs 200000
try node --import tsx $here/skipping.mjs 20
try node $here/action/cancel.mjs --trials 3 --second 3 --polite 5 --moments 15 --great 1 --tasks 20000 --unread 1
try node $here/action/killed.mjs --trials 10
try node $here/action/namespace.mjs --trials 2
try node $here/action/together.mjs --trials 2
try node $here/action/exits.mjs --trials 20
try node $here/action/failures.mjs --trials 1
try node $here/action/big-output.mjs --trials 1

printf '\n%d broken\n' "${#broken[@]}"
[ "${#broken[@]}" -eq 0 ] || printf '  %s\n' "${broken[@]}"
[ "${#broken[@]}" -eq 0 ]
