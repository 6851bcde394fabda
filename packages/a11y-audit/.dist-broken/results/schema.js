const text = { type: "string" };
const count = { type: "integer", minimum: 0 };
const texts = { type: "array", items: text };
function record(properties, optional = []) {
  return {
    type: "object",
    additionalProperties: false,
    properties,
    required: Object.keys(properties).filter((key) => !optional.includes(key))
  };
}
const verdict = record({
  by: text,
  on: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
  text
});
const finding = record(
  {
    kind: { enum: ["failure", "needs-person", "note", "difference"] },
    rule: text,
    criteria: { type: "array", items: { type: "string", pattern: "^\\d\\.\\d\\.\\d{1,2}$" } },
    impact: { enum: ["minor", "moderate", "serious", "critical"] },
    where: { type: "string", maxLength: 200 },
    message: text,
    verdict
  },
  ["impact", "verdict"]
);
const outcome = {
  ...record(
    {
      story: text,
      pass: text,
      check: text,
      outcome: { enum: ["passed", "failed", "untested", "not-applicable"] },
      reason: text,
      findings: { type: "array", items: finding },
      evidence: texts,
      repeat: { type: "string", pattern: "^[^\\n]+$" },
      milliseconds: count
    },
    ["reason", "evidence"]
  ),
  // What was not tested says why.
  if: { properties: { outcome: { enum: ["untested", "not-applicable"] } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: { required: ["reason"] }
};
const resultsSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Results of an accessibility audit",
  ...record({
    schemaVersion: { const: 1 },
    tool: record({ name: text, version: text }),
    versions: { type: "object", additionalProperties: text },
    startedAt: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" },
    seconds: { type: "number", minimum: 0 },
    target: record({ kind: { enum: ["storybook", "pages"] }, name: text, hash: text }),
    selection: record({
      complete: { type: "boolean" },
      storiesRun: count,
      storiesKnown: count,
      passesRun: count,
      passesKnown: count,
      pairsRun: count,
      pairsKnown: count
    }),
    stories: {
      type: "array",
      items: record(
        { id: text, title: text, name: text, url: text, auditUrl: text, docsUrl: text, file: text },
        ["docsUrl", "file"]
      )
    },
    passes: {
      type: "array",
      items: record({
        id: text,
        group: text,
        title: text,
        context: text,
        checks: texts,
        criteria: texts
      })
    },
    outcomes: { type: "array", items: outcome },
    notTested: { type: "array", items: record({ what: text, why: text }) }
  })
};
export {
  resultsSchema
};
