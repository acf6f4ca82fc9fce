#!/usr/bin/env bash
# Runs a command on a PATH that has everything but perl, as on a Linux without it: `bash bench/reliability/without-perl.sh node …`.
set -eu
bin=$(mktemp -d)
trap 'rm -rf "$bin"' EXIT
IFS=: read -ra folders <<<"$PATH"
for folder in "${folders[@]}"; do
  for program in "$folder"/*; do
    [[ ${program##*/} == perl || -e $bin/${program##*/} ]] || ln -s "$program" "$bin/${program##*/}" 2>/dev/null || true
  done
done
PATH=$bin "$@"
