/** Digits alone, where the text is ten digits with at most spaces or hyphens between them. */
function tenDigits(text: string): string | undefined {
  const digits = text.replace(/[\s-]/g, '');
  return /^\d{10}$/.test(digits) ? digits : undefined;
}

/**
 * Is it an NHS number by its check digit (modulus 11)? Spaces and hyphens are allowed. Ten equal
 * digits are refused although some of them pass the sum.
 *
 * The kit never asks for an NHS number. This check is for hosts, and to keep such numbers out of keys.
 */
export function isNhsNumber(text: string): boolean {
  const digits = tenDigits(text);
  return digits !== undefined && isChecked(digits);
}

/**
 * Do ten digits pass the check: with weights from 10 down to 1, their sum is a multiple of 11? The last
 * digit is then the one that makes it so. Source: NHS Data Dictionary, NHS NUMBER.
 */
function isChecked(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return sum % 11 === 0 && !/^(\d)\1{9}$/.test(digits);
}

/** Ten digits together or in groups of 3, 3 and 4, somewhere: without them nothing more is asked, which is nearly always. */
const tenDigitsSomewhere = /\d{3}[ ._:/-]{0,2}\d{3}[ ._:/-]{0,2}\d{4}|[\uFF10-\uFF19]/;
/** A UUID, or sixteen and more hexadecimal digits: their digits are part of an id or of a hash. */
const idOrHash = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|[\da-f]{16,}/gi;

/**
 * Does a text hold an NHS number: ten digits together, or in groups of 3, 3 and 4, with no digit beside
 * them? Full-width digits count as digits.
 */
export function holdsNhsNumber(text: string): boolean {
  if (!tenDigitsSomewhere.test(text)) return false;
  const shape = /(?<!\d)\d{3}[ ._:/-]{0,2}\d{3}[ ._:/-]{0,2}\d{4}(?!\d)/g;
  const found = text.normalize('NFKC').replace(idOrHash, 'id').match(shape) ?? [];
  return found.some((digits) => isChecked(digits.replace(/\D/g, '')));
}

/** An NHS number as people read it, in groups of 3, 3 and 4; text that is not ten digits comes back as it was. */
export function formatNhsNumber(text: string): string {
  const digits = tenDigits(text);
  return digits === undefined
    ? text
    : `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
}
