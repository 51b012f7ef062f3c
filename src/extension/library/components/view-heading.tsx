/** The heading of a view that is of one thing with a name of its own: a vendor, a file. */
import type { JSX } from 'preact';
import { useArrival } from '../use-arrival.ts';

export function ViewHeading({ name }: { readonly name: string }): JSX.Element {
  return (
    <h2 ref={useArrival(name)} tabIndex={-1}>
      <bdi>{name}</bdi>
    </h2>
  );
}
