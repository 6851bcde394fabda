import type { BuildOptions } from 'esbuild';
import type { SizeLimitConfig } from 'size-limit';
import { type Exchange, exchanges } from './tooling/exchanges.ts';

const react = ['react', 'react-dom', 'react/jsx-runtime'];
const kitData = ['@digital-facilitation/data-model', '@digital-facilitation/data-model/*'];

/** As a supplier's production build does; and from dist, not from the sources that tsconfig.json names. */
function asInProduction<TConfig extends object>(config?: TConfig): TConfig {
  const production: BuildOptions = {
    tsconfigRaw: '{}',
    define: { 'process.env.NODE_ENV': '"production"' },
  };
  return { ...config, ...production } as TConfig;
}

/** The widget's or control's own code: React and the data model apart. */
function own(name: string, limit: string) {
  return {
    name: `${name}, its own code`,
    path: 'packages/react/dist/index.js',
    import: `{ ${name} }`,
    ignore: [...react, ...kitData],
    gzip: true,
    limit,
    modifyEsbuildConfig: asInProduction,
  };
}

/** What a supplier's bundle grows by: with the data model, React apart. */
function whole(name: string, limit: string) {
  return {
    name: `${name}, with the data model it uses`,
    path: 'packages/react/dist/index.js',
    import: name,
    ignore: react,
    gzip: true,
    limit,
    modifyEsbuildConfig: asInProduction,
  };
}

function data(name: string, path: string, imported: string, limit: string) {
  return {
    name,
    path: `packages/data-model/dist/${path}`,
    import: imported,
    gzip: true,
    limit,
    modifyEsbuildConfig: asInProduction,
  };
}

const dist = (entry: string) => `packages/data-model/dist/${entry ? `${entry}/` : ''}index.js`;

/** A host that checks its records, and the same with an exchange. */
function withAndWithout({ name, entry, host, limit }: Exchange) {
  const checking = Object.fromEntries(
    Object.entries({ '': '{ parseRecord }', ...host }).map(([file, names]) => [dist(file), names]),
  );
  const measured = (which: string, imported: Record<string, string>) => ({
    name: `${name}: a host ${which}`,
    path: Object.keys(imported),
    import: imported,
    gzip: true,
    limit,
    modifyEsbuildConfig: asInProduction,
  });
  return [
    measured('without it', checking),
    measured('with it', { ...checking, [dist(entry)]: '*' }),
  ];
}

/** Budgets in minified and gzipped bytes. docs/decisions has why each is what it is. */
const config: SizeLimitConfig = [
  own('Button', '2.5 kB'),
  own('Checkboxes', '2.5 kB'),
  own('Details', '2.5 kB'),
  own('ErrorSummary', '2.5 kB'),
  own('Radios', '2.5 kB'),
  own('SummaryList', '2.5 kB'),
  own('Table', '2.5 kB'),
  own('TextInput', '2.5 kB'),
  own('HelpOffer', '6 kB'),
  own('AskWhatHelps', '6.5 kB'),
  own('FacilitationRecorder', '7.75 kB'),
  whole('{ HelpOffer }', '10.25 kB'),
  whole('{ AskWhatHelps }', '19.75 kB'),
  whole('{ FacilitationRecorder }', '19.75 kB'),
  whole('*', '40 kB'),
  data('Validate help that was given', 'index.js', '{ parseRecord, HelpGivenSchema }', '4.9 kB'),
  data('Validate an event of any kind', 'index.js', '{ parseFacilitationEvent }', '6.25 kB'),
  data('Data model, root', 'index.js', '*', '12 kB'),
  data('Questionnaires', 'questionnaires/index.js', '*', '2 kB'),
  data('Checks of records and catalogues', 'rules/index.js', '*', '18.75 kB'),
  data('Catalogue, services alone', 'catalogue/index.js', '{ services }', '2 kB'),
  data('Catalogue, whole', 'catalogue/index.js', '*', '12.5 kB'),
  data('Code bindings', 'code-bindings/index.js', '*', '5 kB'),
  data('Code bindings without SNOMED CT', 'code-bindings/index.js', '{ otherBindings }', '2.5 kB'),
  data('Frameworks and cross-maps', 'frameworks/index.js', '*', '4.5 kB'),
  data('CSV', 'csv/index.js', '*', '10 kB'),
  data('CloudEvents, with the validator', 'cloudevents/index.js', '*', '8 kB'),
  data('Schemas of all records', 'schemas/index.js', '*', '15 kB'),
  data('Events in bulk, for a server', 'bulk/index.js', '*', '19.75 kB'),
  data('Labels in English, all', 'labels/index.js', '*', '25.5 kB'),
  data('Labels in English, of barriers', 'labels/index.js', '{ barrierLabels }', '1.25 kB'),
  data('Labels in Welsh', 'labels/cy/index.js', '*', '7.5 kB'),
  data('Labels in Arabic', 'labels/ar/index.js', '*', '9.5 kB'),
  data('FHIR, options and results', 'fhir/index.js', '*', '0.25 kB'),
  data('FHIR, write one resource', 'fhir/help/index.js', '{ helpGivenToProcedure }', '4.6 kB'),
  data('Migrate records', 'migrate/index.js', '*', '3.5 kB'),
  ...exchanges.flatMap(withAndWithout),
  data('Open Referral UK, by itself', 'open-referral/index.js', '*', '4.8 kB'),
  data('Feeds of Open Referral UK, by themselves', 'open-referral/feed/index.js', '*', '6 kB'),
  data('Event store', 'store/index.js', '*', '4 kB'),
  data('Event store, sending', 'store/sync/index.js', '*', '2 kB'),
  data('Read NDJSON', 'ndjson/index.js', '*', '2 kB'),
  { name: 'All styles', path: 'packages/react/dist/styles.css', gzip: true, limit: '8 kB' },
];

export default config;
