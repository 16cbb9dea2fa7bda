import { firstSet } from './environment.ts'
import { ArgumentError } from '../errors/errors.ts'
import { describe } from '../values.ts'
import type { BaseClientOptions, Secret } from '../call/options.ts'
import type { Service } from '../call/service.ts'

/** The secret of a client: its `token`, else its `secret`, else the first variable that is set; null is anonymous. */
export function secretOf(service: Service, { token, secret }: BaseClientOptions): Secret | null {
  const given = token === undefined ? secret : token
  if (given !== undefined) return typeof given === 'string' ? checkSecret(service, given, 'token') : given
  const variable = firstSet(service.tokenVariables)
  return variable && checkSecret(service, variable.value, variable.name)
}

/**
 * A secret without white space around it.
 *
 * @throws ArgumentError if no header could carry it as it was meant; the message does not show it.
 */
export function checkSecret(service: Service, value: unknown, name: string): string {
  const { scheme } = service.auth
  const refuse = (got: string): ArgumentError =>
    new ArgumentError(`${name} must be a ${service.name} secret without spaces; got ${got}`)
  if (typeof value !== 'string') throw refuse(describe(value))
  const secret = value.trim()
  if (!secret || secret === 'undefined')
    throw refuse(
      `${secret || 'an empty text'}: set ${variablesOf(service) || name}, or give null to ask anonymously`
    )
  const [first = ''] = secret.split(/\s/, 1)
  if (scheme && first.toLowerCase() === scheme.toLowerCase())
    throw refuse(`the word ${scheme} in front: leave it out`)
  if (first !== secret) throw refuse('white space inside')
  return secret
}

/** What to do if a request without a secret was refused. */
export function missingSecret(service: Service): string {
  const variables = variablesOf(service)
  return `No secret was sent: give the option token${variables && `, or set ${variables}`}`
}

function variablesOf({ tokenVariables = [] }: Service): string {
  return tokenVariables.join(' or ')
}
