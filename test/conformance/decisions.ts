/** The sdk.yaml of a document: the same for all of them, but for what nothing in the document says. */
import type { Converted } from './suite.ts'

const common = `package: { name: conformance, client: Conformance }
document: { url: openapi.json }
paths: { grammar: rest }
`

/** Lines of single documents, by their folder. */
const particular: Readonly<Record<string, string>> = {
  // The conversion has no word for what a page is.
  'payload/pageable': `pages:
  tokens: { items: pets, cursor: token, next: nextToken }
  nestedTokens: { items: nestedItems.pets, cursor: token, next: nestedNext.nextToken }
  links: { by: link, items: pets, next: next }
  nestedLinks: { by: link, items: nestedItems.pets, next: nestedNext.next }
`
}

export function decisionsFor({ folder }: Converted): string {
  return common + (particular[folder] ?? '')
}
