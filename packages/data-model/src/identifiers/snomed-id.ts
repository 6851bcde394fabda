/** The one form in which SNOMED CT is named as a code system. */
export const SNOMED_SYSTEM = 'http://snomed.info/sct';

/** Verhoeff's tables: multiplication in the dihedral group D5, and its permutation by position. */
const PRODUCT = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const PERMUTATION = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/**
 * Is it well formed as a SNOMED CT identifier: 6 to 18 digits whose last passes Verhoeff's check?
 * A pass says that the digits are well formed, not that the concept exists, is active, or means what
 * a label says.
 */
export function isSnomedId(text: string): boolean {
  if (!/^[1-9]\d{5,17}$/.test(text)) return false;
  let check = 0;
  for (let position = 0; position < text.length; position += 1) {
    const digit = Number(text[text.length - 1 - position]);
    const permuted = Number(PERMUTATION[position % 8]?.[digit]);
    check = Number(PRODUCT[check]?.[permuted]);
  }
  return check === 0;
}
