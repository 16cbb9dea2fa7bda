/** Reads the servers of a document, of a path or of an operation (OpenAPI 3.1 §4.8.5). */
import { isObject } from '../ground/json.ts'
import type { ServerObject, ServerVariable } from './document.ts'
import { optional, text } from './nodes.ts'

export function readServers(value: unknown): readonly ServerObject[] {
  if (!Array.isArray(value)) return []
  return value.filter(isObject).flatMap((server) => {
    const url = text(server['url'])
    return url === undefined
      ? []
      : [
          {
            url,
            ...optional('name', text(server['name'])),
            ...optional('description', text(server['description'])),
            variables: variablesOf(server['variables'])
          }
        ]
  })
}

function variablesOf(value: unknown): ServerObject['variables'] {
  if (!isObject(value)) return {}
  return Object.fromEntries(
    Object.entries(value).map(([name, variable]) => [name, isObject(variable) ? variableOf(variable) : {}])
  )
}

/** A value that YAML reads as a number, a port for instance, is meant as its text. */
function variableOf(variable: Readonly<Record<string, unknown>>): ServerVariable {
  const value = (given: unknown): string | undefined =>
    typeof given === 'number' || typeof given === 'boolean' ? String(given) : text(given)
  const list = Array.isArray(variable['enum']) ? variable['enum'] : []
  const usual = value(variable['default'])
  const values = list.flatMap((each) => value(each) ?? [])
  return {
    ...optional('default', usual),
    // A default that the list lacks is what every request has (OpenAPI 3.0 says only that it should be in the list).
    enum: usual === undefined || values.length === 0 || values.includes(usual) ? values : [usual, ...values],
    ...optional('description', text(variable['description']))
  }
}
