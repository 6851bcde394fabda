import { parseFacilitationEvent } from '@digital-facilitation/data-model';
import { parseFacilitationEventInBulk } from '@digital-facilitation/data-model/bulk';
import eventSchema from '@digital-facilitation/data-model/schemas/v1/FacilitationEvent.json' with {
  type: 'json',
};
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type JsonSchema, toZodMini } from './zod-mini.ts';

/** A validator of events to compare: true where it accepts. */
export type Peer = (input: unknown) => boolean;

function ajv(): Peer {
  const instance = new Ajv2020({ strict: false });
  addFormats.default(instance);
  const validate = instance.compile(eventSchema);
  return (input) => validate(input) === true;
}

/** zod/mini from the same JSON Schema: neither rules across fields nor NHS numbers, as with Ajv. */
function zodMini(): Peer {
  const schema = toZodMini(eventSchema as JsonSchema, eventSchema.$defs as never);
  return (input) => schema.safeParse(input).success;
}

export const peers: Record<string, Peer> = {
  'the kit in bulk': (input) => parseFacilitationEventInBulk(input).ok,
  'the kit by schema (Valibot)': (input) => parseFacilitationEvent(input).ok,
  'Ajv, compiled at start': ajv(),
  'zod/mini': zodMini(),
};
