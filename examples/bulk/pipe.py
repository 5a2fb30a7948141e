"""Checks messages as a step of a distributed engine, here Dask: each partition goes through the command."""

import json
import subprocess

import dask
import dask.bag

COMMAND = ["tactful", "check", "--format", "jsonl", "--jobs", "1", "--fail-on", "never", "-"]


def pipe(messages):
    """Gives the lines of a partition to the command, and takes its answers; a line that is no message has an error."""
    done = subprocess.run(COMMAND, input="\n".join(messages), stdout=subprocess.PIPE, encoding="utf-8")
    return done.stdout.splitlines()


if __name__ == "__main__":
    dask.config.set(scheduler="processes")
    messages = dask.bag.read_text("messages.jsonl").repartition(npartitions=2)
    answers = messages.map_partitions(pipe).map(json.loads)
    for answer in answers.compute():
        print(answer["id"], answer.get("error") or answer["verdict"])
