import { mkdir, writeFile } from 'node:fs/promises';
import { browserslistToTargets, bundle, transform } from 'lightningcss';

/*
 * Puts the style sheets of the kit into one file, plain and in a layer, and each control's and widget's
 * own file beside them. Run by the build of packages/react, in that folder.
 */
const targets = browserslistToTargets(['chrome 105', 'safari 16', 'firefox 110']);

const { code } = bundle({ filename: 'src/styles/index.css', minify: true, targets });
const layered = transform({
  filename: 'styles.layered.css',
  code: Buffer.concat([Buffer.from('@layer digital-facilitation{'), code, Buffer.from('}')]),
  minify: true,
});

await mkdir('dist', { recursive: true });
await writeFile('dist/styles.css', code);
await writeFile('dist/styles.layered.css', layered.code);

// A compiler that checks imports for their side effects looks for types of a style sheet too.
for (const sheet of ['styles.css', 'styles.layered.css']) {
  await writeFile(`dist/${sheet}.d.ts`, 'export {};\n');
}
