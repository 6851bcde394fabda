/** A year, a month or a day, as exactly as is known. */
export function dateText(date: string): string {
  const parts = date.split('-').length;
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts > 1 ? { month: 'long' } : {}),
    ...(parts > 2 ? { day: 'numeric' } : {}),
  }).format(new Date(date));
}
