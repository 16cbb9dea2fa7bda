/** How clients of a package are given secrets, and how the runtime is told about them. */
import type { Api, Auth, AuthScheme, Way } from '../../../model/api.ts'
import { everyAction } from '../../../model/everyResource.ts'
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

/** Where a client gives its secrets: as `token`, as `username` and `password`, or by their names in `auth`. */
export function givenAs(auth: Auth): 'token' | 'password' | 'auth' {
  if (auth.kind === 'header') return 'token'
  const [only, ...others] = auth.schemes
  if (only === undefined || others.length > 0) return 'auth'
  return only.way.kind === 'basic' ? 'password' : 'token'
}

/** Whether a client is given any secret. */
export function takesSecret(auth: Auth): boolean {
  return auth.kind === 'header' || auth.schemes.length > 0
}

/** Whether the document or sdk.yaml says that requests have a secret. */
export function asksForSecret(auth: Auth): boolean {
  return auth.kind === 'header' ? auth.asked : auth.schemes.length > 0
}

/** Options of the runtime that clients of the package do not take, as a union of their names; empty if they take all. */
export function leftOutOptions(auth: Auth): readonly string[] {
  if (auth.kind === 'header') return []
  return givenAs(auth) === 'token' ? ['scheme'] : ['token', 'secret', 'scheme']
}

/** What the runtime is told of the secrets; imports what that uses, so that a package has no more than it needs. */
export function authFacts(api: Api, imports: Imports): object {
  const { auth } = api.service
  const given = givenAs(auth)
  const schemes = auth.kind === 'header' ? oneScheme(auth) : auth
  const header = headerOf(auth)
  if (auth.kind === 'header' && !needsSchemes(auth, api)) return { header, scheme: auth.scheme }
  imports.value(code`inSchemes`, code`runtime/send/schemes.ts`)
  const ways = Object.fromEntries(
    schemes.schemes.map((each) => [
      each.name,
      { ...wayFacts(each.way), ...(given === 'token' ? {} : variableFacts(each)) }
    ])
  )
  return {
    header,
    scheme: auth.kind === 'header' ? auth.scheme : '',
    option: optionWords(auth),
    credential: new Verbatim(code`inSchemes(${literal({ given, ways, usual: schemes.usual })})`)
  }
}

function variableFacts({ variables, userVariables }: AuthScheme): object {
  const some = (names: readonly string[]) => (names.length === 0 ? undefined : names)
  return { variables: some(variables), userVariables: some(userVariables) }
}

/** What a refusal tells a program to give that sent no secret, unless that is a token. */
function optionWords(auth: Auth): string | undefined {
  const given = givenAs(auth)
  if (given === 'token') return undefined
  const words = given === 'password' ? 'username and password' : 'auth'
  const variables = secretVariables(auth)
  return variables.length === 0 ? words : `${words}, or set ${variables.join(', ')}`
}

/** The environment variables of what an example gives, or null if they do not hold all of it. */
export function exampleVariables({ auth, tokenVariables }: Api['service']): readonly string[] | null {
  const needed =
    auth.kind === 'header' || givenAs(auth) === 'token'
      ? [tokenVariables.slice(0, 1)]
      : firstSchemes(auth).map(({ way, variables, userVariables }) =>
          // A password may be empty.
          way.kind === 'basic'
            ? [userVariables, variables].flatMap((each) => each.slice(0, 1))
            : variables.slice(0, 1)
        )
  return needed.length > 0 && needed.every((each) => each.length > 0) ? needed.flat() : null
}

/** The environment variables of all secrets except the token. */
export function secretVariables(auth: Auth): readonly string[] {
  if (givenAs(auth) === 'token' || auth.kind === 'header') return []
  return [...new Set(auth.schemes.flatMap((each) => [...each.userVariables, ...each.variables]))]
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
  const given = givenAs(auth)
  if (auth.kind === 'header' || given === 'token' || auth.schemes.length === 0) return []
  imports.type(code`Secret`, code`runtime/index.ts`)
  if (given === 'password') {
    return [
      option(
        'username',
        code`string | null | undefined`,
        `The user name; null sends none.${elsewhere(auth.schemes[0]?.userVariables)}`
      ),
      option(
        'password',
        secret,
        `The password, or a function that gives one; ${passwordElsewhere(auth.schemes[0]?.variables)}`
      )
    ]
  }
  const members = auth.schemes.map(memberOf)
  return [
    option(
      'auth',
      code`{ ${row(members, '; ')} } | null | undefined`,
      'The secrets, of which a call sends those that its operation takes.'
    )
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
  return names[0] ?? 'Authorization'
}

/** A secret as an example gives it. */
export function exampleSecret(auth: Auth, text: string): Printed {
  return secretWith(auth, literal(text))
}

/** Every secret of the service, so that each call has those that it takes. */
export function allSecrets(auth: Auth, text: string): Printed {
  if (auth.kind === 'header' || givenAs(auth) !== 'auth') return exampleSecret(auth, text)
  const members = auth.schemes.map((each) => exampleMember(each, literal(text)))
  return members.length === 0 ? exampleSecret(auth, text) : code`auth: { ${row(members, ', ')} }`
}

/** A secret that any expression gives, or an option of any client if none takes a secret. */
export function secretWith(auth: Auth, value: Printed): Printed {
  switch (givenAs(auth)) {
    case 'token':
      return code`token: ${value}`
    case 'password':
      return code`username: 'ada', password: ${value}`
    case 'auth': {
      const members =
        auth.kind === 'header' ? [] : firstSchemes(auth).map((each) => exampleMember(each, value))
      return members.length === 0 ? code`timeout: 30_000` : code`auth: { ${row(members, ', ')} }`
    }
  }
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
  switch (givenAs(auth)) {
    case 'token':
      return []
    case 'password': {
      const { variables = [], userVariables = [] } = (auth.kind === 'schemes' && auth.schemes[0]) || {}
      return [rowOf('username', "'ada'", userVariables), rowOf('password', "'my-secret'", variables)]
    }
    case 'auth':
      return auth.kind === 'header'
        ? []
        : auth.schemes.map(({ name: own, way, variables, userVariables }) =>
            rowOf(
              `auth.${own}`,
              way.kind === 'basic' ? "{ username: 'ada', password: 'my-secret' }" : "'my-secret'",
              [...userVariables, ...variables]
            )
          )
  }
}
