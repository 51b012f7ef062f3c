/** The address of a page's one worker, through the Trusted Types policy that the content security policy names. */

interface Policy {
  createScriptURL(input: string): unknown;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (input: string) => string }): Policy;
}

/**
 * Gives what starts workers from `url`, and from nowhere else. A page may start those of one address alone: the policy
 * is made with the first of them, since the library page has the panel's code with it, and no use for its worker.
 */
export function workerStarter(url: string, name: string): () => Worker {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  let policy: Policy | undefined;
  return () => {
    policy ??= factory?.createPolicy('smallprint-worker', {
      createScriptURL(input) {
        if (input !== url) throw new TypeError('Not the worker of this page');
        return input;
      },
    });
    return new Worker((policy ? policy.createScriptURL(url) : url) as string, { type: 'module', name });
  };
}
