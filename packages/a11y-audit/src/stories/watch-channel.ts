/** What the page remembers of Storybook's events. */
export interface StorybookEvents {
  rendered: boolean;
  finished: boolean;
  /** What went wrong, in the order in which it was said. */
  problems: string[];
  /** The globals of the toolbar, as they were at the start. */
  globals: Record<string, unknown>;
  channel?: StorybookChannel;
}

interface StorybookChannel {
  on: (event: string, listener: (payload: unknown) => void) => void;
  once: (event: string, listener: (payload: unknown) => void) => void;
  emit: (event: string, payload: unknown) => void;
}

declare global {
  interface Window {
    a11yAuditEvents?: StorybookEvents;
  }
}

/**
 * Listens to Storybook's channel from the moment that Storybook makes it. Runs inside the page, before
 * its own scripts, so it stands alone.
 */
export function watchChannel(): void {
  const events: StorybookEvents = { rendered: false, finished: false, problems: [], globals: {} };
  window.a11yAuditEvents = events;
  const said = (payload: unknown): string => {
    if (Array.isArray(payload)) return payload.map(said).join('; ');
    const { message, description, title } = (payload ?? {}) as Record<string, unknown>;
    return [title, message, description].filter((part) => typeof part === 'string').join(': ');
  };
  const listen = (channel: StorybookChannel) => {
    events.channel = channel;
    channel.on('setGlobals', (payload) => {
      const { globals, globalTypes } = payload as Record<'globals' | 'globalTypes', object>;
      const untouched = Object.keys(globalTypes ?? {}).map((name) => [name, undefined]);
      events.globals = { ...Object.fromEntries(untouched), ...globals };
    });
    channel.on('storyRendered', () => {
      events.rendered = true;
    });
    channel.on('storyFinished', () => {
      events.finished = true;
    });
    const problems = {
      playFunctionThrewException: 'its play function threw an error',
      unhandledErrorsWhilePlaying: 'an error went unhandled while it played',
      storyThrewException: 'it threw an error while it rendered',
      storyErrored: 'it gave nothing to render',
      storyMissing: 'Storybook does not know it',
      configError: 'the configuration of Storybook is faulty',
    };
    for (const [event, problem] of Object.entries(problems)) {
      channel.on(event, (payload) => {
        events.problems.push([problem, said(payload)].filter(Boolean).join(': '));
        // Nothing more comes after these.
        if (event !== 'playFunctionThrewException' && event !== 'unhandledErrorsWhilePlaying') {
          events.finished = true;
        }
      });
    }
  };
  let channel: StorybookChannel | undefined;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (made: StorybookChannel) => {
      if (made && made !== channel) listen(made);
      channel = made;
    },
  });
}
