/** The command line of `npm run try`. */
import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserName } from './manifest.ts';

export const USAGE = `npm run try -- [FILE|URL] [options]

Shows a privacy notice in a browser with Smallprint's summary beside it. Without FILE (.html, .md, .txt) or URL it is
the notice of LampSmart. Without a display the browser runs unseen; the summary is printed, picture and JSON are kept.

  --browser NAME   chromium or firefox; default: whichever is found
  --no-install     install no browser (as root a missing one is installed with apt-get)
  --headless       no window, even where there is a display
  --help           this text`;

export interface TryOptions {
  readonly notice: string | undefined;
  readonly browsers: readonly BrowserName[];
  readonly mayInstall: boolean;
  readonly headed: boolean;
}

/** Undefined: only the usage was asked for. Throws a TypeError for what it does not know. */
export function parseTryOptions(args: readonly string[]): TryOptions | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      browser: { type: 'string' },
      'no-install': { type: 'boolean', default: false },
      headless: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  if (positionals.length > 1) throw new TypeError('One notice at a time');
  const wanted = BROWSERS.find((name) => name === values.browser);
  if (values.browser !== undefined && !wanted) throw new TypeError(`No such browser: ${values.browser}`);
  const hasDisplay = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  return {
    notice: positionals[0],
    browsers: wanted ? [wanted] : BROWSERS,
    mayInstall: !values['no-install'],
    headed: hasDisplay && !values.headless,
  };
}
