/** A message that takes the whole panel: a title, a sentence, and what can be done. */
import type { ComponentChildren, JSX } from 'preact';

interface Props {
  readonly title: string;
  readonly body: string;
  readonly children?: ComponentChildren;
}

export function Notice({ title, body, children }: Props): JSX.Element {
  return (
    <section class="notice">
      <h1 tabIndex={-1}>{title}</h1>
      <p>{body}</p>
      {children}
    </section>
  );
}
