#!/bin/sh
# One run over several hosts with GNU parallel, a shard a job. The hosts (a file of names, as `parallel --sshloginfile`
# takes it; `:` is this machine) must see the inputs and the output under the same paths:
#   SHARDS=16 THREADS=4 gnu-parallel.sh HOSTS OUT INPUT …
# A job that fails is tried again, on another host where there is one, and goes on where it was.
set -eu
hosts=$1
out=$2
shift 2
shards=${SHARDS:-8}
command=${SMALLPRINT:-smallprint}
# Status 1: documents failed, which the output tells.
seq "$shards" | parallel --sshloginfile "$hosts" --workdir . --jobs "${JOBS:-1}" --retries 3 --line-buffer --quote \
  sh -c '"$0" run "$@" || [ $? -eq 1 ]' "$command" "$@" \
  --output "$out/shard-{}" --shard "{}/$shards" --threads "${THREADS:-1}" --resume
"$command" merge "$out"/shard-* --output "$out/merged"
