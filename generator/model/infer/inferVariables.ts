/** Names of environment variables for the secrets of a service: the first sdk.yaml fixes them. */
import type { Document } from '../../read/document.ts'
import type { Auth, AuthScheme } from '../apiService.ts'
import { bearer } from '../securityWays.ts'
import { camelCase, wordsOf } from '../names.ts'

/** The lines of `service` that name environment variables, by their keys. */
export interface InferredVariables {
  readonly tokenVariables: readonly string[]
  /** By the keys of the security schemes in the document. */
  readonly secretVariables: Readonly<Record<string, readonly string[]>>
  readonly userVariables: Readonly<Record<string, readonly string[]>>
}

/** Words at the end of the name of a scheme that say what it is, and not of what. */
const kindsOfScheme: ReadonlySet<string> = new Set([
  'auth',
  'authentication',
  'security',
  'scheme',
  'authorization'
])

/** Names for what clients of a service are given; `prefix` is the name of the service, `TRAIN_TRAVEL`. */
export function inferVariables(auth: Auth, prefix: string, document: Document): InferredVariables {
  const none = { tokenVariables: [], secretVariables: {}, userVariables: {} }
  const token = { ...none, tokenVariables: [`${prefix}_TOKEN`] }
  if (auth.kind === 'header') return auth.asked ? token : none
  const { schemes } = auth
  if (schemes.length === 1 && schemes[0]?.given === 'token') return token
  const keys = Object.keys(document.components.securitySchemes)
  const secrets = new Map<string, string[]>()
  const users = new Map<string, string[]>()
  const taken = new Set<string>()
  for (const scheme of schemes) {
    const own = stemsOf(scheme, schemes)
      .map((stem) => join(prefix, stem))
      .map((stem) => variablesOf(scheme, stem))
      .find((names) => names.every((name) => !taken.has(name)))
    const key =
      keys.find((each) => each === scheme.name) ?? keys.find((each) => camelCase(each) === scheme.name)
    // Two names that differ in marks alone have one variable, which is the first's.
    if (own === undefined || key === undefined) continue
    for (const name of own) taken.add(name)
    const [secret = '', user] = own
    secrets.set(key, [secret])
    if (user !== undefined) users.set(key, [user])
  }
  return { ...none, secretVariables: Object.fromEntries(secrets), userVariables: Object.fromEntries(users) }
}

/** The secret of a scheme, and its user name if it has one. */
function variablesOf({ way }: AuthScheme, stem: string): readonly string[] {
  return way.kind === 'basic' ? [`${stem}_PASSWORD`, `${stem}_USERNAME`] : [stem]
}

/** Words for a scheme, the shortest that fit first: the one of its kind needs no name of its own. */
function stemsOf(scheme: AuthScheme, schemes: readonly AuthScheme[]): readonly string[] {
  const all = wordsOf(scheme.name).map((word) => word.toUpperCase())
  const words = [...all]
  while (words.length > 1 && kindsOfScheme.has(words.at(-1)?.toLowerCase() ?? '')) words.pop()
  const isAlone = schemes.filter((each) => usualStem(each) === usualStem(scheme)).length === 1
  const usual = usualStem(scheme)
  return [...(usual !== null && isAlone ? [usual] : []), words.join('_'), all.join('_')]
}

/** What a secret is called that has no other of its kind beside it; null if its scheme has to name it. */
function usualStem({ way }: AuthScheme): string | null {
  if (way.kind === 'basic') return ''
  const isBearer = way.kind === 'header' && way.name === bearer.header && way.scheme === bearer.scheme
  return isBearer ? 'TOKEN' : null
}

/** `ACME` and `ACME_KEY` give `ACME_KEY`: the service is named once. */
function join(prefix: string, stem: string): string {
  if (stem === '') return prefix
  const own = stem.replace(/[^A-Z\d_]+/g, '_').replace(/^_+|_+$/g, '')
  return own === prefix || own.startsWith(`${prefix}_`) ? own : `${prefix}_${own}`
}
