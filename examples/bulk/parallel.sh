#!/bin/sh
# Checks messages with GNU parallel, on this machine or, with --sshlogin, on others.
cd "$(dirname "$0")" || exit 2
parallel --pipe --keep-order --block 1M \
  tactful check --format jsonl --jobs 1 --fail-on never - <messages.jsonl
