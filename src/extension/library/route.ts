/** Which view of the library is open: in the address's fragment, so that "back" and bookmarks work. */

export type Route =
  | { readonly view: 'list' }
  /** The file that was opened last; it is kept nowhere. */
  | { readonly view: 'file' }
  | { readonly view: 'notice'; readonly id: string }
  | { readonly view: 'compare'; readonly ids: readonly string[] };

export function parseRoute(hash: string): Route {
  const [view, rest = ''] = hash.replace(/^#/u, '').split('=', 2);
  const ids = rest.split(',').filter((id) => /^[\w-]{1,64}$/u.test(id));
  if (view === 'file') return { view };
  if (view === 'notice' && ids[0] !== undefined) return { view, id: ids[0] };
  if (view === 'compare' && ids.length > 0) return { view, ids };
  return { view: 'list' };
}

export function formatRoute(route: Route): string {
  switch (route.view) {
    case 'list':
      return '#list';
    case 'file':
      return '#file';
    case 'notice':
      return `#notice=${route.id}`;
    case 'compare':
      return `#compare=${route.ids.join(',')}`;
  }
}
