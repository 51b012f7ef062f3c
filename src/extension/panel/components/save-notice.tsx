/** Saving the notice into the library, and what changed since it was last saved. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { compareVersions, type VersionDifference } from '../../../core/compare/versions.ts';
import { formatDate, t } from '../../i18n.ts';
import { FaultLine } from '../../library/components/fault-line.tsx';
import { StatementChanges } from '../../library/components/statement-changes.tsx';
import { readsAutoSave } from '../../storage/auto-save.ts';
import { keepOneMore } from '../../storage/kept-count.ts';
import { library, tellOfChange } from '../../storage/library-client.ts';
import { toLibraryError, type LibraryError } from '../../storage/library-error.ts';
import { announce } from '../../ui/announce.ts';
import { openLibrary } from '../open-library.ts';
import type { Reading } from '../tab-state.ts';

/** How the notice stands to the library. */
type Standing =
  | { readonly kind: 'new' }
  | { readonly kind: 'saved'; readonly savedAt: string }
  | {
      readonly kind: 'changed';
      readonly savedAt: string;
      readonly difference: VersionDifference;
      readonly isSaved: boolean;
    };

/** Hangs on one reading: another reading needs another `key`. */
export function SaveNotice({ reading }: { readonly reading: Reading }): JSX.Element {
  const [standing, setStanding] = useState<Standing>();
  const [fault, setFault] = useState<LibraryError>();
  const [hasFailed, setHasFailed] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setFault(undefined);
    try {
      await work();
    } catch (thrown) {
      setFault(toLibraryError(thrown));
      setHasFailed(true);
    }
  };

  const tellSaved = (): void => {
    // The button that was pressed goes.
    opener.current?.focus();
    announce(t('library_saved'));
  };

  useEffect(() => {
    void attempt(async () => void (await look(reading, setStanding)));
  }, [reading]);

  const save = (known: Standing): Promise<void> =>
    attempt(async () => {
      const saved = await saveReading(reading, known);
      tellSaved();
      setStanding(saved);
    });

  const lookAgain = (): Promise<void> =>
    attempt(async () => {
      if (isKept(await look(reading, setStanding))) tellSaved();
    });

  return (
    <section class="save-notice" aria-label={t('library_title')}>
      {standing?.kind === 'changed' && <Changed standing={standing} />}
      {fault && <FaultLine fault={fault} />}
      <div class="actions">
        {standing && isKept(standing) ? (
          <p class="quiet">{t('library_isSaved')}</p>
        ) : (
          // One button, which keeps the focus when its words change.
          (standing || hasFailed) && (
            <button type="button" onClick={() => void (standing ? save(standing) : lookAgain())}>
              {t(standing ? SAVE_WORDS[standing.kind] : 'tryAgain')}
            </button>
          )
        )}
        <button ref={opener} type="button" class="link" onClick={() => void openLibrary()}>
          {t('library_open')}
        </button>
      </div>
    </section>
  );
}

const SAVE_WORDS = { new: 'library_save', changed: 'library_saveVersion', saved: 'library_save' } as const;

function isKept(standing: Standing): boolean {
  return standing.kind === 'saved' || (standing.kind === 'changed' && standing.isSaved);
}

function Changed({ standing }: { readonly standing: Extract<Standing, { kind: 'changed' }> }): JSX.Element {
  const { difference, savedAt } = standing;
  return (
    <details class="warnings since-saved">
      <summary>
        <strong>{t('library_changedSince', formatDate(savedAt.slice(0, 10)))}</strong>
      </summary>
      {!difference.sameAnalyser && <p>{t('library_otherRules')}</p>}
      <StatementChanges difference={difference} />
    </details>
  );
}

/** Where the notice is to be saved without being asked, it is. */
async function saveUnasked(reading: Reading, found: Standing): Promise<Standing> {
  const isWanted = found.kind !== 'saved' && !reading.assumed && (await readsAutoSave());
  return isWanted ? saveReading(reading, found) : found;
}

async function look(reading: Reading, show: (standing: Standing) => void): Promise<Standing> {
  const found = await standingOf(reading);
  const now = await saveUnasked(reading, found).catch((thrown: unknown) => {
    // It may be saved by hand: on a disk that was full, say, once there is room.
    show(found);
    throw thrown;
  });
  show(now);
  return now;
}

async function standingOf({ page, report }: Reading): Promise<Standing> {
  const of = await library();
  const last = await of.lastVersion(page.url, report);
  if (!last) return { kind: 'new' };
  const { savedAt } = last;
  if (last.sha256 === report.source.sha256) return { kind: 'saved', savedAt };
  const before = await of.content(last.id);
  return { kind: 'changed', savedAt, difference: compareVersions(before.report, report), isSaved: false };
}

/** Saves it, and says how it stands then. */
async function saveReading({ page: { url, title }, report, text }: Reading, known: Standing): Promise<Standing> {
  const savedAt = new Date().toISOString();
  const of = await library();
  const { kind } = await of.save({ report, text, url, title, savedAt });
  if (kind === 'saved') await keepOneMore(() => of.count());
  // Asks the browser not to clear it when room is short; what it answers changes nothing here.
  await navigator.storage.persist().catch(() => false);
  tellOfChange();
  return known.kind === 'changed' ? { ...known, isSaved: true } : { kind: 'saved', savedAt };
}
