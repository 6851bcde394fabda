import type { ApproachTypology } from '../../schemas/approach-typology.js';
import type {
  FacilitationComponent,
  FacilitationPurpose,
} from '../../schemas/record-vocabulary.js';
import type { ApproachId } from '../approaches/ids.js';

/** An approach of the catalogue and its place in the study's typology. */
export interface CatalogueTypology extends ApproachTypology {
  approach: ApproachId;
}

type Placed = readonly [
  components: FacilitationComponent[],
  purposes: FacilitationPurpose[],
  approaches: ApproachId[],
];

/**
 * A process goes on by itself once it is set up; a procedure is an agreed way to do a thing; personnel is a
 * person who helps. What the kit or a supplier builds counts as process.
 */
const placed: readonly Placed[] = [
  [
    ['process'],
    ['promotion'],
    [
      'poster-display',
      'leaflet',
      'waiting-room-screen',
      'website-content',
      'text-message',
      'email',
      'letter',
      'app-message',
      'in-app-message',
      'phone-queue-message',
      'prescription-slip-note',
      'social-media',
      'awareness-prompt',
      'benefit-story',
    ],
  ],
  [['process'], ['promotion', 'training', 'knowledge'], ['video-demo']],
  [['process'], ['training'], ['learn-my-way', 'practice-mode']],
  [
    ['process'],
    ['guidance-and-support'],
    [
      'kiosk',
      'device-in-practice',
      'wifi-in-surgery',
      'device-loan',
      'device-bank',
      'databank',
      'social-tariff',
      'charge-point',
      'translated-content',
      'bsl-video',
      'easy-read',
      'audio',
      'video-relay',
      'guided-walkthrough',
      'privacy-check',
      'privacy-explainer',
      'exit-page',
      'no-persist',
      'lite-mode',
      'offline-print',
      'save-and-return',
      'channel-choice-each-time',
      'service-finder',
      'service-status',
      'message-verify',
      'change-notice',
      'text-based-option',
      'web-route',
      'alternative-format',
    ],
  ],
  [
    ['process'],
    [],
    [
      'content-fix',
      'form-fix',
      'accessibility-fix',
      'stable-ui',
      'low-spec-build',
      'plain-content',
      'one-front-door',
    ],
  ],
  [
    ['procedure'],
    ['guidance-and-support'],
    [
      'carer-access-setup',
      'reasonable-adjustment',
      'signpost',
      'warm-referral',
      'non-digital-route',
      'private-room',
      'time-choice',
      'in-person-registration',
      'in-person-vouching',
      'linkage-details',
      'contact-update',
      'safe-contact',
      'record-access-review',
      'teach-back',
      'verbal-help',
      'repeat-help',
    ],
  ],
  [['procedure'], ['promotion', 'guidance-and-support'], ['universal-offer']],
  [['procedure'], ['knowledge'], ['playbook', 'policy-library']],
  [['procedure'], ['communication-skill'], ['ask-everyone-prompt']],
  [
    ['procedure'],
    [],
    ['responsibility-matrix', 'provision-audit', 'vcse-partnership', 'business-case-data'],
  ],
  [['procedure'], ['knowledge', 'technical-skill', 'communication-skill'], ['staff-training']],
  [['procedure'], ['technical-skill'], ['dummy-account']],
  [['personnel'], ['promotion'], ['tell-in-person', 'outreach']],
  [
    ['personnel'],
    ['promotion', 'training', 'guidance-and-support'],
    ['champion', 'bilingual-champion'],
  ],
  [
    ['personnel'],
    ['training', 'guidance-and-support'],
    [
      'one-to-one',
      'drop-in',
      'group-session',
      'peer-support',
      'digital-navigator',
      'library-support',
      'community-hub',
    ],
  ],
  [
    ['personnel'],
    ['guidance-and-support'],
    [
      'ad-hoc-help',
      'registration-help',
      'help-nhs-login',
      'account-recovery-help',
      'gp-registration-help',
      'supported-completion',
      'remote-assist',
      'email-setup-help',
      'interpreter',
      'bsl-interpreter',
      'social-prescribing',
      'trusted-intermediary',
    ],
  ],
  [['personnel'], [], ['named-lead']],
];

/**
 * Where each approach stands in the study's typology, in the order in which they are placed. The terms are the
 * study's (HSDR 10.3310/JKYT5803, JMIR 2022 e33911); that a term fits an approach is the kit's reading.
 */
export const approachTypology: readonly CatalogueTypology[] = /* @__PURE__ */ placed.flatMap(
  ([components, purposes, approaches]) =>
    approaches.map((approach) => ({ approach, components, purposes, inferred: true })),
);
