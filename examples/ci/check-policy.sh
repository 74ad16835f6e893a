#!/bin/sh
# Checks policies: runs their cases, looks for what is odd, and says what changes for whom since a revision.
#
#   check-policy.sh [--since REVISION] [--comment FILE] [--fail-on CHANGE] [--deviations N] POLICY...
#
# Each POLICY is a file such as shop.policy.yaml, or builtin. The cases of shop.policy.yaml are in shop.cases.yaml, .yml or
# .json beside it, where there are any. With --since, the policy is compared with what it was at that revision, and told
# of in FILE as well, as a comment for a pull request. RETURNS_POLICY is how the command is called.
#
# Everything is run, whatever fails; exits with 1 where anything did.
set -u

command=${RETURNS_POLICY:-npx --no-install returns-policy}
since='' comment='' fail_on='' deviations=3 failed=0

usage() {
  sed -n '2,10s/^# \{0,1\}//p' "$0" >&2
  exit 2
}

while [ $# -gt 0 ]; do
  case $1 in
    --since | --comment | --fail-on | --deviations)
      [ $# -gt 1 ] || usage
      case $1 in
        --since) since=$2 ;;
        --comment) comment=$2 ;;
        --fail-on) fail_on=$2 ;;
        --deviations) deviations=$2 ;;
      esac
      shift 2
      ;;
    --*) usage ;;
    *) break ;;
  esac
done
[ $# -gt 0 ] || usage

before=$(mktemp -d) || exit 1
trap 'rm -rf "$before"' EXIT
[ -z "$comment" ] || : >"$comment"

# Words of the command are to be split.
# shellcheck disable=SC2086
policy() {
  printf '\n== %s\n' "$1"
  for cases in "${1%.policy.*}".cases.yaml "${1%.policy.*}".cases.yml "${1%.policy.*}".cases.json; do
    [ ! -f "$cases" ] || $command test "$cases" || failed=1
  done
  $command lint "$1" --fail-on error || failed=1

  [ -n "$since" ] && [ "$1" != builtin ] || return 0
  old=$before/old.policy.yaml
  if ! git show "$since:./$1" >"$old" 2>"$before/errors"; then
    git rev-parse --verify --quiet "$since^{commit}" >/dev/null || { cat "$before/errors" >&2; failed=1; }
    printf 'There was no %s at %s.\n' "$1" "$since"
    return 0
  fi
  [ -z "$comment" ] || $command diff "$old" "$1" --deviations "$deviations" --markdown >>"$comment" || failed=1
  $command diff "$old" "$1" --deviations "$deviations" ${fail_on:+--fail-on "$fail_on"} || failed=1
}

for path in "$@"; do policy "$path"; done
exit "$failed"
