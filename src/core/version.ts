/** The one version of everything that is released, as `package.json` has it. */
import { version } from '../../package.json' with { type: 'json' };

export const ANALYSER_VERSION: string = version;
