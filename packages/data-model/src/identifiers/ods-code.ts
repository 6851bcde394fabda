import { odsCodePattern } from './patterns.js';

/**
 * Has it the shape of an Organisation Data Service code: three to twelve capital letters and digits?
 * A check of shape only: codes close and merge, and this kit looks nothing up.
 */
export function isOdsCode(text: string): boolean {
  return odsCodePattern.test(text);
}

/** Has it the shape of a GP practice's code in England: a letter from A to Y (not U) and five digits? */
export function isPracticeCode(text: string): boolean {
  return /^[A-TV-Y]\d{5}$/.test(text);
}

/** Has it the shape of a primary care network's code: U and five digits? Source: NHS Digital, PCN ODS codes. */
export function isPrimaryCareNetworkCode(text: string): boolean {
  return /^U\d{5}$/.test(text);
}
