import type { ChallengeId } from '../../catalogue/challenges.js';

/** Short names, for staff. The wording is the kit's own. */
export const challengeLabels: Record<ChallengeId, string> = {
  'no-clear-guidelines': 'No clear guidelines',
  'responsibility-disputed': 'Responsibility is disputed',
  'no-consistent-funding': 'No steady funding',
  'untrained-staff': 'Untrained staff',
  'no-time': 'No time',
  'staff-assumptions': 'Assumptions of staff',
  'inconsistent-provision': 'Uneven provision',
  'too-many-apps': 'Too many apps',
  'poor-website': 'Poor websites',
  'beyond-remit': 'Beyond the remit of health care',
  'no-outcome-evaluation': 'No evaluation of outcomes',
  'workforce-resources-funding-not-addressed': 'Workforce and funding left open',
};

/** What each means, for staff, in a sentence. Sources: the evidence of each in the catalogue. */
export const challengeDefinitions: Record<ChallengeId, string> = {
  'no-clear-guidelines': 'Nobody has written down how to do it.',
  'responsibility-disputed': 'Practices and others differ on who should do it.',
  'no-consistent-funding': 'Money comes and goes.',
  'untrained-staff': 'Those who help have had no training for it.',
  'no-time': 'Staff have no time to help.',
  'staff-assumptions': 'Staff presume who can and who cannot use online services.',
  'inconsistent-provision': 'What is offered differs from practice to practice.',
  'too-many-apps': 'People cannot tell which app does what.',
  'poor-website': 'Websites of surgeries are hard to use.',
  'beyond-remit': 'Some barriers are not the health service’s to remove.',
  'no-outcome-evaluation': 'Nobody measures what the help achieves.',
  'workforce-resources-funding-not-addressed':
    'Guidance does not say who does the work or who pays.',
};
