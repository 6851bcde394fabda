import type {
  CampaignSent,
  Correction,
  FacilitationMode,
  HelpGiven,
} from '@digital-facilitation/data-model';
import { approaches } from '@digital-facilitation/data-model/catalogue';
import { type EventContext, eventBase } from '../../internal/event-context.js';
import { type RecorderDraft, reachOf } from './facilitation-recorder.state.js';

/**
 * The mode of help given to one person. Help that the patient or a carer asked for is ad hoc; help
 * that staff offered has the mode of its approach. What is passive for many (details of a service) is
 * ad hoc when it is given to one.
 */
export function modeOf(draft: RecorderDraft): FacilitationMode {
  if (draft.initiatedBy !== 'staff') return 'ad-hoc';
  const mode = approaches.find(({ id }) => id === draft.approach)?.modes[0];
  return mode === 'active' ? 'active' : 'ad-hoc';
}

interface EntryOptions {
  id: string;
  at: string;
  draft: RecorderDraft;
  context: EventContext;
}

/** The event of help that one person got. */
export function createHelpGiven(options: EntryOptions & { providerRole: string }): HelpGiven {
  const { id, at, draft, context, providerRole } = options;
  const { barrierSource } = draft;
  return {
    ...eventBase({ recordedByRole: providerRole || undefined, ...context }, id, at),
    kind: 'help-given',
    subject: context.subject ?? { type: 'none' },
    setting: draft.setting || (context.setting ?? 'reception-desk'),
    approach: draft.approach,
    mode: modeOf(draft),
    ...(draft.initiatedBy === '' ? {} : { initiatedBy: draft.initiatedBy }),
    ...(providerRole === '' ? {} : { providerRole }),
    services: [draft.service],
    barriers:
      barrierSource === ''
        ? []
        : draft.barriers.map((barrier) => ({ barrier, source: barrierSource })),
    duration: draft.duration || 'not-recorded',
    outcome: draft.outcome || 'not-done',
    nonDigitalOffered: draft.nonDigitalOffered || 'not-recorded',
  };
}

/** The event of something that was sent or put up for many. */
export function createCampaignSent({ id, at, draft, context }: EntryOptions): CampaignSent {
  const reach = reachOf(draft.reach);
  return {
    ...eventBase(context, id, at),
    kind: 'campaign-sent',
    subject: { type: 'none' },
    approach: draft.approach,
    mode: 'passive',
    services: [draft.service],
    ...(typeof reach === 'number' ? { reach } : {}),
    languages: [...draft.languages],
  };
}

/** The event that takes an entry back. The entry itself stays, so that the change can be seen. */
export function createUndo(options: {
  id: string;
  at: string;
  replaces: string;
  context: EventContext;
}): Correction {
  const { id, at, replaces, context } = options;
  return {
    ...eventBase(context, id, at),
    kind: 'correction',
    replaces,
    reason: 'entered-by-mistake',
  };
}
