import { expect, test } from 'vitest';
import { contextRules } from '../src/rules/index.ts';
import {
  type EntityName,
  helpGivenRules,
  referralRecordRules,
  referralRules,
  responsibilityRules,
} from '../src/schemas/index.ts';
import { entityDocument } from './entity-documents.ts';

interface ToldRule {
  id: string;
  description: string;
  field: string;
  scope?: 'context';
}
interface Definition {
  properties?: Record<string, { const?: unknown }>;
  'x-rules'?: ToldRule[];
}

const eventDefinitions = entityDocument('FacilitationEvent').$defs as Record<string, Definition>;

/** The rules that a document tells: of its entity, or of one of its definitions. */
function rulesOf(name: EntityName, definition?: string): ToldRule[] {
  const document = entityDocument(name) as unknown as Definition & {
    $defs: Record<string, Definition>;
  };
  return (definition ? document.$defs[definition] : document)?.['x-rules'] ?? [];
}

test.each([
  ['FacilitationEvent', 'HelpGiven', helpGivenRules],
  ['FacilitationEvent', 'ReferralProgress', referralRules],
  ['Referral', undefined, referralRecordRules],
  ['Responsibility', undefined, responsibilityRules],
] as const)('%s (%s) publishes its rules across fields', (name, definition, rules) => {
  expect(rulesOf(name, definition).filter(({ scope }) => scope === undefined)).toEqual(
    rules.map(({ id, description, field }) => ({ id, description, field })),
  );
});

test.each([
  [
    'a passive approach has no patient',
    'FacilitationEvent',
    'HelpGiven',
    'passive-has-no-subject',
    'subject',
    undefined,
  ],
  [
    'an active approach names who gives it',
    'FacilitationEvent',
    'HelpGiven',
    'active-names-provider',
    'providerRole',
    undefined,
  ],
  [
    'a barrier beyond health care has a hand-over',
    'Barrier',
    undefined,
    'beyond-has-hand-over',
    'mitigations',
    'context',
  ],
  [
    'a service has a way that is not online',
    'DigitalService',
    undefined,
    'has-offline-alternative',
    'alternatives',
    undefined,
  ],
  [
    'what is agreed has one accountable',
    'Responsibility',
    undefined,
    'agreed-has-one-accountable',
    'accountable',
    undefined,
  ],
  [
    'a correction names an event that exists',
    'FacilitationEvent',
    'Correction',
    'names-existing-event',
    'replaces',
    'context',
  ],
] as const)('the schemas tell that %s', (_what, name, definition, id, field, scope) => {
  expect(rulesOf(name, definition)).toContainEqual({
    id,
    field,
    description: expect.stringMatching(/^[A-Z].+\.$/),
    ...(scope && { scope }),
  });
});

test('every rule that asks for more than one record is told where its field is', () => {
  for (const { entity, kind, id, description, field } of contextRules) {
    const told = { id, description, field, scope: 'context' };
    if (entity !== 'FacilitationEvent') {
      expect(rulesOf(entity)).toContainEqual(told);
      continue;
    }
    const kinds = Object.entries(eventDefinitions).filter(([, schema]) => {
      const fields = schema.properties ?? {};
      const its = fields.kind?.const;
      return its !== undefined && (kind ?? its) === its && field.replace(/\/.*/, '') in fields;
    });
    expect(kinds.length).toBeGreaterThan(0);
    for (const [definition] of kinds) expect(rulesOf(entity, definition)).toContainEqual(told);
  }
});

test('a kind of event is told no rule of another kind', () => {
  const campaign = rulesOf('FacilitationEvent', 'CampaignSent').map(({ id }) => id);
  expect(campaign).toContain('campaign-is-passive');
  expect(campaign).not.toContain('mode-fits-approach');
});
