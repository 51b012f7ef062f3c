/** Named alternatives that patterns may use as `@name`. */
export type Macros = Readonly<Record<string, string>>;
