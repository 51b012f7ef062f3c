/** What a build puts here by `scripts/prepared-pack-plugin.ts`; where nothing was built, nothing is prepared. */
import type { PreparedPack } from '../../lexicon/prepared-pack.ts';

export const prepared: PreparedPack | undefined = undefined;
