# What the scripts share. Sourced, never run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# A step's name, so that a reader knows what the next lines belong to.
step() { printf '\n==> %s\n' "$*"; }

# One sentence on what is wrong and what to do, then the end.
stop() {
  printf '%s\n' "$*" >&2
  exit 1
}

# Prints the comment at the head of the calling script when --help is asked for.
help_if_asked() {
  local argument
  for argument in "$@"; do
    case "$argument" in
      -h | --help)
        sed -n '2,/^[^#]/{/^#/s/^# \{0,1\}//p;}' "$0"
        exit 0
        ;;
    esac
  done
}
