const reference = (id: string) => ({ '@id': id, '@type': '@id' });
const dateTime = 'http://www.w3.org/2001/XMLSchema#dateTime';
const date = 'http://www.w3.org/2001/XMLSchema#date';

/**
 * Terms of `earl.jsonld`. Source: https://www.w3.org/TR/EARL10-Schema/ (W3C Group Note, 2 February 2017),
 * Dublin Core Terms, and FOAF for agents.
 */
export const earlContext = {
  earl: 'http://www.w3.org/ns/earl#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  Assertion: 'earl:Assertion',
  Assertor: 'earl:Assertor',
  Software: 'earl:Software',
  Agent: 'foaf:Agent',
  TestSubject: 'earl:TestSubject',
  TestCriterion: 'earl:TestCriterion',
  TestCase: 'earl:TestCase',
  TestRequirement: 'earl:TestRequirement',
  TestResult: 'earl:TestResult',
  assertedBy: reference('earl:assertedBy'),
  subject: reference('earl:subject'),
  test: reference('earl:test'),
  mode: reference('earl:mode'),
  outcome: reference('earl:outcome'),
  result: 'earl:result',
  info: 'earl:info',
  isPartOf: reference('dct:isPartOf'),
  title: 'dct:title',
  description: 'dct:description',
  identifier: 'dct:identifier',
  version: 'dct:hasVersion',
  name: 'foaf:name',
  date: { '@id': 'dct:date', '@type': dateTime },
  day: { '@id': 'dct:date', '@type': date },
} as const;
