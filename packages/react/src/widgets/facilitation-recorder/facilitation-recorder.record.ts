import type {
  CampaignSent,
  Correction,
  FacilitationMode,
  HelpGiven,
} from '@digital-facilitation/data-model';
import { approaches } from '@digital-facilitation/data-model/catalogue';
import { type EventContext, eventBase } from '../../internal/event-context.js';
import { type RecorderDraft, type RecorderState, reachOf } from './facilitation-recorder.state.js';

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

/** The host's context, with the role of whoever records where the host names none in it. */
export function recorderContext(
  providerRole: string | undefined,
  context: EventContext = {},
): EventContext {
  return providerRole ? { recordedByRole: providerRole, ...context } : context;
}

interface EntryOptions {
  about: RecorderState['about'];
  id: string;
  at: string;
  draft: RecorderDraft;
  context: EventContext;
  /** The role that the host gave; left out, the draft has the one that was asked for. */
  providerRole: string | undefined;
}

/** The event of help that one person got. */
function createHelpGiven({ id, at, draft, context, ...options }: EntryOptions): HelpGiven {
  const providerRole = options.providerRole ?? draft.role;
  const { barrierSource } = draft;
  return {
    ...eventBase(recorderContext(providerRole, context), id, at),
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
function createCampaignSent({ id, at, draft, context }: EntryOptions): CampaignSent {
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

/** The event of what is filled in, of the one kind or the other. */
export function createEntry(options: EntryOptions): HelpGiven | CampaignSent {
  return options.about === 'campaign' ? createCampaignSent(options) : createHelpGiven(options);
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
