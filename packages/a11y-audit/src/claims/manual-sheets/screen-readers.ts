import type { ManualSheet, ManualTask } from './sheet.js';

/** What is tried with every screen reader and every widget. */
const listen: readonly ManualTask[] = [
  {
    id: 'read-through',
    title: 'Read from top to bottom',
    steps: [
      'Open the first story of the widget, and let the page be read from the top.',
      'All that can be seen is spoken, in the order of the screen, and nothing twice.',
    ],
  },
  {
    id: 'headings',
    title: 'Find it by its heading',
    steps: [
      'Move from heading to heading.',
      'The heading of the widget is among them, at a level that fits the page.',
    ],
  },
  {
    id: 'controls',
    title: 'Move from control to control',
    steps: [
      'Move through all controls of the widget.',
      'Each is spoken with its name, its kind and its state, and the first of a group with its question.',
    ],
  },
  {
    id: 'use',
    title: 'Use it without looking',
    steps: [
      'Turn the screen off, or look away.',
      'Take the widget to its end once with a mistake and once without.',
      'At each moment it is clear what to do next and what has happened.',
    ],
  },
];

const openStory = 'Open the story by itself, through "Open in isolation mode" of Storybook.';

/** The screen readers. Names of keys and gestures are the makers’ own. */
export const screenReaderSheets: readonly ManualSheet[] = [
  {
    id: 'nvda',
    title: 'NVDA with Firefox on Windows',
    tool: 'NVDA',
    carries: 'screen-reader',
    setUp: [
      'Install the current NVDA, with its settings as they come.',
      'Turn on Speech Viewer in the menu Tools, to copy what is spoken.',
      openStory,
    ],
    commands: [
      { to: 'read from here', use: 'NVDA + Down arrow' },
      { to: 'next heading', use: 'H' },
      { to: 'next form control', use: 'F' },
      { to: 'change between browse and focus mode', use: 'NVDA + Space' },
      { to: 'list headings and controls', use: 'NVDA + F7' },
    ],
    tasks: listen,
    keys: true,
    source: 'NVDA User Guide, https://download.nvaccess.org/documentation/userGuide.html',
  },
  {
    id: 'jaws',
    title: 'JAWS with Chrome on Windows',
    tool: 'JAWS',
    carries: 'screen-reader',
    setUp: ['Start the current JAWS, with its settings as they come.', openStory],
    commands: [
      { to: 'read from here', use: 'Insert + Down arrow' },
      { to: 'next heading', use: 'H' },
      { to: 'next form control', use: 'F' },
      { to: 'list headings', use: 'Insert + F6' },
      { to: 'list form controls', use: 'Insert + F5' },
    ],
    tasks: listen,
    keys: true,
    source: 'JAWS Hotkeys, https://www.freedomscientific.com/training/jaws/hotkeys/',
  },
  {
    id: 'voiceover-macos',
    title: 'VoiceOver with Safari on macOS',
    tool: 'VoiceOver',
    carries: 'screen-reader',
    setUp: [
      'Turn VoiceOver on with Command + F5. VO stands for Control + Option.',
      'In Safari, let Tab reach each item on a page.',
      openStory,
    ],
    commands: [
      { to: 'read from here', use: 'VO + A' },
      { to: 'next item', use: 'VO + Right arrow' },
      { to: 'next heading', use: 'VO + Command + H' },
      { to: 'next form control', use: 'VO + Command + J' },
      { to: 'press', use: 'VO + Space' },
    ],
    tasks: listen,
    keys: true,
    source: 'VoiceOver User Guide for Mac, https://support.apple.com/guide/voiceover/welcome/mac',
  },
  {
    id: 'voiceover-ios',
    title: 'VoiceOver with Safari on an iPhone',
    tool: 'VoiceOver',
    carries: 'screen-reader',
    setUp: ['Turn VoiceOver on in Settings, Accessibility.', openStory],
    commands: [
      { to: 'next item', use: 'swipe right' },
      { to: 'press', use: 'double tap' },
      { to: 'read from the top', use: 'swipe up with two fingers' },
      { to: 'choose headings or form controls', use: 'turn two fingers, then swipe down' },
    ],
    tasks: listen,
    keys: false,
    source:
      'iPhone User Guide, VoiceOver gestures, https://support.apple.com/guide/iphone/iph3e2e2281/ios',
  },
  {
    id: 'talkback',
    title: 'TalkBack with Chrome on Android',
    tool: 'TalkBack',
    carries: 'screen-reader',
    setUp: ['Turn TalkBack on in Settings, Accessibility.', openStory],
    commands: [
      { to: 'next item', use: 'swipe right' },
      { to: 'press', use: 'double tap' },
      { to: 'choose headings or controls', use: 'swipe up then down, then swipe down' },
    ],
    tasks: listen,
    keys: false,
    source:
      'Android Accessibility Help, https://support.google.com/accessibility/android/answer/6151827',
  },
];
