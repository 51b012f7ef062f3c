/** The report's JSON Schema, made from the valibot schemas that are the contract. */
import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import * as v from 'valibot';
import {
  analyserSchema,
  checklistRowSchema,
  citationSchema,
  detectionSchema,
  errorRecordSchema,
  findingSchema,
  reportSchema,
  sourceSchema,
  warningSchema,
} from '../src/core/report.ts';

const { schemaVersion, analyser, source, detection, warnings } = reportSchema.entries;

const DEFINITIONS = {
  Report: reportSchema,
  /** What `--detect-only` gives. */
  DetectionReport: v.strictObject({ schemaVersion, analyser, source, detection, warnings }),
  /** What stands in a report's place when a document could not be analysed. */
  ErrorRecord: errorRecordSchema,
  Analyser: analyserSchema,
  Source: sourceSchema,
  Detection: detectionSchema,
  Finding: findingSchema,
  Citation: citationSchema,
  ChecklistRow: checklistRowSchema,
  Warning: warningSchema,
};

/** The file's content. Its root is a report; the other records are under `$defs`. */
export function reportSchemaJson(): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:smallprint:report:1',
    title: 'Smallprint report, version 1',
    description:
      'What the analyser says of one notice. Offsets are UTF-16 code units into the extracted text; ends are exclusive.',
    $ref: '#/$defs/Report',
    $defs: toJsonSchemaDefs(DEFINITIONS, { target: 'draft-2020-12' }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
