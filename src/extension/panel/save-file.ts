/** Saves a text as a file, through a blob and a link: that needs no permission, unlike `downloads`. */

/** How long the blob must live for the browser to have taken it over. */
const TAKEN_OVER_MS = 10_000;

export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_OVER_MS);
}
