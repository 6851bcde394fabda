/**
 * The parts of FHIR R4 (4.0.1) that this kit writes, and no more. Names and types are FHIR's own; a type
 * test holds them against `@types/fhir`. What is read is `unknown` until it was checked.
 */

export interface Extension {
  url: string;
  extension?: Extension[];
  valueBoolean?: boolean;
  _valueBoolean?: Element;
  valueCanonical?: string;
  valueCode?: string;
  valueCodeableConcept?: CodeableConcept;
  valueCoding?: Coding;
  valueDate?: string;
  valueDateTime?: string;
  valueDecimal?: number;
  valueIdentifier?: Identifier;
  valuePeriod?: Period;
  valueReference?: Reference;
  valueString?: string;
}

export interface Element {
  extension?: Extension[];
}

export interface Coding extends Element {
  system?: string;
  code?: string;
  display?: string;
}

export interface CodeableConcept extends Element {
  coding?: Coding[];
  text?: string;
}

export interface Identifier {
  system?: string;
  value?: string;
}

export interface Reference extends Element {
  reference?: string;
  type?: string;
  identifier?: Identifier;
  display?: string;
}

export interface Period {
  start?: string;
  end?: string;
}

export interface ContactPoint extends Element {
  system?: 'phone' | 'email' | 'url';
  value?: string;
}

interface Written {
  meta: { profile: string[] };
  extension?: Extension[];
}

export interface Procedure extends Written {
  resourceType: 'Procedure';
  identifier?: Identifier[];
  status: 'completed';
  category?: CodeableConcept;
  code?: CodeableConcept;
  subject: Reference;
  performedDateTime?: string;
  performer?: { function?: CodeableConcept; actor: Reference }[];
  reasonCode?: CodeableConcept[];
  outcome?: CodeableConcept;
}

export interface Encounter extends Written {
  resourceType: 'Encounter';
  identifier?: Identifier[];
  status: 'finished';
  class: Coding;
  type?: CodeableConcept[];
  subject?: Reference;
  participant?: { type?: CodeableConcept[] }[];
  period?: Period;
  reasonCode?: CodeableConcept[];
  serviceProvider?: Reference;
}

export interface Communication extends Written {
  resourceType: 'Communication';
  identifier?: Identifier[];
  status: 'completed';
  category?: CodeableConcept[];
  topic?: CodeableConcept;
  subject?: Reference;
  sent?: string;
  sender?: Reference;
  reasonCode?: CodeableConcept[];
}

export interface Condition extends Written {
  resourceType: 'Condition';
  identifier?: Identifier[];
  clinicalStatus?: CodeableConcept;
  category?: CodeableConcept[];
  code?: CodeableConcept;
  subject: Reference;
  recordedDate?: string;
}

export interface Observation extends Written {
  resourceType: 'Observation';
  identifier?: Identifier[];
  status: 'final';
  code: CodeableConcept;
  subject?: Reference;
  effectiveDateTime?: string;
  performer?: Reference[];
  method?: CodeableConcept;
  valueCodeableConcept?: CodeableConcept;
  component?: {
    code: CodeableConcept;
    valueCodeableConcept?: CodeableConcept;
    dataAbsentReason?: CodeableConcept;
  }[];
}

export interface FhirQuestionnaire extends Written {
  resourceType: 'Questionnaire';
  url?: string;
  version?: string;
  title?: string;
  status: 'unknown';
  subjectType?: 'Patient'[];
  item?: QuestionnaireItem[];
}

export interface QuestionnaireItem {
  linkId: string;
  text?: string;
  type: 'choice';
  repeats?: boolean;
  enableWhen?: { question: string; operator: '='; answerCoding: Coding }[];
  enableBehavior?: 'any';
  answerOption?: { extension?: Extension[]; valueCoding: Coding }[];
}

export interface FhirQuestionnaireResponse extends Written {
  resourceType: 'QuestionnaireResponse';
  identifier?: Identifier;
  questionnaire?: string;
  status: 'completed';
  subject?: Reference;
  authored?: string;
  item?: { linkId: string; extension?: Extension[]; answer?: { valueCoding?: Coding }[] }[];
}

export interface ServiceRequest extends Written {
  resourceType: 'ServiceRequest';
  identifier?: Identifier[];
  status: 'active' | 'completed' | 'revoked';
  intent: 'order';
  category?: CodeableConcept[];
  code?: CodeableConcept;
  subject: Reference;
  authoredOn?: string;
  reasonCode?: CodeableConcept[];
}

export interface Task extends Written {
  resourceType: 'Task';
  identifier?: Identifier[];
  status: 'requested' | 'received' | 'in-progress' | 'completed' | 'rejected' | 'failed';
  businessStatus?: CodeableConcept;
  intent: 'order';
  code?: CodeableConcept;
  focus?: Reference;
  for?: Reference;
  authoredOn?: string;
  lastModified?: string;
}

export interface Patient extends Written {
  resourceType: 'Patient';
  identifier?: Identifier[];
  communication?: { language: CodeableConcept; preferred?: boolean }[];
}

export interface RelatedPerson extends Written {
  resourceType: 'RelatedPerson';
  identifier?: Identifier[];
  patient: Reference;
}

export interface FhirConsent extends Written {
  resourceType: 'Consent';
  identifier?: Identifier[];
  status: 'active' | 'inactive';
  scope: CodeableConcept;
  category: CodeableConcept[];
  patient?: Reference;
  dateTime?: string;
  policyRule?: CodeableConcept;
  provision?: {
    type?: 'permit' | 'deny';
    period?: Period;
    actor?: { role: CodeableConcept; reference: Reference }[];
    purpose?: Coding[];
    code?: CodeableConcept[];
  };
}

export interface Organization extends Written {
  resourceType: 'Organization';
  identifier?: Identifier[];
  type?: CodeableConcept[];
  name?: string;
  partOf?: Reference;
}

export interface PractitionerRole extends Written {
  resourceType: 'PractitionerRole';
  identifier?: Identifier[];
  organization?: Reference;
  code?: CodeableConcept[];
}

export interface HealthcareService extends Written {
  resourceType: 'HealthcareService';
  identifier?: Identifier[];
  active?: boolean;
  providedBy?: Reference;
  type?: CodeableConcept[];
  name?: string;
  comment?: string;
  telecom?: ContactPoint[];
  coverageArea?: Reference[];
  communication?: CodeableConcept[];
}

/** Several resources that together carry one record. */
export interface Bundle<TResource> {
  resourceType: 'Bundle';
  type: 'collection';
  entry: { resource: TResource }[];
}
