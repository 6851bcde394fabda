/** Names that lead to the prototype of an object. No record, no resource and no map of a host's has them. */
export const FORBIDDEN_NAMES = ['__proto__', 'constructor', 'prototype'];
