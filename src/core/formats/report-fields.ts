/** The fields of a report with their types and values, read off the schemas that are the contract. */
import { findingSchema, reportSchema } from '../report.ts';

export interface ReportField {
  /** From the report's root: `findings[].quote.text`. */
  readonly path: string;
  readonly type: string;
  readonly optional: boolean;
  /** Of fields that take one of a few. */
  readonly values?: readonly string[];
  /** Of attributes: the facets that have them. */
  readonly facets?: readonly string[];
}

/** As much of a valibot schema as is looked into. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly literal?: unknown;
  readonly options?: readonly unknown[];
}

/** Every field once, in the schema's order; those that only some facets have carry these. */
export function reportFields(): ReportField[] {
  const fields = new Map<string, ReportField>();
  walk(reportSchema, '', undefined, fields);
  return [...fields.values()];
}

function walk(
  schema: Schema,
  path: string,
  facets: readonly string[] | undefined,
  into: Map<string, ReportField>,
): void {
  for (const [name, entry] of Object.entries(schema.entries ?? {})) {
    const optional = entry.type === 'exact_optional';
    const inner = (optional ? entry.wrapped : entry) ?? entry;
    add(inner, path ? `${path}.${name}` : name, optional, facets, into);
  }
}

function add(
  schema: Schema,
  path: string,
  optional: boolean,
  facets: readonly string[] | undefined,
  into: Map<string, ReportField>,
): void {
  const isList = schema.type === 'array';
  const inner = (isList ? schema.item : schema) ?? schema;
  const values = valuesOf(inner);
  const known = into.get(path);
  const allFacets = path.includes('.attributes.') ? [...(known?.facets ?? []), ...(facets ?? [])] : undefined;
  // Facets may allow different values: the field takes all of them.
  const allValues = values && [...new Set([...(known?.values ?? []), ...values])];
  into.set(path, {
    path,
    type: isList ? `list of ${typeOf(inner)}` : typeOf(inner),
    optional,
    ...(allValues ? { values: allValues } : {}),
    ...(allFacets ? { facets: allFacets } : {}),
  });
  const below = isList ? `${path}[]` : path;
  if (inner.type === 'variant') {
    for (const option of findingSchema.options) {
      const { facet } = option.entries ?? {};
      walk(option, below, facet ? valuesOf(facet) : undefined, into);
    }
  } else walk(inner, below, facets, into);
}

function valuesOf({ type, literal, options }: Schema): readonly string[] | undefined {
  if (type === 'literal') return [String(literal)];
  return type === 'picklist' ? options?.map(String) : undefined;
}

function typeOf({ type, entries }: Schema): string {
  if (entries || type === 'variant') return 'object';
  return type === 'picklist' || type === 'literal' ? 'string' : type;
}
