/** A folded part of the summary: its name, how much is in it, and what is in it once it is opened. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { onPaper } from './on-paper.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  /** Of the heading: 2 for what stands alone, 3 for one of several under a heading. */
  readonly level: 2 | 3;
  /** How much is in it, in words. */
  readonly count?: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function Part({ id, title, level, count, class: name = '', children }: Props): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const [isDrawn, setDrawn] = useState(false);
  const open = isOpen || onPaper.value;
  const toggle = (next: boolean): void => {
    setOpen(next);
    if (next) setDrawn(true);
  };
  const Heading = `h${level}` as const;
  return (
    <details
      id={id}
      class={`part ${name}`.trim()}
      open={open}
      onToggle={({ currentTarget }) => toggle(currentTarget.open)}
    >
      <summary>
        <Heading>
          {title}
          {/* The space parts the two for those who hear them. */} {count && <small>{count}</small>}
        </Heading>
      </summary>
      {/* Drawn once it is wanted: most of a long notice never is. Then it stays, with what the reader did in it. */}
      {(open || isDrawn) && children}
    </details>
  );
}
