import { resolve } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import type { SizeLimitConfig } from 'size-limit';

const react = ['react', 'react-dom', 'react/jsx-runtime'];
const kitData = ['@digital-facilitation/data-model', '@digital-facilitation/data-model/*'];

/** As a supplier's production build does; and from dist, not from the sources that tsconfig.json names. */
function asInProduction(config: BuildOptions): BuildOptions {
  return { ...config, tsconfigRaw: '{}', define: { 'process.env.NODE_ENV': '"production"' } };
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

/** What FHIR alone costs: Valibot, schemas and validation, which a host of records has anyway, are counted apart. */
function ownFhir(name: string, entry: string, limit: string) {
  const folder = resolve('packages/data-model/dist/fhir');
  const apart: Plugin = {
    name: 'apart',
    setup({ onResolve }) {
      onResolve({ filter: /^(?:\.|valibot$)/ }, ({ importer, path, resolveDir }) =>
        importer.startsWith(folder) && !resolve(resolveDir, path).startsWith(folder)
          ? { path: 'apart', external: true, sideEffects: false }
          : null,
      );
    },
  };
  return {
    ...data(name, `fhir/${entry}/index.js`, '*', limit),
    modifyEsbuildConfig: (config: BuildOptions) => ({
      ...asInProduction(config),
      plugins: [...(config.plugins ?? []), apart],
    }),
  };
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
  data('Validate an event of any kind', 'index.js', '{ parseFacilitationEvent }', '6.2 kB'),
  data('Data model, root', 'index.js', '*', '12 kB'),
  data('Questionnaires', 'questionnaires/index.js', '*', '2 kB'),
  data('Checks of records and catalogues', 'rules/index.js', '*', '18.5 kB'),
  data('Catalogue, services alone', 'catalogue/index.js', '{ services }', '2 kB'),
  data('Catalogue, whole', 'catalogue/index.js', '*', '12.5 kB'),
  data('Code bindings', 'code-bindings/index.js', '*', '5 kB'),
  data('Code bindings without SNOMED CT', 'code-bindings/index.js', '{ otherBindings }', '2.5 kB'),
  data('Frameworks and cross-maps', 'frameworks/index.js', '*', '4.5 kB'),
  data('CSV', 'csv/index.js', '*', '10 kB'),
  data('CloudEvents, with the validator', 'cloudevents/index.js', '*', '8 kB'),
  ownFhir('FHIR of help, own code', 'help', '7.75 kB'),
  ownFhir('FHIR of patients, own code', 'patient', '8 kB'),
  ownFhir('FHIR of directories, own code', 'directory', '6 kB'),
  ownFhir('FHIR of questionnaires, own code', 'questionnaires', '6.5 kB'),
  data('FHIR of help, with Valibot and schemas', 'fhir/help/index.js', '*', '13.25 kB'),
  data('FHIR of patients, with the same', 'fhir/patient/index.js', '*', '13.25 kB'),
  data('FHIR of directories, with the same', 'fhir/directory/index.js', '*', '11.25 kB'),
  data('FHIR of questionnaires, with the same', 'fhir/questionnaires/index.js', '*', '10.25 kB'),
  data('FHIR, write one resource', 'fhir/help/index.js', '{ helpGivenToProcedure }', '4.5 kB'),
  data('Migrate records', 'migrate/index.js', '*', '3.5 kB'),
  data('Read Open Referral UK', 'open-referral/index.js', '*', '6.1 kB'),
  data('Open Referral UK, one page', 'open-referral/index.js', '{ readServicePage }', '4.75 kB'),
  data('Event store', 'store/index.js', '*', '4 kB'),
  data('Event store, sending', 'store/sync/index.js', '*', '2 kB'),
  data('Read NDJSON', 'ndjson/index.js', '*', '2 kB'),
  { name: 'All styles', path: 'packages/react/dist/styles.css', gzip: true, limit: '8 kB' },
];

export default config;
