#!/bin/sh
# The season of docs/season.md, from the first ranking to the published list: sh scripts/season.sh [folder]
# Works on a copy of fixtures/season in a new folder, or in the one that is named. Needs Node and a built program.
# The number before each command is the exit code that it must end with.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
season=${1:-$(mktemp -d)}
mkdir -p "$season"
cp -R "$root/fixtures/season/." "$season"
cd "$season"

step() {
  expected=$1
  shift
  printf '\n$ esg-score %s\n' "$*"
  ended=0
  node "$root/bin/esg-score.js" "$@" || ended=$?
  if [ "$ended" -ne "$expected" ]; then
    printf 'ended with %s instead of %s\n' "$ended" "$expected" >&2
    exit 1
  fi
}

# The export as it came: what is in it, what is wrong with it, a first ranking and a workbook for the reviewers.
step 1 inspect export-may.xlsx -r ./rubric-1.yaml
step 1 validate export-may.xlsx -r ./rubric-1.yaml --annotate -o to-correct
step 1 rank export-may.xlsx -r ./rubric-1.yaml -o first

# The rubric was revised, answers were corrected, two reviewers have filled in their copies of first/review.xlsx.
step 0 rubric diff ./rubric-1.yaml ./rubric-2.yaml
step 0 rank export-june.xlsx -r ./rubric-2.yaml --ledger ledger.csv --rulings reviewer-a.xlsx reviewer-b.xlsx -o reviewed --compare first
step 1 publish reviewed -o published --as-of 2026-06-30

# The chair has ruled on the rest in a copy of reviewed/review.xlsx.
step 0 rank export-june.xlsx -r ./rubric-2.yaml --ledger ledger.csv --rulings chair.xlsx -o final --compare first
step 0 diff first final --format text,xlsx,csv -o differences
step 0 explain final 渡口
step 0 notice final -o notices

# To the public.
step 0 publish final -o published --as-of 2026-06-30 --lock 评审委员会秘书处
step 0 verify final --rescore

printf '\nEverything is in %s\n' "$season"
