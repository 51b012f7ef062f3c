/** Puts into a build what can be known of the languages before any text is there, so that no start has to find it out. */
import { runnerImport, type Plugin } from 'vite';
import type { LanguageData } from './language-data.ts';

/** Modules of `src/core`, and what stands in their place. */
const MODULES: Readonly<Record<string, (data: LanguageData) => string>> = {
  'lexicon/fingerprint.ts': ({ fingerprint }) => `export const fingerprint = () => ${JSON.stringify(fingerprint)};`,
  'languages/en/prepared.ts': ({ prepared }) => asJson({ prepared }),
  'languages/en/lexicon/rules/index.ts': ({ rules }) => asJson({ rules }),
  'languages/en/lexicon/terms/index.ts': ({ terms }) => asJson({ terms }),
  'languages/en/grammar/operators.ts': ({ operators }) => asJson({ operators }),
};

interface WorkedOut {
  readonly data: LanguageData;
  readonly sources: readonly string[];
}

/** Works the languages out once a build, and again when one of their sources changed. */
export function preparedPacks(): Plugin {
  let workedOut: Promise<WorkedOut> | undefined;
  return {
    name: 'smallprint:prepared-packs',
    enforce: 'pre',
    buildStart() {
      workedOut = undefined;
    },
    async load(id) {
      const name = /[/\\]src[/\\]core[/\\](.+)$/u.exec(id)?.[1]?.replaceAll('\\', '/');
      const write = name === undefined ? undefined : MODULES[name];
      if (!write) return undefined;
      const { data, sources } = await (workedOut ??= workOut());
      for (const source of sources) this.addWatchFile(source);
      return { code: write(data), map: null };
    },
  };
}

async function workOut(): Promise<WorkedOut> {
  const { module, dependencies } = await runnerImport<{ readonly languageData: () => LanguageData }>(
    './scripts/language-data.ts',
  );
  return { data: module.languageData(), sources: dependencies };
}

/** Engines read JSON quicker than the same as code. */
function asJson(exported: Readonly<Record<string, unknown>>): string {
  return Object.entries(exported)
    .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`)
    .join('\n');
}
