import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const name = '@digital-facilitation/data-model';
const manifest = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));

for (const entry of Object.keys(manifest.exports)) {
  if (entry.endsWith('.json')) continue;
  const imported = await import(name + entry.slice(1));
  const required = require(name + entry.slice(1));
  // One and the same module, so that no list or schema exists twice.
  const same = Object.keys(imported).every((key) => imported[key] === required[key]);
  process.stdout.write(`${entry} ${same ? 'same' : 'not the same'}\n`);
}
