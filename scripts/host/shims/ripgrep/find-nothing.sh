#!/bin/sh
# Ends as ripgrep does where nothing matches.
exit 1
