import { child, items, mark, type Place, refuse, shown } from './place.js';

/** Where UK Core's profiles and code systems begin. */
export const UK_CORE = 'https://fhir.hl7.org.uk/';

/**
 * Resources that are written and read by a profile of UK Core, as of June 2025 (package UKCore.R4.STU
 * 2.0.0). The decision on FHIR lists their versions. A profile is named without its version, so that a
 * receiver holds a resource against the one that it has.
 */
export type ResourceType =
  | 'Communication'
  | 'Condition'
  | 'Consent'
  | 'Encounter'
  | 'HealthcareService'
  | 'Observation'
  | 'Organization'
  | 'Patient'
  | 'PractitionerRole'
  | 'Procedure'
  | 'Questionnaire'
  | 'QuestionnaireResponse'
  | 'RelatedPerson'
  | 'ServiceRequest'
  | 'Task';

export function ukCoreProfile(type: string): string {
  return `${UK_CORE}StructureDefinition/UKCore-${type}`;
}

/** Profiles and extensions of FHIR STU3 and of CareConnect, which was built on it. */
const STU3 = /"url":"[^"]*(STU3|CareConnect-|\/fhir\/3\.0)/;

/** Which resources are read. */
export interface ProfileOptions {
  /**
   * Also read resources that name no profile, or only FHIR's own: as base R4.
   * @default false
   */
  acceptBaseR4?: boolean | undefined;
  /** Further profiles to read, without their version: those of a host's own that build on UK Core. */
  profiles?: readonly string[] | undefined;
}

/** Refuses a resource of an earlier FHIR, and one of a profile that nobody said is safe to read. */
export function checkProfile(
  resource: Place,
  known: readonly string[],
  { acceptBaseR4, profiles = [] }: ProfileOptions,
): void {
  const at = child(child(resource, 'meta'), 'profile');
  const named = items(at).map((place) => ({ place, url: shown(place).replace(/\|.*/s, '') }));
  const version = child(resource, 'fhirVersion');
  if (
    STU3.test(JSON.stringify([named.map(({ url }) => ({ url })), resource.value])) ||
    (version && !shown(version).startsWith('4'))
  ) {
    const message = 'This is FHIR STU3 (CareConnect). This release reads R4: convert it first.';
    refuse(at ?? resource, 'unknown-version', message);
    return;
  }
  const others = named.filter(
    ({ url }) => !url.startsWith('http://hl7.org/fhir/StructureDefinition/'),
  );
  const accepted = others.find(({ url }) => known.includes(url) || profiles.includes(url));
  if (accepted) mark(accepted.place);
  else if (others.length > 0) {
    const message =
      'No profile of these is read here. If one builds on UK Core, name it in the option profiles.';
    refuse(at ?? resource, 'not-in-list', message);
  } else if (!acceptBaseR4) {
    const message =
      'It names no profile of UK Core. If its sender is known to send R4, set the option acceptBaseR4.';
    refuse(resource, 'missing-field', message, '/meta/profile');
  }
}
