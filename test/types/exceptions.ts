/** What a schema can say and a type of TypeScript cannot, with the reason: samples that break these compile. */
export const limits: Readonly<Record<string, string>> = {
  integer: 'TypeScript has one type for all numbers.',
  minimum: 'No type of TypeScript has bounds.',
  maximum: 'No type of TypeScript has bounds.',
  minLength: 'A string type does not know the length of its values.',
  pattern: 'A template literal type cannot say what a regular expression says.',
  format: 'A format is a rule for the text; the type is string.'
}
