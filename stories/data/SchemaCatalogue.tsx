import { Tag } from '@digital-facilitation/react';
import { useState } from 'react';
import { CataloguePage, Entries, Entry, Names, shownOf } from './CataloguePage.tsx';
import { Filters, Search, Select } from './filters.tsx';
import { type DescribedObject, describedObjects, typeText } from './schema-shape.ts';
import { shows } from './search.ts';

const traits = {
  event: 'Kinds of event',
  person: 'Records that can be about a person',
  rules: 'With rules across fields',
} as const;
type Trait = keyof typeof traits;

const has: Record<Trait, (object: DescribedObject) => boolean> = {
  event: ({ file }) => file === 'FacilitationEvent.json',
  person: ({ schema }) => schema.properties?.subject?.$ref !== undefined,
  rules: ({ schema }) => schema['x-rules'] !== undefined,
};

/** The JSON Schemas that the package publishes, read from the documents themselves. */
export function SchemaCatalogue() {
  const [text, setText] = useState('');
  const [trait, setTrait] = useState<Trait | ''>('');
  const shown = describedObjects.filter(
    (object) =>
      (trait === '' || has[trait](object)) && shows(text, object, <SchemaEntry object={object} />),
  );
  return (
    <CataloguePage
      heading="JSON Schemas"
      intro={
        <>
          Every record as JSON Schema 2020-12, for those who check records without this kit. They
          are made from the same schemas, and a test holds that both give the same answer. Rules
          across fields, which JSON Schema can only tell of, stand under “x-rules”.
        </>
      }
      filters={
        <Filters label="JSON Schemas">
          <Search
            label="Words in a schema, its fields or its rules"
            value={text}
            onValueChange={setText}
          />
          <Select
            label="Records"
            all="All records"
            choices={traits}
            value={trait}
            onValueChange={setTrait}
          />
        </Filters>
      }
      status={shownOf(shown.length, describedObjects.length, 'schemas')}
    >
      <Entries>
        {shown.map((object) => (
          <SchemaEntry key={object.name} object={object} />
        ))}
      </Entries>
    </CataloguePage>
  );
}

function SchemaEntry({ object: { name, file, schema } }: { object: DescribedObject }) {
  const rules = schema['x-rules'] ?? [];
  return (
    <Entry
      name={name}
      tags={
        rules.length > 0 ? (
          <Tag>{rules.length === 1 ? '1 rule' : `${rules.length} rules`}</Tag>
        ) : null
      }
      meaning={
        <>
          <p>{schema.description}</p>
          <p className="data-said">
            In <code>@digital-facilitation/data-model/schemas/v1/{file}</code>
          </p>
          <SchemaText name={name} schema={schema} />
        </>
      }
      facts={[
        { id: 'fields', term: 'Fields', detail: <Fields schema={schema} /> },
        ...(rules.length > 0
          ? [
              {
                id: 'rules',
                term: 'Rules across fields',
                detail: <Names names={rules.map(({ description }) => description)} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function Fields({ schema }: Pick<DescribedObject, 'schema'>) {
  return (
    <ul className="data-names">
      {Object.entries(schema.properties ?? {}).map(([field, inner]) => (
        <li key={field}>
          <code>{field}</code>
          {schema.required?.includes(field) ? '' : ' (optional)'}: {typeText(inner)}
        </li>
      ))}
    </ul>
  );
}

/** The schema as it is written, on request: forty of them open would hide the list. */
function SchemaText({ name, schema }: Pick<DescribedObject, 'name' | 'schema'>) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{name} as JSON</summary>
      {open ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard.
        <section className="data-code" aria-label={`${name} as JSON`} tabIndex={0}>
          <pre>
            <code>{JSON.stringify(schema, undefined, 2)}</code>
          </pre>
        </section>
      ) : null}
    </details>
  );
}
