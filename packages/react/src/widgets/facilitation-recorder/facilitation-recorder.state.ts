import type {
  BarrierSource,
  CatalogueId,
  DurationBand,
  FacilitationSetting,
  HelpOutcome,
  Initiator,
  NonDigitalOffered,
} from '@digital-facilitation/data-model';

/** What a member of staff has filled in. Texts that are empty were not filled in. */
export interface RecorderDraft {
  service: CatalogueId;
  approach: CatalogueId;
  outcome: HelpOutcome | '';
  duration: DurationBand | '';
  nonDigitalOffered: NonDigitalOffered | '';
  role: CatalogueId;
  setting: FacilitationSetting | '';
  initiatedBy: Initiator | '';
  barriers: readonly CatalogueId[];
  barrierSource: BarrierSource | '';
  reach: string;
  languages: readonly string[];
}

/** The entry that was saved last, so that it can be taken back. */
export interface SavedEntry {
  id: string;
  at: string;
  undone: boolean;
}

/** Where the recorder is: plain data, so that it can be posted and kept. */
export interface RecorderState {
  /** `help` for one person, `campaign` for a message or display for many. */
  about: 'help' | 'campaign';
  draft: RecorderDraft;
  /** Fields that keep the entry from being saved, in the order of the page. */
  problems: readonly RecorderProblem[];
  saved?: SavedEntry | undefined;
}

export type RecorderProblem =
  | 'role'
  | 'service'
  | 'approach'
  | 'outcome'
  | 'barrierSource'
  | 'languages'
  | 'reach';

export type RecorderAction =
  | { type: 'fill'; draft: Partial<RecorderDraft> }
  | { type: 'switch' }
  | { type: 'save'; id: string; at: string }
  | { type: 'undo' };

export interface RecorderRules {
  /** The role is asked because the host did not give it. */
  askRole: boolean;
  /** Languages that a campaign can be in; with one there is nothing to ask. */
  languages: readonly string[];
}

export function emptyDraft({ languages }: RecorderRules): RecorderDraft {
  return {
    service: '',
    approach: '',
    outcome: '',
    duration: '',
    nonDigitalOffered: '',
    role: '',
    setting: '',
    initiatedBy: '',
    barriers: [],
    barrierSource: '',
    reach: '',
    languages: languages.length === 1 ? languages : [],
  };
}

export function startRecorder(rules: RecorderRules): RecorderState {
  return { about: 'help', draft: emptyDraft(rules), problems: [] };
}

/** More people than England has cannot have been reached. */
const MOST_PEOPLE = 60_000_000;

/**
 * The number that was typed: none where nothing was. Spaces and commas between digits are allowed, and
 * the digits of Arabic and Persian keyboards, whose last four bits are the digit.
 */
export function reachOf(text: string): number | undefined | 'unreadable' {
  const digits = text
    .replace(/[\s,]/g, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16));
  if (digits === '') return undefined;
  return /^\d{1,8}$/.test(digits) && Number(digits) <= MOST_PEOPLE ? Number(digits) : 'unreadable';
}

/** What keeps a draft from being saved. */
export function problemsOf(
  { about, draft }: Pick<RecorderState, 'about' | 'draft'>,
  rules: RecorderRules,
): RecorderProblem[] {
  const missing: Record<RecorderProblem, boolean> =
    about === 'help'
      ? {
          role: rules.askRole && draft.role === '',
          service: draft.service === '',
          approach: draft.approach === '',
          outcome: draft.outcome === '',
          barrierSource: draft.barriers.length > 0 && draft.barrierSource === '',
          languages: false,
          reach: false,
        }
      : {
          role: false,
          approach: draft.approach === '',
          service: draft.service === '',
          outcome: false,
          barrierSource: false,
          languages: draft.languages.length === 0,
          reach: reachOf(draft.reach) === 'unreadable',
        };
  return (Object.keys(missing) as RecorderProblem[]).filter((field) => missing[field]);
}

/** The next state. Pure: a page and a server that reads posted forms agree. */
export function reduceRecorder(
  state: RecorderState,
  action: RecorderAction,
  rules: RecorderRules,
): RecorderState {
  switch (action.type) {
    case 'fill':
      return { ...state, draft: { ...state.draft, ...action.draft } };
    case 'switch':
      return {
        ...state,
        about: state.about === 'help' ? 'campaign' : 'help',
        draft: { ...emptyDraft(rules), role: state.draft.role, service: state.draft.service },
        problems: [],
      };
    case 'save': {
      const problems = problemsOf(state, rules);
      return problems.length > 0
        ? { ...state, problems }
        : {
            about: state.about,
            // The role and place of the next entry are most often the same; nothing else is.
            draft: {
              ...emptyDraft(rules),
              role: state.draft.role,
              setting: state.draft.setting,
            },
            problems: [],
            saved: { id: action.id, at: action.at, undone: false },
          };
    }
    case 'undo':
      return state.saved && !state.saved.undone
        ? { ...state, saved: { ...state.saved, undone: true } }
        : state;
  }
}
