import type { ManualSheet } from './sheet.js';

const openStory = 'Open the story by itself, through "Open in isolation mode" of Storybook.';

/** Voice control, a magnifier, and what needs no tool. */
export const otherSheets: readonly ManualSheet[] = [
  {
    id: 'dragon',
    title: 'Dragon with Chrome on Windows',
    tool: 'Dragon',
    carries: 'voice-control',
    setUp: [
      'Start Dragon with a profile that knows the voice, and its extension for the browser.',
      openStory,
      'Use no mouse and no keyboard.',
    ],
    commands: [
      { to: 'press a control', use: 'say “Click”, then the words that can be seen on it' },
      { to: 'move focus', use: 'say “Press Tab”' },
      { to: 'scroll', use: 'say “Page down”' },
    ],
    tasks: [
      {
        id: 'use',
        title: 'Use it by voice alone',
        steps: [
          'Take the widget to its end once with a mistake and once without.',
          'Each control is worked by its visible words, at the first or second attempt.',
        ],
      },
    ],
    keys: false,
    source: 'Dragon 15 end-user workbook, Nuance, 2016',
  },
  {
    id: 'magnifier',
    title: 'Magnifier of Windows at 400 %, with Edge',
    tool: 'Magnifier',
    carries: 'magnifier',
    setUp: [
      'Turn on Magnifier, full screen, at 400 %.',
      'Let it follow the mouse, the keyboard focus and the text cursor.',
      openStory,
    ],
    commands: [
      { to: 'magnify', use: 'Windows key + plus' },
      { to: 'leave', use: 'Windows key + Esc' },
      { to: 'move the view', use: 'Control + Alt + an arrow key' },
    ],
    tasks: [
      {
        id: 'follow',
        title: 'Follow what is new',
        steps: [
          'Take the widget to its end once with a mistake and once without, by keyboard.',
          'After each press the view stands at what is new, and no error and no message is missed.',
        ],
      },
      {
        id: 'near',
        title: 'Find what belongs together',
        steps: [
          'Look at each question in one view.',
          'Its hint, its first answer and its error are near enough to be seen as its own.',
        ],
      },
    ],
    keys: false,
    source:
      'Microsoft Support, Use Magnifier, https://support.microsoft.com/windows/414948ba-8b1c-d3bd-8615-0e5e32204198',
  },
  {
    id: 'eyes-and-hands',
    title: 'By reading and looking, with keyboard and mouse',
    tool: 'Browser',
    carries: 'none',
    setUp: [openStory],
    commands: [],
    tasks: [],
    keys: true,
    source: 'WCAG 2.2, https://www.w3.org/TR/WCAG22/',
  },
];
