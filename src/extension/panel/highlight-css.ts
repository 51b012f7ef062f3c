/** How highlighted passages look: ink on a marker's yellow whatever the page's colours, system colours where forced. */
export const HIGHLIGHT_CSS = `
::highlight(smallprint-quote) { background-color: #fff0b3; color: #1a1a1a; }
::highlight(smallprint-span) { background-color: #ffc53d; color: #1a1a1a; }
::highlight(smallprint-mark-stated) { background-color: #fbe6c8; color: #1a1a1a; text-decoration: underline solid #8a5a14 2px; }
::highlight(smallprint-mark-hedged) { background-color: #eee9dc; color: #1a1a1a; text-decoration: underline dotted #4d4a3d 2px; }
::highlight(smallprint-mark-conditional) { background-color: #dfe8f7; color: #1a1a1a; text-decoration: underline dashed #274a7d 2px; }
::highlight(smallprint-mark-denied) { background-color: #d9efe4; color: #1a1a1a; text-decoration: underline wavy #14513f 1px; }
@media (forced-colors: active) {
  ::highlight(smallprint-mark-stated), ::highlight(smallprint-mark-hedged),
  ::highlight(smallprint-mark-conditional), ::highlight(smallprint-mark-denied) { background-color: Mark; color: MarkText; }
  ::highlight(smallprint-quote) { background-color: Mark; color: MarkText; }
  ::highlight(smallprint-span) { background-color: Highlight; color: HighlightText; }
}
`;
