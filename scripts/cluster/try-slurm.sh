#!/bin/sh
# Tries slurm-array.sh on this machine alone: a controller and two nodes on the loopback address, a job array of four
# tasks, of which one is killed and requeued; the merged shards must be byte for byte what one run gives.
#   apt-get install slurm-wlm munge, as root; then: try-slurm.sh INPUT
# All that it starts it ends, and all that it writes is in a temporary folder.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
export SMALLPRINT="${SMALLPRINT:-$here/../../dist/cli/smallprint.js}"
input=$(realpath "$1")
work=$(mktemp -d)
host=$(hostname -s)
pids=""
finish() {
  for pid in $pids; do kill "$pid" 2>/dev/null || true; done
  sleep 1
  rm -rf "$work"
}
trap finish EXIT
mkdir "$work/state" "$work/run"
cd "$work"

head -c 64 /dev/urandom >munge.key
chmod 400 munge.key
chmod 755 "$work"
munged --foreground --key-file="$work/munge.key" --socket="$work/munge.socket" --pid-file="$work/munge.pid" \
  --log-file="$work/munge.log" --seed-file="$work/munge.seed" --force 2>munge.err &
pids="$pids $!"
cat >slurm.conf <<CONF
ClusterName=loopback
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge.socket
CredType=cred/munge
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SchedulerType=sched/backfill
SelectType=select/cons_tres
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool-%n
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd-%n.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd-%n.log
SlurmctldPort=16817
ReturnToService=2
NodeName=node-1 NodeHostname=$host NodeAddr=127.0.0.1 Port=16821 CPUs=1 State=UNKNOWN
NodeName=node-2 NodeHostname=$host NodeAddr=127.0.0.1 Port=16822 CPUs=1 State=UNKNOWN
PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF="$work/slurm.conf"
sleep 1
slurmctld -D 2>slurmctld.err &
pids="$pids $!"
for node in node-1 node-2; do
  mkdir -p "$work/spool-$node"
  slurmd -D -N "$node" 2>"$node.err" &
  pids="$pids $!"
done
sleep 3
sinfo

cd "$work/run"
cp "$input" .
name=$(basename "$input")
job=$(sbatch --parsable --array=1-4 --cpus-per-task=1 "$here/slurm-array.sh" out "$name" --unit-size "${UNIT_SIZE:-5}")
# Killed in the middle: when the second shard has a unit, and more to do.
until [ -n "$(ls out/shard-2/units 2>/dev/null)" ]; do sleep 0.2; done
scontrol requeue "${job}_2"
echo "requeued ${job}_2 with $(ls out/shard-2/units | wc -l) units done"
while [ -n "$(squeue -h -j "$job")" ]; do
  # A requeued task waits for two minutes by default.
  scontrol update "JobId=${job}_2" StartTime=now 2>/dev/null || true
  sleep 1
done
"$SMALLPRINT" merge out/shard-* --output merged >merged.txt
"$SMALLPRINT" run "$name" --unit-size "${UNIT_SIZE:-5}" --output one --threads 2 >one.txt || [ $? -eq 1 ]
diff -r one merged && echo "merged shards and one run: the same bytes ($(ls merged/units | wc -l) units)"
