import { describe, expect, test } from 'vitest';
import { ApproachTypologySchema, facilitationPurposes } from '../../schemas/index.js';
import { parseRecord } from '../../validation/index.js';
import { approaches, approachIds } from '../index.js';
import { approachTypology } from './index.js';

const forPatients: string[] = facilitationPurposes.slice(0, 3);

describe('the typology of approaches', () => {
  test('places every approach of the catalogue, once', () => {
    expect(approachTypology.map(({ approach }) => approach).sort()).toEqual(
      [...approachIds].sort(),
    );
  });

  test('keeps its schema', () => {
    for (const entry of approachTypology) {
      expect(parseRecord(ApproachTypologySchema, entry)).toEqual({ ok: true, record: entry });
    }
  });

  test.each(approachTypology)('gives $approach purposes of those whom it is aimed at', (entry) => {
    const targets = approaches.find(({ id }) => id === entry.approach)?.targets ?? [];
    const aimsAtPatients = targets.some((target) =>
      ['patient', 'carer', 'community'].includes(target),
    );
    const found = entry.purposes.map((purpose) =>
      forPatients.includes(purpose) ? 'patient' : 'staff',
    );
    if (found.includes('patient')) expect(aimsAtPatients).toBe(true);
    if (found.includes('staff')) expect(targets).toContain('staff');
    // Only work on the system has none.
    expect(found.length > 0).toBe(targets.some((target) => target !== 'system'));
  });
});
