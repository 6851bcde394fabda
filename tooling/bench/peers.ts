import { parseFacilitationEvent } from '@digital-facilitation/data-model';
import { parseFacilitationEventInBulk } from '@digital-facilitation/data-model/bulk';
import eventSchema from '@digital-facilitation/data-model/schemas/v1/FacilitationEvent.json' with {
  type: 'json',
};
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as z from 'zod';

/** A validator of events to compare: true where it accepts. */
export type Peer = (input: unknown) => boolean;

function ajv(): Peer {
  const instance = new Ajv2020({ strict: false });
  addFormats.default(instance);
  const validate = instance.compile(eventSchema);
  return (input) => validate(input) === true;
}

/**
 * Zod 4 (classic and mini run on one core) from the same JSON Schema: neither rules across fields nor NHS
 * numbers, as with Ajv. It knows no `not` on names, so extensions are let off that.
 */
function zod(): Peer {
  const { propertyNames: _forbidden, ...Extensions } = eventSchema.$defs.Extensions;
  const schema = z.fromJSONSchema({
    ...eventSchema,
    $defs: { ...eventSchema.$defs, Extensions },
  } as never);
  return (input) => schema.safeParse(input).success;
}

export const peers: Record<string, Peer> = {
  'the kit in bulk': (input) => parseFacilitationEventInBulk(input).ok,
  'the kit by schema (Valibot)': (input) => parseFacilitationEvent(input).ok,
  'Ajv, compiled at start': ajv(),
  Zod: zod(),
};
