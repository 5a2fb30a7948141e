#!/bin/sh
# Checks all files of a folder, fifty for each start of the command.
cd "$(dirname "$0")/.." || exit 2
find . -maxdepth 1 -name '*.md' -print0 | sort -z |
  xargs -0 -n 50 tactful check --format jsonl --today 2026-03-02
