/** The worker's address, through the one Trusted Types policy that the content security policy names. */
import workerUrl from './analysis-worker.ts?worker&url';

interface Policy {
  createScriptURL(input: string): unknown;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (input: string) => string }): Policy;
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
const policy: Policy | undefined = factory?.createPolicy('smallprint-worker', {
  createScriptURL(input) {
    if (input !== workerUrl) throw new TypeError('Not the analysis worker');
    return input;
  },
});

/** A new worker of the panel; it runs the core. */
export function startWorker(): Worker {
  const url = policy ? policy.createScriptURL(workerUrl) : workerUrl;
  return new Worker(url as string, { type: 'module', name: 'smallprint-analysis' });
}
