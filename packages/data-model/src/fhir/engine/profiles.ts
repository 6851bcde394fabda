import { child, items, mark, type Place, refuse, textAt } from './place.js';

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

/** A profile (they stand first) or an extension of FHIR STU3, or of CareConnect, which was built on it. */
const STU3 = /(^|"url":")[^"]*(STU3|CareConnect-|\/fhir\/3\.0)/;

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

/**
 * Refuses what can turn the meaning of a resource round and is not known here: FHIR lets nobody read on
 * then. `implicitRules` and `modifierExtension` may stand in any part of it.
 */
export function checkModifiers(at: Place, json: string): void {
  if (!json.includes('"implicitRules":') && !json.includes('"modifierExtension":')) return;
  const message =
    'It holds implicitRules or a modifierExtension, which can turn its meaning round. Ask for one without.';
  refuse(at, 'forbidden-field', message);
}

/** Refuses a resource of an earlier FHIR, and one of a profile that nobody said is safe to read. */
export function checkProfile(
  resource: Place,
  known: readonly string[],
  { acceptBaseR4, profiles = [] }: ProfileOptions,
): void {
  const at = child(child(resource, 'meta'), 'profile');
  const named = items(at);
  const urls = named.map((place) => textAt(place).replace(/\|.*/s, ''));
  const accepted = named[urls.findIndex((url) => known.concat(profiles).includes(url))];
  const version = child(resource, 'fhirVersion');
  const json = JSON.stringify(resource.value);
  checkModifiers(resource, json);
  if (STU3.test(urls + json) || (version.value !== undefined && !textAt(version).startsWith('4'))) {
    const message = 'This is FHIR STU3 (CareConnect). Convert it to R4 first.';
    refuse(at, 'unknown-version', message);
  } else if (accepted) mark(accepted);
  else if (urls.some((url) => !url.startsWith('http://hl7.org/fhir/StructureDefinition/'))) {
    const message =
      'None of these profiles is read. If one builds on UK Core, name it in the option profiles.';
    refuse(at, 'not-in-list', message);
  } else if (!acceptBaseR4) {
    const message =
      'It names no profile of UK Core. If it is known to be R4, set the option acceptBaseR4.';
    refuse(at, 'missing-field', message);
  }
}
