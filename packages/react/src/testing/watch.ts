import { vi } from 'vitest';

/** Counts what a component adds to window and document and does not take away. */
export function watchListeners() {
  const open = new Map<string, number>();
  const targets = [window, document] as const;
  const restore = targets.map((target) => {
    const { addEventListener, removeEventListener } = target;
    const count = (type: string, by: number) => open.set(type, (open.get(type) ?? 0) + by);
    target.addEventListener = ((type: string, ...rest: [never]) => {
      count(type, 1);
      return addEventListener.call(target, type, ...rest);
    }) as typeof addEventListener;
    target.removeEventListener = ((type: string, ...rest: [never]) => {
      count(type, -1);
      return removeEventListener.call(target, type, ...rest);
    }) as typeof removeEventListener;
    return () => {
      target.addEventListener = addEventListener;
      target.removeEventListener = removeEventListener;
    };
  });
  return {
    left: () => [...open].filter(([, count]) => count > 0).map(([type]) => type),
    stop: () => {
      for (const undo of restore) undo();
    },
  };
}

/** Watches what a widget must never touch: storage, cookies, the network and the host's history. */
export function watchHost() {
  const touched: string[] = [];
  const note =
    (name: string) =>
    (...args: unknown[]) => {
      touched.push(name);
      return args.length as never;
    };
  const spies = [
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(note('storage')),
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(note('storage')),
    vi.spyOn(window, 'fetch').mockImplementation(note('network')),
    vi.spyOn(XMLHttpRequest.prototype, 'open').mockImplementation(note('network')),
    vi.spyOn(navigator, 'sendBeacon').mockImplementation(note('network')),
    vi.spyOn(indexedDB, 'open').mockImplementation(note('storage')),
    vi.spyOn(history, 'pushState').mockImplementation(note('history')),
    vi.spyOn(history, 'replaceState').mockImplementation(note('history')),
    vi.spyOn(document, 'cookie', 'set').mockImplementation(note('cookie')),
    vi.spyOn(document, 'cookie', 'get').mockImplementation(note('cookie')),
  ];
  const { href } = location;
  const { length } = history;
  return {
    touched: () => [
      ...touched,
      ...(location.href === href ? [] : ['address']),
      ...(history.length === length ? [] : ['history']),
    ],
    stop: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
}
