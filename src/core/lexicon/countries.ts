/** What a language calls countries. */
export interface Countries {
  /** Lower-case name → ISO 3166-1 alpha-2. */
  readonly names: Readonly<Record<string, string>>;
}
