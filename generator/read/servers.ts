/** Reads the servers of a document, of a path or of an operation (OpenAPI 3.1 §4.8.5). */
import { diagnostic, tolerated, type Diagnostic } from '../ground/diagnostics.ts'
import { isObject } from '../ground/json.ts'
import type { ServerObject, ServerVariable } from './document.ts'
import { shown } from './keywords.ts'
import { optional, text } from './nodes.ts'
import { pointerTo } from './pointer.ts'
import type { Report } from './repair.ts'

export function readServers(value: unknown, pointer: string, report: Report): readonly ServerObject[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    report(faultOf(pointer, `servers must be a list; got ${shown(value)}.`))
    return []
  }
  return value.flatMap((server: unknown, index) => {
    const given: unknown = isObject(server) ? server['url'] : server
    const url = isObject(server) ? text(given) : undefined
    if (!isObject(server) || url === undefined) {
      const [place, what] = isObject(server)
        ? [pointerTo(pointer, index, 'url'), 'The url of a server must be a text']
        : [pointerTo(pointer, index), 'A server must be an object']
      report(faultOf(place, `${what}; got ${shown(given)}.`))
    }
    return !isObject(server) || url === undefined
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

function faultOf(place: string, message: string): Diagnostic {
  const fault = diagnostic('document/structure', place, message, 'Correct the document at this place.')
  return tolerated(fault, 'It is left out.')
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
