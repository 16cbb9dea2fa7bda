/** How requests show who sends them: as sdk.yaml says, else by the security schemes of the document and what its operations ask for. */
import type { Config } from '../decide/config.ts'
import type { Document, OperationObject, SecurityRequirement } from '../read/document.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { compareText } from '../ground/text.ts'
import { valueAt } from '../ground/valueAt.ts'
import { pointerTo } from '../read/pointer.ts'
import type { Auth, AuthScheme, Security, Way } from './apiService.ts'
import { camelCase, isIdentifier } from './names.ts'
import { bearer, uncarried, wayOf } from './securityWays.ts'

/** What a service asks of requests, and what single operations ask. */
export interface Secured {
  readonly auth: Auth
  /** Environment variables of the secret that a client takes as `token`. */
  readonly tokenVariables: readonly string[]
  /** The keys in the document of all schemes, of those that requests carry, and of those that have a user name. */
  readonly keys: {
    readonly declared: readonly string[]
    readonly secrets: readonly string[]
    readonly users: readonly string[]
  }
  /** What an operation takes; null if that is what the service takes. */
  readonly securityOf: (operation: Asking) => Security | null
  /** The option that gives each secret, by the key of its scheme: `token`, `password` or `auth.apiKey`. */
  readonly options: Readonly<Record<string, string>>
  /** The scopes that it asks for, as alternatives. */
  readonly scopesOf: (operation: Asking) => readonly (readonly string[])[]
  readonly diagnostics: readonly Diagnostic[]
}

type Asking = Pick<OperationObject, 'security'>

/** Decides how requests show who sends them; `recorded` are the options that gave secrets before, by the keys of their schemes. */
export function securedBy(
  config: Pick<Config, 'service'>,
  document: Document,
  recorded: Readonly<Record<string, string>> = {}
): Secured {
  const { service } = config
  const { header, scheme } = service.auth
  const declared = Object.keys(document.components.securitySchemes).sort(compareText)
  const all = Object.values(document.paths).flatMap((item) => Object.values(item))
  const operations: readonly Asking[] = all.length > 0 ? all : [{}]
  const requirementsOf = ({ security }: Asking): readonly SecurityRequirement[] =>
    security ?? document.security ?? []
  const scopesOf: Secured['scopesOf'] = (operation) =>
    distinct(requirementsOf(operation).map((each) => Object.values(each).flat())).filter(
      (scopes) => scopes.length > 0
    )
  const isAsked = operations.some((each) => requirementsOf(each).some((one) => Object.keys(one).length > 0))
  // If the document asks for nothing anywhere, every request sends what there is, but where nothing is asked for in so many words.
  const isTaken = ({ security }: Asking): boolean => isAsked || security !== undefined
  if (header !== undefined || scheme !== undefined || declared.length === 0) {
    const auth =
      declared.length === 0 && header === undefined && scheme === undefined
        ? bearer
        : decidedAuth(header, scheme)
    const asksNothing = (operation: Asking): boolean =>
      isTaken(operation) && requirementsOf(operation).every((each) => Object.keys(each).length === 0)
    const { tokenVariables } = service
    return {
      auth,
      tokenVariables,
      keys: { declared, secrets: [], users: [] },
      options: {},
      securityOf: (each) => (asksNothing(each) ? [] : null),
      scopesOf,
      diagnostics: []
    }
  }
  const needsOf = (operation: Asking): Security => carriedNeeds(requirementsOf(operation), document)
  const named = new Set(operations.flatMap((each) => needsOf(each).flat()))
  const schemes = schemesOf(
    isAsked ? declared.filter((key) => named.has(key)) : declared,
    document,
    service,
    recorded
  )
  const token = schemes.find(({ scheme }) => scheme.given === 'token')
  const nameOf = (key: string): string => schemes.find(({ keys }) => keys.includes(key))?.scheme.name ?? key
  const askedBy = (operation: Asking): Security =>
    isTaken(operation)
      ? distinct(needsOf(operation).map((keys) => keys.map(nameOf)))
      : schemes.map(({ scheme: { name } }) => [name])
  const auth = authOf(
    schemes.map((each) => each.scheme),
    [askedBy({}), ...operations.map(askedBy)]
  )
  return {
    auth,
    keys: {
      declared,
      secrets: schemes.flatMap(({ keys }) => keys),
      users: schemes.flatMap(({ keys, scheme }) => (scheme.way.kind === 'basic' ? keys : []))
    },
    options: Object.fromEntries(
      schemes.flatMap(({ keys, scheme }) => keys.map((key) => [key, optionOf(scheme)] as const))
    ),
    // The variables of the token are those, by whichever key they are written.
    tokenVariables: [...new Set([...service.tokenVariables, ...(token?.scheme.variables ?? [])])],
    securityOf: (operation) => differing(auth, askedBy(operation)),
    scopesOf,
    diagnostics: [
      ...untold(document, declared),
      ...(isAsked || schemes.length === 0 ? [] : [guessed(declared)])
    ]
  }
}

/** What an operation asks that differs from the service; of one secret there is only whether it is sent. */
function differing(auth: Auth, asked: Security): Security | null {
  const isNone = asked.every((names) => names.length === 0)
  if (auth.kind === 'header') return isNone ? [] : null
  const own = isNone ? [] : asked
  return JSON.stringify(own) === JSON.stringify(auth.usual) ? null : own
}

function decidedAuth(header: string | undefined, scheme: string | undefined): Auth {
  const chosen = header ?? bearer.header
  const isUsual = chosen.toLowerCase() === bearer.header.toLowerCase()
  return { kind: 'header', header: chosen, scheme: scheme ?? (isUsual ? bearer.scheme : ''), asked: true }
}

/** One secret in a header is given as it is; anything else by names. The first of `asked` is what the document asks for itself. */
function authOf(schemes: readonly AuthScheme[], asked: readonly Security[]): Auth {
  const [only, ...others] = schemes
  if (only?.way.kind === 'header' && only.given === 'token' && others.length === 0)
    return { kind: 'header', header: only.way.name, scheme: only.way.scheme, asked: true }
  const given = new Set(schemes.map((scheme) => scheme.name))
  const [own = []] = asked
  // What most operations ask for moves with each operation, and what the document asks for does not.
  const isOwn = own.some((names) => names.length > 0) && own.flat().every((each) => given.has(each))
  return { kind: 'schemes', schemes, usual: isOwn ? own : mostFrequent(asked) }
}

/** What most operations ask for, so that few have to say it; nothing is asked for only if none asks. */
function mostFrequent(asked: readonly Security[]): Security {
  const counts = new Map<string, { readonly security: Security; count: number }>()
  for (const security of asked) {
    if (security.every((names) => names.length === 0)) continue
    const key = JSON.stringify(security)
    const entry = counts.get(key) ?? { security, count: 0 }
    entry.count += 1
    counts.set(key, entry)
  }
  const sorted = [...counts].sort(
    ([a, { count: left }], [b, { count: right }]) => right - left || compareText(a, b)
  )
  return sorted[0]?.[1].security ?? []
}

interface Grouped {
  readonly keys: readonly string[]
  readonly scheme: AuthScheme
}

/** The option by which a client gives a secret, as it is recorded. */
function optionOf({ given, name }: AuthScheme): string {
  return given === 'auth' ? `auth.${name}` : given
}

/** The schemes of some keys: those that travel alike are one, by the name of the first. */
function schemesOf(
  keys: readonly string[],
  document: Document,
  { secretVariables, userVariables }: Config['service'],
  recorded: Readonly<Record<string, string>>
): readonly Grouped[] {
  const groups = new Map<string, { readonly way: Way; readonly keys: string[] }>()
  for (const key of keys) {
    const way = wayAt(document, key)
    if (way === null) continue
    // Names of headers do not know case (RFC 9110 §5.1); those of cookies and of the query do.
    const same = way.kind === 'header' ? JSON.stringify(way).toLowerCase() : JSON.stringify(way)
    const group = groups.get(same) ?? { way, keys: [] }
    group.keys.push(key)
    groups.set(same, group)
  }
  const all = [...groups.values()]
  const options = all.map((group) => group.keys.flatMap((key) => valueAt(recorded, key) ?? [])[0] ?? null)
  const names = optionNames(
    all.map((group) => group.keys[0] ?? ''),
    options.map((option) => (option?.startsWith('auth.') ? option.slice('auth.'.length) : null))
  )
  const alone = standsAlone(all, options, recorded, document)
  return all.map((group, index) => ({
    keys: group.keys,
    scheme: {
      name: names[index] ?? '',
      given: index !== alone ? 'auth' : group.way.kind === 'basic' ? 'password' : 'token',
      way: group.way,
      docs: docsOf(group.keys, document),
      variables: variablesOf(secretVariables, group.keys),
      userVariables: group.way.kind === 'basic' ? variablesOf(userVariables, group.keys) : []
    }
  }))
}

function variablesOf(
  variables: Readonly<Record<string, readonly string[]>>,
  keys: readonly string[]
): readonly string[] {
  return [...new Set(keys.flatMap((key) => valueAt(variables, key) ?? []))]
}

/** Names that were recorded, else the names of the document in the spelling of options, unless two would be the same. */
function optionNames(keys: readonly string[], recorded: readonly (string | null)[]): readonly string[] {
  const taken = new Set<string>()
  const kept = recorded.map((name) => {
    if (name === null || taken.has(name)) return null
    taken.add(name)
    return name
  })
  const spelt = keys.map((key) => camelCase(key))
  return keys.map((key, index) => {
    const before = kept[index]
    if (before != null) return before
    const own = spelt[index] ?? key
    const isOwn = isIdentifier(own) && spelt.filter((each) => each === own).length === 1
    const ladder = [...(isOwn ? [own] : []), key, ...keys.map((_, at) => `${key}${at + 2}`)]
    const name = ladder.find((each) => !taken.has(each)) ?? key
    taken.add(name)
    return name
  })
}

/**
 * Which of the secrets a client gives without a name, if any: the one that it gave so before, whatever came beside it; else one that
 * is new and took its place; else the only one, if it had no name before.
 */
function standsAlone(
  groups: readonly { readonly way: Way }[],
  options: readonly (string | null)[],
  recorded: Readonly<Record<string, string>>,
  document: Document
): number {
  const isUnnamed = (option: string | null): boolean => option === 'token' || option === 'password'
  const same = options.findIndex(
    (option, index) => isUnnamed(option) && (option === 'password') === (groups[index]?.way.kind === 'basic')
  )
  if (same !== -1) return same
  const isVacant = Object.entries(recorded).some(
    ([key, option]) => isUnnamed(option) && valueAt(document.components.securitySchemes, key) === undefined
  )
  const fresh = options.flatMap((option, index) => (option === null || isUnnamed(option) ? [index] : []))
  const [only, ...others] = fresh
  return (isVacant || groups.length === 1) && only !== undefined && others.length === 0 ? only : -1
}

function docsOf(keys: readonly string[], { components }: Document): string | null {
  const texts = keys.flatMap((key) => valueAt(components.securitySchemes, key)?.description ?? [])
  return texts[0] ?? null
}

function wayAt({ components }: Document, key: string): Way | null {
  const scheme = valueAt(components.securitySchemes, key)
  return scheme === undefined ? null : wayOf(scheme)
}

/**
 * Requirements without what no request carries. A client certificate is sent by the `fetch` of the program, so that what goes with
 * it remains; an alternative that asks for anything else that is not carried is left out if there is another one.
 */
function carriedNeeds(requirements: readonly SecurityRequirement[], document: Document): Security {
  const all = requirements.map((requirement) => {
    const keys = Object.keys(requirement).sort(compareText)
    const carried = keys.filter((key) => wayAt(document, key) !== null)
    const isWhole = keys.every(
      (key) =>
        carried.includes(key) || valueAt(document.components.securitySchemes, key)?.type === 'mutualTLS'
    )
    return { carried, isWhole: isWhole && (carried.length > 0 || keys.length === 0) }
  })
  const whole = all.filter(({ isWhole }) => isWhole)
  return (whole.length > 0 ? whole : all).map(({ carried }) => carried)
}

function distinct(security: Security): Security {
  const alternatives = security.map((names) => [...new Set(names)])
  return [...new Map(alternatives.map((names) => [JSON.stringify(names), names])).values()]
}

/** The schemes that no request of the package carries. */
function untold({ components }: Document, declared: readonly string[]): readonly Diagnostic[] {
  return declared.flatMap((key) => {
    const scheme = valueAt(components.securitySchemes, key)
    const reason = scheme === undefined ? null : uncarried(scheme)
    if (reason === null) return []
    return [
      diagnostic(
        'document/security',
        pointerTo('#/components/securitySchemes', key),
        `No request of the package carries ${key}: ${reason.fault}.`,
        reason.remedy
      )
    ]
  })
}

/** A document that declares schemes and asks for none may have forgotten to. */
function guessed(declared: readonly string[]): Diagnostic {
  return diagnostic(
    'document/security',
    '#/security',
    `The document declares ${declared.join(', ')}, and no operation asks for it; every request sends what the client is given.`,
    'Add `security` to the document, or write service.auth in sdk.yaml.'
  )
}
