import { replace } from './replace.js';

/** What was put in place of something on the page, until it is put back. */
export interface Watch {
  /** What happened since, as sentences. */
  faults: () => string[];
  /** Where it counts what stays: from now on only what is there now can be a fault, if it stays. */
  mark?: () => void;
  /** Puts everything back as it was. */
  stop: () => void;
}

/** Hears of each call of a method and lets it through. Nothing is done where the page has none. */
function hear(target: object | undefined, name: string, heard: (...words: unknown[]) => void) {
  const method = (target as Record<string, unknown> | undefined)?.[name];
  if (!target || typeof method !== 'function') return () => {};
  // A proxy, so that what is called with `new` goes on working.
  const value = new Proxy(method, {
    apply: (whole, self, words) => {
      heard(...words);
      return Reflect.apply(whole, self, words);
    },
    construct: (whole, words, made) => {
      heard(...words);
      return Reflect.construct(whole, words, made);
    },
  });
  return replace(target, name, { value, writable: true });
}

const stopAll = (steps: readonly (() => void)[]) => () => {
  for (const step of steps) step();
};

interface Listening {
  target: EventTarget;
  type: string;
  listener: unknown;
  capture: boolean;
}

const capturing = (options: unknown) =>
  typeof options === 'object' && options !== null
    ? 'capture' in options && !!options.capture
    : !!options;

/** Notes what is added to window and document and not taken away. */
export function watchListeners(): Watch {
  let open: Listening[] = [];
  let marked: readonly Listening[] | undefined;
  const same = (one: Listening, other: Listening) =>
    one.target === other.target &&
    one.type === other.type &&
    one.listener === other.listener &&
    one.capture === other.capture;
  const remove = (gone: Listening) => {
    open = open.filter((one) => !same(one, gone));
  };
  const steps = [window, document].flatMap((target) => {
    const { addEventListener } = target;
    return [
      hear(target, 'addEventListener', (type, listener, options) => {
        const added = { target, type: String(type), listener, capture: capturing(options) };
        // To add a listener again changes nothing.
        if (open.some((one) => same(one, added))) return;
        open = [...open, added];
        const { once, signal } = Object(options) as AddEventListenerOptions;
        if (once) addEventListener.call(target, added.type, () => remove(added), options as object);
        signal?.addEventListener('abort', () => remove(added));
      }),
      hear(target, 'removeEventListener', (type, listener, options) => {
        remove({ target, type: String(type), listener, capture: capturing(options) });
      }),
    ];
  });
  return {
    mark: () => {
      marked = open;
    },
    faults: () =>
      (marked ?? open)
        .filter((one) => open.includes(one))
        .map(
          ({ target, type }) =>
            `A listener for "${type}" is left on ${target === document ? 'document' : 'window'}. Take it away in the clean-up of the effect that adds it.`,
        ),
    stop: stopAll(steps),
  };
}

/** Watches what a widget must never touch: storage, cookies, the network and the host's history. */
export function watchHost(): Watch {
  const touched = new Set<string>();
  const note = (what: string) => () => touched.add(what);
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  const steps = [
    ...['setItem', 'getItem', 'removeItem', 'clear'].map((method) =>
      hear(Storage.prototype, method, note(`storage (${method})`)),
    ),
    hear(globalThis.indexedDB, 'open', note('storage (indexedDB.open)')),
    ...['fetch', 'WebSocket', 'EventSource'].map((name) =>
      hear(window, name, note(`the network (${name})`)),
    ),
    hear(XMLHttpRequest.prototype, 'open', note('the network (XMLHttpRequest)')),
    hear(navigator, 'sendBeacon', note('the network (sendBeacon)')),
    ...['pushState', 'replaceState'].map((method) =>
      hear(history, method, note(`the history (${method})`)),
    ),
    replace(document, 'cookie', {
      get: () => {
        touched.add('cookies (read)');
        return cookie?.get?.call(document);
      },
      set: (words) => {
        touched.add('cookies (written)');
        cookie?.set?.call(document, words);
      },
    }),
  ];
  const { href } = location;
  const { length } = history;
  return {
    faults: () => {
      if (location.href !== href) touched.add('the address of the page');
      if (history.length !== length) touched.add('the history (a new entry)');
      return [...touched].map(
        (what) =>
          `It touched ${what}. A widget keeps and sends nothing: hand data over in a callback, and let the app around it do the rest.`,
      );
    },
    stop: stopAll(steps),
  };
}

/** Words with what stands for `%s` and the like, as a console shows them. */
function formatted([first, ...rest]: unknown[]): string {
  const text = String(first).replace(/%[sdoOic]/g, (mark) => {
    const word = rest.shift();
    return mark === '%c' ? '' : String(word);
  });
  return [text, ...rest.map(String)].join(' ').trim();
}

/** Keeps what is said on the console, which stays silent for that time. */
export function watchConsole(): Watch {
  const said = new Set<string>();
  const steps = (['error', 'warn', 'log', 'info', 'debug'] as const).map((level) =>
    replace(console, level, {
      writable: true,
      value: (...words: unknown[]) => {
        said.add(`console.${level} said: ${formatted(words)}`);
      },
    }),
  );
  return { faults: () => [...said], stop: stopAll(steps) };
}
