/** Gives the reader a file, through a blob and a link: that needs no permission, unlike `downloads`. */

/** How long the blob must live for the browser to have taken it over. */
const TAKEN_OVER_MS = 60_000;

export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_OVER_MS);
}
