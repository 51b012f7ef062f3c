// A worker of a run that does to itself what a document asks for: what no real document is known to do.
import workerpool from 'workerpool';

const tricks = {
  exit: () => process.exit(3),
  hang: () => {
    for (;;);
  },
  memory: () => {
    const table = new Map();
    for (let index = 0; ; index += 1) table.set(index, [index]);
  },
  throw: () => {
    throw new Error('a bug');
  },
};

workerpool.worker({
  describeAnalyser: () => ({ name: 'poisoned', version: '1.0.0', rules: 'none' }),
  readOne: ({ source }) => tricks[source.content]?.() ?? { report: source.id, document: '', facts: {} },
});
