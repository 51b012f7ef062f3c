#!/bin/sh
# One run as a Slurm job array, a shard a task. Submit it from the folder that the inputs are named from:
#   sbatch --array=1-64 --cpus-per-task=8 slurm-array.sh OUT INPUT …
# and, when all tasks are done, put the shards together:
#   smallprint merge OUT/shard-* --output OUT/merged
# A task that is killed, by Slurm or with its node, is requeued and goes on where it was.
#SBATCH --job-name=smallprint
#SBATCH --requeue
#SBATCH --open-mode=append
#SBATCH --output=%x-%A-%a.log

set -u
out=$1
shift
"${SMALLPRINT:-smallprint}" run "$@" \
  --output "$out/shard-$SLURM_ARRAY_TASK_ID" \
  --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" \
  --threads "${SLURM_CPUS_PER_TASK:-1}" \
  --progress json --resume
status=$?
# Documents that failed (1) are in the output; they are no reason to fail the task.
[ "$status" -eq 1 ] && exit 0
exit "$status"
