/**
 * A limit that a service of the catalogue names: for whom it is, or what it does not do. The evidence is that
 * of the service. Labels are in `/labels`.
 */
export type ServiceLimitId =
  | 'england-or-isle-of-man'
  | 'some-hospitals'
  | 'same-surgery'
  | 'surgery-decides'
  | 'this-surgery-only'
  | 'no-hospital-services'
  | 'no-pharmacy-change'
  | 'no-messages';

/** Kinds of access for a carer or trusted person. Sources: those of the service `carer-access`. */
export const carerAccessKinds = ['formal', 'informal'] as const;
/** One of {@link carerAccessKinds}. */
export type CarerAccessKind = (typeof carerAccessKinds)[number];
