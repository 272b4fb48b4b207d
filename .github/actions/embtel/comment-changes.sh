#!/usr/bin/env bash
# Comments on a pull request what it changes for readers, and renews that comment at each push.
# From a fork there is no right to comment: then the changes are in the summary of the run only.
# Expects JAR, SOURCE, BASE (a revision), REQUEST (the number of the pull request), and for gh the
# variables that it takes itself: GH_TOKEN, GH_REPO.
set -euo pipefail

# GitHub takes no longer comment.
LONGEST=60000

changes=$(mktemp -d)
git fetch --quiet --no-tags --depth=1 origin "$BASE"
outcome=0
java -XX:TieredStopAtLevel=1 -jar "$JAR" diff "$SOURCE" --against "$BASE" --format markdown >"$changes/all.md" || outcome=$?

{
  echo '### What this changes for readers'
  echo
  head -c "$LONGEST" "$changes/all.md"
  if [ "$(wc -c <"$changes/all.md")" -gt "$LONGEST" ]; then
    printf '\n\n… and more: `embtel diff --against %s` tells all.\n' "$BASE"
  fi
} >"$changes/comment.md"

cat "$changes/comment.md" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
gh pr comment "$REQUEST" --body-file "$changes/comment.md" --edit-last --create-if-none ||
  echo '::notice::The changes could not be commented; they are in the summary of this run.'
exit "$outcome"
