/** What went wrong with the library, in words that a person can act on. */
import type { JSX } from 'preact';
import { t, type MessageKey } from '../../i18n.ts';
import type { LibraryError, LibraryErrorCode } from '../../storage/library-error.ts';

const WORDS: Readonly<Record<LibraryErrorCode, MessageKey>> = {
  'storage-full': 'library_faultFull',
  'newer-version': 'library_faultNewer',
  'invalid-file': 'library_faultInvalid',
  'damaged-file': 'library_faultDamaged',
  'damaged-record': 'library_faultRecord',
  'encrypted-file': 'library_faultEncrypted',
  'no-text': 'library_faultNoText',
  'too-large': 'library_faultTooLarge',
  busy: 'library_faultBusy',
  gone: 'library_faultGone',
  internal: 'library_faultInternal',
};

export function FaultLine({ fault: { code, message } }: { readonly fault: LibraryError }): JSX.Element {
  return (
    <div role="alert" class="warnings">
      <p>
        <strong>{t(WORDS[code])}</strong>
      </p>
      <p class="quiet">
        <code>
          {code}: {message}
        </code>
      </p>
    </div>
  );
}
