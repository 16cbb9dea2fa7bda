import type { Thing } from '../decide/things.ts'
import { camelCase } from './names.ts'
import type { NamesLock } from './lockedNames.ts'

/** Says whether a name of the document was recorded by an earlier run. */
export function hasHeld(lock: NamesLock, thing: Thing, name: string): boolean {
  switch (thing) {
    case 'operation':
      return Object.hasOwn(lock.operations, name)
    case 'component':
      return Object.hasOwn(lock.types, name)
    case 'operation or component':
      return hasHeld(lock, 'operation', name) || hasHeld(lock, 'component', name)
    case 'resource':
      return Object.hasOwn(lock.resources, name)
    case 'noun':
      return Object.keys(lock.resources).some((path) => nounsOf(path).includes(name))
    case 'literal':
      return Object.keys(lock.resources).some((path) => path.split('.').includes(name))
    case 'verb':
      return Object.values(lock.operations).some(({ method, path }) => verbsOf(method, path).includes(name))
    case 'path parameter':
    case 'query parameter':
    case 'header':
    case 'scheme':
    case 'media type':
    case 'field':
    case 'property':
    case 'event':
    case 'convention':
    case 'schema':
    case 'code':
    case 'expected name':
    case 'recorded name':
      return false
    default:
      return thing satisfies never
  }
}

function nounsOf(path: string): readonly string[] {
  const steps = path.split('.')
  return [steps.join('/'), [...steps.slice(0, -1), '*'].join('/')]
}

/** The name of a method is the verb in camel case; the path has it as it is written. */
function verbsOf(method: string, path: string): readonly string[] {
  const literals = path.split('/').filter((segment) => segment !== '{}')
  return [
    method.split('.').at(-1) ?? '',
    ...literals.filter((literal) => method.endsWith(`.${camelCase(literal)}`))
  ]
}
