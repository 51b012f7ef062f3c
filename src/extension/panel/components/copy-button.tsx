/** A button that copies a text and says whether it did. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import { announce } from '../../ui/announce.ts';

const ANSWER_MS = 2_000;

export function CopyButton({ label, text }: { readonly label: string; readonly text: () => string }): JSX.Element {
  const [answer, setAnswer] = useState('');
  const copy = async (): Promise<void> => {
    const words = await navigator.clipboard.writeText(text()).then(
      () => t('copied'),
      () => t('copyFailed'),
    );
    setAnswer(words);
    announce(words);
    setTimeout(() => setAnswer(''), ANSWER_MS);
  };
  return (
    <button type="button" onClick={() => void copy()}>
      {answer || label}
    </button>
  );
}
