// Node.js 20.19, 22.12 and later can require() modules.
const { whatHelps } = require('@digital-facilitation/data-model');
const { approachPublicLabels } = require('@digital-facilitation/data-model/labels');

for (const { approach, delivery } of whatHelps(['data-cost']).suggestions) {
  process.stdout.write(`${delivery}: ${approachPublicLabels[approach]}\n`);
}
