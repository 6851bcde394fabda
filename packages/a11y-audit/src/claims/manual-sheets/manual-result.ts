/** What a person found when carrying out one task. Kept by the project, in its file of manual results. */
export interface ManualResult {
  /** Id of the sheet. */
  sheet: string;
  /** Name of the widget. */
  widget: string;
  /** Id of the task. */
  task: string;
  outcome: 'pass' | 'fail';
  /** Name of the person, given with their consent. */
  testedBy: string;
  /** Day, `YYYY-MM-DD`. */
  testedOn: string;
  /** Versions by name: of the tool, and of at least one more, such as the browser. */
  versions: Readonly<Record<string, string>>;
  /** What was heard or seen, where it needs saying. */
  notes?: string | undefined;
}

const text = { type: 'string', pattern: '\\S' } as const;

/** JSON Schema (2020-12) of the file of manual results. */
export const manualResultsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'What people found with assistive technology',
  type: 'object',
  additionalProperties: false,
  required: ['schemaVersion', 'results'],
  properties: {
    $schema: { type: 'string' },
    schemaVersion: { const: 1 },
    results: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['sheet', 'widget', 'task', 'outcome', 'testedBy', 'testedOn', 'versions'],
        properties: {
          sheet: text,
          widget: text,
          task: text,
          outcome: { enum: ['pass', 'fail'] },
          testedBy: text,
          testedOn: { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' },
          versions: { type: 'object', minProperties: 2, additionalProperties: text },
          notes: text,
        },
      },
    },
  },
} as const;
