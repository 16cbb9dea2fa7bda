/** The names that npm takes for a new package, as the JSON Schema of package.json has them. */
const form = /^(?:@[a-z0-9-~][a-z0-9-._~]*\/)?[a-z0-9-~][a-z0-9-._~]*$/

/** Names of that form that npm keeps for itself. */
const kept: ReadonlySet<string> = new Set(['node_modules', 'favicon.ico'])

/** Whether npm takes a name for a package. */
export function isNpmName(name: string): boolean {
  return form.test(name) && name.length <= 214 && !kept.has(name)
}
