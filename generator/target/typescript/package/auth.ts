/** How clients of a package are given secrets, and how the runtime is told about them. */
import type { Api, Auth, AuthScheme, Security, Way } from '../../../model/api.ts'
import { everyAction } from '../../../model/everyResource.ts'
import type { TokenOption } from '../../surface.ts'
import { jsdoc } from '../words/docs.ts'
import { code, codeSpan, name, row, type Printed } from '../words/doors.ts'
import type { Imports } from '../words/imports.ts'
import { keyText, literal, Verbatim } from '../words/literal.ts'

/** An option that only a client takes. */
export interface ClientOption {
  readonly docs: Printed
  readonly name: Printed
  readonly type: Printed
}

/** Whether a client takes a secret as `token`. */
export function takesToken(auth: Auth): boolean {
  return auth.kind === 'header' || auth.schemes.some(({ given }) => given === 'token')
}

/** Whether the secrets of a client are the token and no other. */
export function isTokenAlone(auth: Auth): boolean {
  return takesToken(auth) && (auth.kind === 'header' || auth.schemes.length === 1)
}

/** Whether a client takes the word in front of its token. */
export function takesScheme(auth: Auth): boolean {
  return auth.kind === 'header' || (auth.schemes.length > 1 && tokenHeader(auth) !== null)
}

/** How a header carries the token; null if none does. */
export function tokenHeader(auth: Auth): { readonly header: string; readonly scheme: string } | null {
  if (auth.kind === 'header') return auth
  const way = auth.schemes.find(({ given }) => given === 'token')?.way
  return way?.kind === 'header' ? { header: way.name, scheme: way.scheme } : null
}

/** Whether a client is given any secret. */
export function takesSecret(auth: Auth): boolean {
  return auth.kind === 'header' || auth.schemes.length > 0
}

/** Whether the document or sdk.yaml says that requests have a secret. */
export function asksForSecret(auth: Auth): boolean {
  return auth.kind === 'header' ? auth.asked : auth.schemes.length > 0
}

/** How a surface names the option `token`. */
export const tokenOption: TokenOption = 'the token'

/** Secrets in the words of a surface, which names a token in a header as if it were alone. */
export function toldSecurity(security: Security, auth: Auth): Security {
  const schemes = auth.kind === 'header' || tokenHeader(auth) === null ? [] : auth.schemes
  const token = schemes.find(({ given }) => given === 'token')?.name
  return security.map((names) => names.map((each) => (each === token ? tokenOption : each)))
}

/** Options of the runtime that clients of the package do not take, as a union of their names; empty if they take all. */
export function leftOutOptions(auth: Auth): readonly string[] {
  return [...(takesToken(auth) ? [] : ['token', 'secret']), ...(takesScheme(auth) ? [] : ['scheme'])]
}

/** What the runtime is told of the secrets; imports what that uses, so that a package has no more than it needs. */
export function authFacts(api: Api, imports: Imports): object {
  const { auth } = api.service
  const schemes = auth.kind === 'header' ? oneScheme(auth) : auth
  const header = headerOf(auth)
  if (auth.kind === 'header' && !needsSchemes(auth, api)) return { header, scheme: auth.scheme }
  imports.value(code`inSchemes`, code`runtime/send/schemes.ts`)
  const ways = Object.fromEntries(
    schemes.schemes.map((each) => [
      each.name,
      { ...wayFacts(each.way), ...(each.given === 'token' ? {} : variableFacts(each)) }
    ])
  )
  const unnamed = schemes.schemes.find(({ given }) => given !== 'auth')?.name
  return {
    header,
    scheme: auth.kind === 'header' ? auth.scheme : '',
    option: optionWords(api.service),
    credential: new Verbatim(code`inSchemes(${literal({ unnamed, ways, usual: schemes.usual })})`)
  }
}

function variableFacts({ variables, userVariables }: AuthScheme): object {
  const some = (names: readonly string[]) => (names.length === 0 ? undefined : names)
  return { variables: some(variables), userVariables: some(userVariables) }
}

const optionWord = { token: 'token', password: 'username and password', auth: 'auth' } as const

/** What a refusal tells a program to give that sent no secret, unless that is a token alone. */
function optionWords({ auth }: Api['service']): string | undefined {
  if (isTokenAlone(auth)) return undefined
  const given = auth.kind === 'header' ? [] : auth.schemes.map((each) => each.given)
  const words =
    given.length === 0
      ? optionWord.auth
      : (['token', 'password', 'auth'] as const)
          .filter((each) => given.includes(each))
          .map((each) => optionWord[each])
          .join(' or ')
  const variables = secretVariables(auth)
  return variables.length === 0 ? words : `${words}, or set ${variables.join(', ')}`
}

/** The environment variables of what an example gives, or null if they do not hold all of it. */
export function exampleVariables({ auth, tokenVariables }: Api['service']): readonly string[] | null {
  const needed =
    auth.kind === 'header'
      ? [tokenVariables.slice(0, 1)]
      : firstSchemes(auth).map(({ given, way, variables, userVariables }) => {
          if (given === 'token') return tokenVariables.slice(0, 1)
          // A password may be empty.
          const all = way.kind === 'basic' ? [userVariables, variables] : [variables]
          return all.flatMap((each) => each.slice(0, 1))
        })
  return needed.length > 0 && needed.every((each) => each.length > 0) ? needed.flat() : null
}

/** The environment variables of all secrets except the token. */
export function secretVariables(auth: Auth): readonly string[] {
  if (auth.kind === 'header') return []
  const others = auth.schemes.filter(({ given }) => given !== 'token')
  return [...new Set(others.flatMap((each) => [...each.userVariables, ...each.variables]))]
}

type HeaderAuth = Extract<Auth, { readonly kind: 'header' }>

function oneScheme({
  header,
  scheme
}: HeaderAuth): Pick<Extract<Auth, { readonly kind: 'schemes' }>, 'schemes' | 'usual'> {
  return {
    schemes: [
      {
        name: 'token',
        given: 'token',
        way: { kind: 'header', name: header, scheme },
        docs: null,
        variables: [],
        userVariables: []
      }
    ],
    usual: [['token']]
  }
}

/** Whether one secret is more than a header of every request: some actions take none, or it comes with the word of its scheme. */
function needsSchemes({ header, scheme }: HeaderAuth, { resources }: Api): boolean {
  return (
    (scheme === '' && header.toLowerCase() === 'authorization') ||
    everyAction(resources).some(({ action }) => action.security !== null)
  )
}

function wayFacts(way: Way): object {
  switch (way.kind) {
    case 'header':
      return { in: 'header', name: way.name, scheme: way.scheme === '' ? undefined : way.scheme }
    case 'query':
    case 'cookie':
      return { in: way.kind, name: way.name }
    case 'basic':
      return { in: 'basic' }
    default:
      return way satisfies never
  }
}

const secret = code`Secret | null | undefined`

/** The options by which a client gives its secrets; those of the runtime are enough for one secret alone. */
export function authOptions(auth: Auth, imports: Imports): readonly ClientOption[] {
  const schemes = auth.kind === 'header' ? [] : auth.schemes
  const password = schemes.find(({ given }) => given === 'password')
  const named = schemes.filter(({ given }) => given === 'auth')
  if (password !== undefined || named.length > 0) imports.type(code`Secret`, code`runtime/index.ts`)
  const others = named.length < schemes.length ? 'Other secrets' : 'The secrets'
  return [
    ...(password === undefined ? [] : passwordOptions(password)),
    ...(named.length === 0
      ? []
      : [
          option(
            'auth',
            code`{ ${row(named.map(memberOf), '; ')} } | null | undefined`,
            `${others}, of which a call sends those that its operation takes.`
          )
        ])
  ]
}

function passwordOptions({ variables, userVariables }: AuthScheme): readonly ClientOption[] {
  return [
    option(
      'username',
      code`string | null | undefined`,
      `The user name; null sends none.${elsewhere(userVariables)}`
    ),
    option('password', secret, `The password, or a function that gives one; ${passwordElsewhere(variables)}`)
  ]
}

/** Where a client reads what it is not given. */
function elsewhere(variables: readonly string[] = [], between: ' and ' | ' or ' = ' or '): string {
  return variables.length === 0 ? '' : ` Read from ${variablesText(variables, between)} if it is left out.`
}

function passwordElsewhere(variables: readonly string[] = []): string {
  const read = variables.length === 0 ? '' : `read from ${variablesText(variables)}, else `
  return `${read}empty if it is left out.`
}

function variablesText(variables: readonly string[], between: ' and ' | ' or ' = ' or '): string {
  return variables.map((each) => `\`${each}\``).join(between)
}

function option(own: string, type: Printed, summary: string): ClientOption {
  return { name: name(own), type, docs: jsdoc({ summary, description: null, deprecated: false }, '  ') }
}

function memberOf(scheme: AuthScheme): Printed {
  const type =
    scheme.way.kind === 'basic'
      ? code`{ readonly username: string; readonly password?: ${secret} } | null | undefined`
      : secret
  const docs = jsdoc({
    summary: `${wayText(scheme.way)}${elsewhere([...scheme.userVariables, ...scheme.variables], scheme.way.kind === 'basic' ? ' and ' : ' or ')}`,
    description: scheme.docs,
    deprecated: false
  })
  return code`\n${docs}\nreadonly ${keyText(scheme.name)}?: ${type}`
}

/** How a secret travels, in words. */
function wayText(way: Way): string {
  switch (way.kind) {
    case 'header':
      return way.scheme === ''
        ? `Sent in the header \`${way.name}\`.`
        : `Sent as \`${way.name}: ${way.scheme} …\`.`
    case 'query':
    case 'cookie':
      return `Sent in the ${way.kind} as \`${way.name}\`.`
    case 'basic':
      return 'User name and password, sent as `Authorization: Basic …`.'
    default:
      return way satisfies never
  }
}

/** The header that says who sends a request, or the usual one if none does. */
export function headerOf(auth: Auth): string {
  if (auth.kind === 'header') return auth.header
  const names = auth.schemes.flatMap(({ way }) => (way.kind === 'header' ? [way.name] : []))
  return tokenHeader(auth)?.header ?? names[0] ?? 'Authorization'
}

/** A secret as an example gives it. */
export function exampleSecret(auth: Auth, text: string): Printed {
  return secretWith(auth, literal(text))
}

/** Every secret of the service, so that each call has those that it takes. */
export function allSecrets(auth: Auth, text: string): Printed {
  return auth.kind === 'header' || auth.schemes.length === 0
    ? exampleSecret(auth, text)
    : optionsOf(auth.schemes, literal(text))
}

/** A secret that any expression gives, or an option of any client if none takes a secret. */
export function secretWith(auth: Auth, value: Printed): Printed {
  if (auth.kind === 'header') return code`token: ${value}`
  const first = firstSchemes(auth)
  return first.length === 0 ? code`timeout: 30_000` : optionsOf(first, value)
}

/** The options that give some secrets. */
function optionsOf(schemes: readonly AuthScheme[], value: Printed): Printed {
  const named = schemes.filter(({ given }) => given === 'auth').map((each) => exampleMember(each, value))
  const unnamed = schemes.flatMap(({ given }) =>
    given === 'token'
      ? [code`token: ${value}`]
      : given === 'password'
        ? [code`username: 'ada', password: ${value}`]
        : []
  )
  return row([...unnamed, ...(named.length === 0 ? [] : [code`auth: { ${row(named, ', ')} }`])], ', ')
}

/** The schemes of the first alternative that most actions take. */
function firstSchemes({
  schemes,
  usual
}: Extract<Auth, { readonly kind: 'schemes' }>): readonly AuthScheme[] {
  const first = usual[0] ?? []
  const chosen = schemes.filter((each) => first.includes(each.name))
  return chosen.length > 0 ? chosen : schemes.slice(0, 1)
}

function exampleMember({ name: own, way }: AuthScheme, value: Printed): Printed {
  const given = way.kind === 'basic' ? code`{ username: 'ada', password: ${value} }` : value
  return code`${keyText(own)}: ${given}`
}

/** What a README says of each secret beside a token. */
export function secretRows(auth: Auth): readonly {
  readonly name: Printed
  /** The environment variables that hold it if no option gives it; empty if there are none. */
  readonly variables: Printed
  readonly example: Printed
}[] {
  const rowOf = (own: string, example: string, variables: readonly string[]) => ({
    name: codeSpan(own),
    variables: row(variables.map(codeSpan), ', '),
    example: codeSpan(example)
  })
  const schemes = auth.kind === 'header' ? [] : auth.schemes
  return schemes.flatMap(({ name: own, given, way, variables, userVariables }) => {
    switch (given) {
      case 'token':
        return []
      case 'password':
        return [rowOf('username', "'ada'", userVariables), rowOf('password', "'my-secret'", variables)]
      case 'auth':
        return [
          rowOf(
            `auth.${own}`,
            way.kind === 'basic' ? "{ username: 'ada', password: 'my-secret' }" : "'my-secret'",
            [...userVariables, ...variables]
          )
        ]
      default:
        return given satisfies never
    }
  })
}
