import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import * as s from '../src/schemas/index.ts';
import { FORBIDDEN_NAMES } from '../src/validation/forbidden-names.ts';
import { brokenRule } from '../src/validation/rules.ts';
import { withContextRules } from './context-rules.ts';
import { describeSchema } from './describe-schema.ts';
import { readDescriptions } from './descriptions.ts';
import { extensionsSchema, formats } from './formats.ts';

export type JsonSchema = Record<string, unknown>;

/**
 * Where the ids of the schemas begin. `.example` is reserved (RFC 2606), so nobody can own the name: an
 * `$id` is a name, not an address.
 */
export const SCHEMA_ID_BASE = 'https://digital-facilitation.example/schemas/v1/';

/** What has a name of its own under `$defs`, the smallest first. */
const definitions: Record<string, v.GenericSchema> = {
  Instant: s.InstantSchema,
  Day: s.DaySchema,
  EventId: s.EventIdSchema,
  OdsCode: s.OdsCodeSchema,
  CatalogueId: s.CatalogueIdSchema,
  LanguageTag: s.LanguageTagSchema,
  Extensions: s.ExtensionsSchema,
  Count: s.CountSchema,
  PositiveCount: s.PositiveCountSchema,
  Subject: s.SubjectSchema,
  Evidence: s.EvidenceSchema,
  QuestionnaireReference: s.QuestionnaireReferenceSchema,
  ReportedBarrier: s.ReportedBarrierSchema,
  ReferralProgress: s.ReferralProgressSchema,
  HelpOffer: s.HelpOfferSchema,
  HelpOffered: s.HelpOfferedSchema,
  HelpGiven: s.HelpGivenSchema,
  CampaignSent: s.CampaignSentSchema,
  HandedOver: s.HandedOverSchema,
  NeedsRecorded: s.NeedsRecordedSchema,
  OutcomeReported: s.OutcomeReportedSchema,
  StaffTrained: s.StaffTrainedSchema,
  Correction: s.CorrectionSchema,
};

/** A rule across fields: said, since JSON Schema cannot check it. */
function withRule(jsonSchema: JsonSchema, requirement: unknown): JsonSchema | undefined {
  const rule = brokenRule(requirement);
  if (!rule) return undefined;
  const { id, description, field } = rule;
  const said = (jsonSchema['x-rules'] as unknown[] | undefined) ?? [];
  return { ...jsonSchema, 'x-rules': [...said, { id, description, field }] };
}

/** A pattern without flags: JSON Schema has none. */
function pattern({ source, flags }: RegExp): JsonSchema {
  if (/[^u]/.test(flags)) throw new Error(`JSON Schema has no flags: rewrite /${source}/${flags}.`);
  return { pattern: source };
}

const config = {
  target: 'draft-2020-12',
  overrideSchema({
    valibotSchema,
    jsonSchema,
  }: {
    valibotSchema: { type: string };
    jsonSchema: JsonSchema;
  }) {
    if (valibotSchema.type === 'custom') return extensionsSchema;
    if (valibotSchema.type === 'record') {
      // The kit's records have ids of the catalogue as names.
      const propertyNames = { $ref: '#/$defs/CatalogueId', not: { enum: FORBIDDEN_NAMES } };
      return { ...jsonSchema, propertyNames };
    }
    return undefined;
  },
  overrideAction({
    valibotAction,
    jsonSchema,
  }: {
    valibotAction: { type: string; requirement?: unknown; message?: unknown };
    jsonSchema: JsonSchema;
  }) {
    const { type, requirement, message } = valibotAction;
    if (type === 'regex') return { ...jsonSchema, ...pattern(requirement as RegExp) };
    if (type === 'max_code_points') return { ...jsonSchema, maxLength: requirement };
    if (type !== 'check') return undefined;
    const ruled = withRule(jsonSchema, requirement);
    if (ruled) return ruled;
    const format = formats[String(message)];
    if (!format)
      throw new Error(`No JSON Schema for the check "${message}". Add it to formats.ts.`);
    return { ...jsonSchema, ...format };
  },
};

/** The names that a schema refers to, its own definitions followed. */
function referredTo(schema: unknown, defs: JsonSchema, found = new Set<string>()): Set<string> {
  for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/\$defs\/([^"]+)"/g)) {
    if (found.has(name)) continue;
    found.add(name);
    referredTo(defs[name], defs, found);
  }
  return found;
}

const descriptions = readDescriptions(`${import.meta.dirname}/../src/schemas`);

/** The JSON Schema document of one entity: `$id`, title, and only the definitions that it uses. */
export function entityDocument(name: s.EntityName): JsonSchema {
  const converted = toJsonSchema(
    s.entitySchemas[name] as v.GenericSchema,
    {
      ...config,
      definitions,
    } as never,
  ) as JsonSchema;
  const defs = converted.$defs as JsonSchema;
  const { $schema, $defs, $ref, ...rest } = converted;
  // An entity that has a name under $defs is its own root here.
  const root = withContextRules(typeof $ref === 'string' ? (defs[name] as JsonSchema) : rest, name);
  const used = referredTo(root, defs);
  return {
    $schema,
    $id: `${SCHEMA_ID_BASE}${name}.json`,
    title: name,
    ...describeSchema(root, name, descriptions),
    $defs: Object.fromEntries(
      Object.entries(defs)
        .filter(([def]) => used.has(def))
        // Of definitions, only the kinds of event have rules of their entity.
        .map(([def, schema]) => [
          def,
          describeSchema(
            name === 'FacilitationEvent'
              ? withContextRules(schema as JsonSchema, name)
              : (schema as JsonSchema),
            def,
            descriptions,
          ),
        ]),
    ),
  };
}

export function entityNames(): s.EntityName[] {
  return Object.keys(s.entitySchemas) as s.EntityName[];
}

/** All entities in one document, each under its name, for those who want one file. */
export function compoundDocument(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${SCHEMA_ID_BASE}all.json`,
    title: 'Records of digital facilitation',
    $defs: Object.fromEntries(entityNames().map((name) => [name, entityDocument(name)])),
  };
}
