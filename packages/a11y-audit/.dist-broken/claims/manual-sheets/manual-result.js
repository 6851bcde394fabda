const text = { type: "string", pattern: "\\S" };
const manualResultsSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "What people found with assistive technology",
  type: "object",
  additionalProperties: false,
  required: ["schemaVersion", "results"],
  properties: {
    $schema: { type: "string" },
    schemaVersion: { const: 1 },
    results: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["sheet", "widget", "task", "outcome", "testedBy", "testedOn", "versions"],
        properties: {
          sheet: text,
          widget: text,
          task: text,
          outcome: { enum: ["pass", "fail"] },
          testedBy: text,
          testedOn: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" },
          versions: { type: "object", minProperties: 2, additionalProperties: text },
          notes: text
        }
      }
    }
  }
};
export {
  manualResultsSchema
};
