# Tests build/command.mjs with the log in build/corpus.log; run from the testsuite's directory.
set -eu -o pipefail
rex() { node build/command.mjs "$@"; }
status() { local code=0; "$@" > /dev/null 2>&1 || code=$?; echo "$code"; }

test "$(rex -c INFO build/corpus.log)" = "$(grep -c INFO build/corpus.log)"
