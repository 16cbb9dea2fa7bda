/** Tells of environment variables in sdk.yaml that no client reads. */
import type { Decisions } from '../decide/decisions.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import type { Secured } from './security.ts'

/** One warning for each line that names variables of a secret which clients do not take so. */
export function secretVariableDiagnostics(
  { auth, keys }: Pick<Secured, 'auth' | 'keys'>,
  { config: { service }, placeOf }: Pick<Decisions, 'config' | 'placeOf'>
): readonly Diagnostic[] {
  const told = (path: readonly string[], reason: string, fix: string): Diagnostic =>
    diagnostic(
      'config/variables',
      placeOf(['service', ...path], 'key'),
      `No client reads these variables: ${reason}.`,
      fix
    )
  const unread = (
    section: 'secretVariables' | 'userVariables',
    known: readonly string[],
    lacks: string
  ): readonly Diagnostic[] =>
    Object.keys(service[section])
      // A scheme that the document lacks is told elsewhere, with the other lines that name nothing.
      .filter((own) => keys.declared.includes(own) && !known.includes(own))
      .map((own) =>
        told(
          [section, own],
          `no request carries ${lacks} of ${own}`,
          known.length > 0 ? `Write one of ${known.join(', ')}, or delete the line.` : 'Delete the line.'
        )
      )
  const isNamed =
    auth.kind === 'schemes' && auth.schemes.length > 0 && !auth.schemes.some(({ given }) => given === 'token')
  return [
    ...(isNamed && service.tokenVariables.length > 0
      ? [
          told(
            ['tokenVariables'],
            'a client of this service takes no token',
            `Write them under service.secretVariables, by security schemes: ${keys.secrets.join(', ')}.`
          )
        ]
      : []),
    ...unread('secretVariables', keys.secrets, 'a secret'),
    ...unread('userVariables', keys.users, 'a user name')
  ]
}
