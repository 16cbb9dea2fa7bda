/** The document with a field more in one request: it changes a type, the class that takes it stays, and documents follow. */
export function changedDocument(original: string, round: number): string {
  const document = JSON.parse(original)
  const path = Object.keys(document.paths).find(
    (each) =>
      'post' in document.paths[each] &&
      document.paths[each].post.requestBody?.content?.['application/json']?.schema?.properties !== undefined
  )
  const schema = document.paths[path ?? ''].post.requestBody.content['application/json'].schema
  schema.properties[`field${round}`] = { type: 'string', description: `A field of round ${round}.` }
  return JSON.stringify(document, null, 2)
}
