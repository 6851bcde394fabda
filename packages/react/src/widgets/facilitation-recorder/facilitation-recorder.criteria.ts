import type { Criterion } from '../../internal/criteria.js';
import { onStory } from '../../internal/proofs.js';

export { facilitationRecorderConformance } from './facilitation-recorder.conformance.js';

const help = 'FacilitationRecorder.test.tsx';
const undo = 'FacilitationRecorder.undo.test.tsx';
const campaign = 'FacilitationRecorder.campaign.test.tsx';
const choices = 'FacilitationRecorder.choices.test.tsx';
const server = 'FacilitationRecorder.ssr.test.tsx';
const forged = 'FacilitationRecorder.forged.ssr.test.tsx';

/** What FacilitationRecorder must do, and how that is shown. */
export const facilitationRecorderCriteria: readonly Criterion[] = [
  {
    id: 'facilitation-recorder-1',
    statement: 'Help is recorded with six key presses, in less than 20 seconds.',
    wcag: ['2.1.1'],
    proof: [
      { by: 'test', file: help, title: 'records help with six key presses from its first choice' },
      onStory('for-staff-facilitationrecorder--help'),
      {
        by: 'manual',
        steps: [
          'Ask three members of reception staff who have not seen it to open the story "Help".',
          'Say whom they have just helped, with what and how it ended; start a stopwatch.',
          'Stop it when the page says that it saved: each takes less than 20 seconds.',
        ],
      },
    ],
  },
  {
    id: 'facilitation-recorder-2',
    statement: 'Nothing is chosen beforehand, and nothing about a person can be typed.',
    wcag: [],
    proof: [
      { by: 'test', file: help, title: 'chooses nothing for the member of staff' },
      { by: 'test', file: help, title: 'has no field to type in' },
    ],
  },
  {
    id: 'facilitation-recorder-3',
    statement: 'A barrier is recorded only with how it is known.',
    wcag: [],
    proof: [
      { by: 'test', file: help, title: 'asks how a barrier is known before it is recorded' },
      {
        by: 'pass',
        pass: 'base',
        check: 'axe',
        story: 'for-staff-facilitationrecorder--every-field',
      },
    ],
  },
  {
    id: 'facilitation-recorder-4',
    statement: 'Help that somebody asked for is ad hoc; help to one person is never passive.',
    wcag: [],
    proof: [
      { by: 'test', file: choices, title: 'that "%s" began with %s is %s' },
      {
        by: 'test',
        file: choices,
        title: 'is ad hoc for a signpost to one person that "%s" began, never passive',
      },
    ],
  },
  {
    id: 'facilitation-recorder-5',
    statement: 'Something sent to many is about nobody, and its reach is not counted as help.',
    wcag: [],
    proof: [
      {
        by: 'test',
        file: campaign,
        title: 'records it as passive and about nobody, whomever the context is about',
      },
      {
        by: 'test',
        file: campaign,
        title: 'leaves reach out of the record where nobody entered it',
      },
      onStory('for-staff-facilitationrecorder--campaign'),
    ],
  },
  {
    id: 'facilitation-recorder-6',
    statement: 'An entry can be taken back; the entry stays and a correction names it.',
    wcag: [],
    proof: [
      {
        by: 'test',
        file: undo,
        title: 'hands over a correction that names the entry which is taken back',
      },
      { by: 'test', file: undo, title: 'takes an entry back once only, and says so' },
      {
        by: 'pass',
        pass: 'base',
        check: 'axe',
        story: 'for-staff-facilitationrecorder--taken-back',
      },
    ],
  },
  {
    id: 'facilitation-recorder-7',
    statement: 'That an entry was saved is spoken once, for every entry.',
    wcag: ['4.1.3'],
    proof: [
      {
        by: 'test',
        file: undo,
        title: 'has an empty status from the start, and says in one string that it saved',
      },
      { by: 'test', file: undo, title: 'speaks a second entry of the same minute as well' },
      onStory('for-staff-facilitationrecorder--saved'),
    ],
  },
  {
    id: 'facilitation-recorder-8',
    statement: 'What is missing is said in words and in order, above the form and at each group.',
    wcag: ['3.3.1', '3.3.3'],
    proof: [
      {
        by: 'test',
        file: help,
        title: 'lists what is missing in order, moves focus there, and hands over nothing',
      },
      {
        by: 'test',
        file: campaign,
        title: 'refuses "%s" people without repeating it, and keeps it to be put right',
      },
      {
        by: 'pass',
        pass: 'base',
        check: 'axe',
        story: 'for-staff-facilitationrecorder--something-missing',
      },
    ],
  },
  {
    id: 'facilitation-recorder-9',
    statement: 'It works before JavaScript arrives: posted forms give the same record.',
    wcag: [],
    proof: [
      {
        by: 'test',
        file: server,
        title: 'reads from the posted form the record that the widget hands over',
      },
      {
        by: 'test',
        file: server,
        title: 'takes back by its posted id the entry that was saved last, once only',
      },
      {
        by: 'test',
        file: forged,
        title: 'never throws, and gives only records that stand and were asked for',
      },
    ],
  },
  {
    id: 'facilitation-recorder-10',
    statement: 'Focus goes to where the work goes on, and a screen reader speaks each group.',
    wcag: ['1.3.1', '2.4.3', '4.1.2'],
    proof: [
      { by: 'test', file: help, title: 'moves focus to the first choice after saving' },
      {
        by: 'test',
        file: undo,
        title: 'moves focus to the first choice after an undo, whose button goes away',
      },
      {
        by: 'manual',
        with: 'screen-reader',
        steps: [
          'Open the story "Help" with a screen reader.',
          'Move through the groups: each question is spoken with its first choice.',
          'Save: that it saved is spoken once, and the first question again.',
        ],
      },
    ],
  },
];
