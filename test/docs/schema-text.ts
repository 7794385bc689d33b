/** A JSON Schema as its file holds it: two spaces of indentation and a line break at the end. */
export function schemaText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
