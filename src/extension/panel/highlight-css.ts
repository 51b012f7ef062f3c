/** How highlighted passages look: ink on a marker's yellow whatever the page's colours, system colours where forced. */
export const HIGHLIGHT_CSS = `
::highlight(smallprint-quote) { background-color: #fff0b3; color: #1a1a1a; }
::highlight(smallprint-span) { background-color: #ffc53d; color: #1a1a1a; }
@media (forced-colors: active) {
  ::highlight(smallprint-quote) { background-color: Mark; color: MarkText; }
  ::highlight(smallprint-span) { background-color: Highlight; color: HighlightText; }
}
`;
