/** A posted form: the platform's `FormData`, `URLSearchParams`, or what has the same two methods. */
export interface FormSource {
  get(name: string): unknown;
  getAll(name: string): unknown[];
}

/** One posted text; empty where there is none or where it is a file. */
export function formText(form: FormSource, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** All texts posted under a name. */
export function formTexts(form: FormSource, name: string): string[] {
  return form.getAll(name).filter((value): value is string => typeof value === 'string');
}
