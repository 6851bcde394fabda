/** The attributes of each tag of one kind, in markup that React rendered. */
export function tags(markup: string, kind: string): Record<string, string>[] {
  return [...markup.matchAll(new RegExp(`<${kind}\\b([^>]*)>`, 'g'))].map(([, inside = '']) =>
    Object.fromEntries([...inside.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, ...pair]) => pair)),
  );
}

/** A form as a browser posts it, with these names and values. */
export function formWith(...entries: [name: string, value: string | Blob][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value as string);
  return form;
}
