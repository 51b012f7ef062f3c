// A worker of a run that reads nothing: it comes up at once, and what it gives depends on the document alone.
import { setTimeout } from 'node:timers/promises';
import workerpool from 'workerpool';

workerpool.worker({
  describeAnalyser: () => ({ name: 'echo', version: '1.0.0', rules: 'none' }),
  async readOne({ source: { id, content } }) {
    await setTimeout(id.endsWith('7') ? 60 : 10);
    const facts = { verdict: 'privacy-notice', language: 'en', text: content.slice(0, 16) };
    return { report: `${JSON.stringify({ id, content })}\n`, document: `${JSON.stringify({ id })}\n`, facts };
  },
});
