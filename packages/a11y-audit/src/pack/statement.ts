import { howTested, partialSentences } from './methods.js';
import type { Pack } from './pack.js';
import type { CriterionReport } from './ratings.js';
import { counted, dayInWords } from './words.js';

/** A part of the text: a heading, a paragraph or a list. */
export type StatementPart =
  | { heading: string; level: 2 | 3 | 4 }
  | { text: string }
  | { items: readonly string[] };

const regulations =
  'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018';

/** Where the form comes from. */
export const statementSource = {
  url: 'https://www.gov.uk/government/publications/sample-accessibility-statement/sample-accessibility-statement-for-a-fictional-public-sector-website',
  updated: '2023-12-19',
} as const;

/** Something that only the supplier knows. */
const fill = (what: string) => `[supplier: ${what}]`;
const heading = (text: string, level: 2 | 3 | 4 = 2): StatementPart => ({ heading: text, level });
const text = (...sentences: readonly string[]): StatementPart => ({ text: sentences.join(' ') });

export const statementTitle = `Accessibility statement for ${fill('name of the website or app')}`;

function problems(criteria: readonly CriterionReport[]): string[] {
  return criteria
    .filter(
      ({ rating, criterion }) =>
        criterion.level !== 'AAA' &&
        (rating === 'partially-supports' || rating === 'does-not-support'),
    )
    .map(
      ({ criterion, remarks }) =>
        `WCAG 2.2 success criterion ${criterion.number} (${criterion.name}). ${remarks.join(' ')}`,
    );
}

/** What the reader has to know before the text is used: it is no part of the statement. */
export function statementNotes(pack: Pack): string[] {
  return [
    ...partialSentences(pack),
    `Text to start from, made from the run of ${dayInWords(pack.day)}. It follows the form of the sample statement on GOV.UK, updated ${dayInWords(statementSource.updated)}. Look whether there is a newer one before you publish.`,
    'What stands in square brackets is the supplier’s to fill in. The statement is about your website; the audit was about a part of it.',
  ];
}

/** The statement, in the order of the sample of GOV.UK. */
export function statementParts(pack: Pack): StatementPart[] {
  const { product, criteria, day, notTested } = pack;
  const known = problems(criteria);
  const open = criteria.filter(
    ({ rating, criterion }) => rating === 'not-evaluated' && criterion.level !== 'AAA',
  );
  return [
    text(`This accessibility statement applies to ${fill('scope of the statement')}.`),
    text(
      `This website is run by ${fill('name of organisation')}.`,
      `Parts of it are made with ${product}.`,
    ),
    heading('How accessible this website is'),
    text(
      known.length > 0
        ? `We know that some parts made with ${product} are not fully accessible. They are listed under “Non-accessible content”.`
        : `We know of no problem in the parts made with ${product}. That does not mean that there is none: see “Preparation of this accessibility statement”.`,
    ),
    text(fill('what you know of the rest of the website')),
    heading('Feedback and contact information'),
    text(
      `If you need information on this website in a different format: ${fill('email, phone and other ways to contact you')}. We will consider your request and get back to you in ${fill('number')} days.`,
    ),
    heading('Reporting accessibility problems with this website'),
    text(
      `If you find a problem that is not listed on this page, contact ${fill('who deals with it, and how')}.`,
    ),
    heading('Enforcement procedure'),
    // Wording that the regulations' model statement prescribes.
    text(
      `The Equality and Human Rights Commission (EHRC) is responsible for enforcing the ${regulations} (the ‘accessibility regulations’). If you’re not happy with how we respond to your complaint, contact the Equality Advisory and Support Service (EASS).`,
      fill('in Northern Ireland name the Equality Commission for Northern Ireland instead'),
    ),
    heading('Technical information about this website’s accessibility'),
    text(
      `${fill('name of organisation')} is committed to making its website accessible, in accordance with the ${regulations}.`,
    ),
    heading('Compliance status', 3),
    text(
      `This website is ${fill('fully, partially or not')} compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.`,
      known.length > 0
        ? `${fill(`with ${counted(known.length, 'problem')} below, “fully” is not open to you`)}`
        : fill('this run alone supports no “fully”: see what was not tested'),
    ),
    heading('Non-accessible content'),
    text('The content listed below is non-accessible for the following reasons.'),
    heading('Non-compliance with the accessibility regulations', 3),
    ...(known.length > 0 ? [{ items: known }] : [text(`None is known in ${product}.`)]),
    text(fill('what else does not comply, and when you will mend it')),
    heading('Disproportionate burden', 3),
    text(fill('what you have assessed as one, or leave this out')),
    heading('Content that’s not within the scope of the accessibility regulations', 3),
    text(fill('such content, or leave this out')),
    heading('What we’re doing to improve accessibility'),
    text(fill('your plan, with dates')),
    heading('Preparation of this accessibility statement'),
    text(
      `This statement was prepared on ${fill('date')}. It was last reviewed on ${fill('date')}.`,
      `The website was last tested on ${fill('date')}.`,
      `${product} was last tested on ${dayInWords(day)}.`,
    ),
    { items: howTested(pack) },
    text('What was not tested:'),
    { items: notTested.map(({ what, why }) => `${what}. ${why}`) },
    ...(open.length > 0
      ? [
          text('Nobody has evaluated it against these success criteria:'),
          { items: open.map(({ criterion }) => `${criterion.number} ${criterion.name}`) },
        ]
      : []),
  ];
}
