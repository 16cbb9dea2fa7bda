import type { Line } from '../decide/lines.ts'
import type { Thing } from '../decide/things.ts'
import { valueAt } from '../ground/valueAt.ts'
import { camelCase } from './names.ts'
import type { NamesLock } from './lockedNames.ts'

/** Says whether a name of the document was recorded by an earlier run. */
export function hasHeld(lock: NamesLock, thing: Thing, name: string): boolean {
  switch (thing) {
    case 'operation':
      return Object.hasOwn(lock.operations, name) || hasMentioned(lock, thing, name)
    case 'component':
      return Object.hasOwn(lock.types, name)
    case 'operation or component':
      return hasHeld(lock, 'operation', name) || hasHeld(lock, 'component', name)
    case 'resource':
      return resourcesIn(lock).includes(name)
    case 'noun':
      return resourcesIn(lock).some((path) => nounsOf(path).includes(name))
    case 'literal':
      return resourcesIn(lock).some((path) => path.split('.').includes(name))
    case 'verb':
      return Object.values(lock.operations).some(({ method, path }) => verbsOf(method, path).includes(name))
    case 'path parameter':
    case 'query parameter':
    case 'header':
    case 'scheme':
    case 'secret':
    case 'media type':
    case 'field':
    case 'property':
    case 'event':
    case 'described event':
    case 'convention':
      return hasMentioned(lock, thing, name)
    case 'server':
      return valueAt(lock.servers ?? {}, name) !== undefined
    // These name things of sdk.yaml and of the lock.
    case 'schema':
    case 'code':
    case 'expected name':
    case 'recorded name':
      return false
    default:
      return thing satisfies never
  }
}

function hasMentioned({ mentioned }: NamesLock, thing: Thing, name: string): boolean {
  return valueAt(mentioned, thing)?.includes(name) ?? false
}

/** The dotted paths of the resources that were recorded, with those whose class another has now. */
function resourcesIn({ resources, mentioned }: NamesLock): readonly string[] {
  return [...Object.keys(resources), ...(valueAt(mentioned, 'resource') ?? [])]
}

/** The things that the lock keeps by no entry of their own. */
const mentioned: readonly Thing[] = [
  'path parameter',
  'query parameter',
  'header',
  'scheme',
  'secret',
  'media type',
  'field',
  'property',
  'event',
  'described event',
  'convention'
]

/** The names of such things that lines of sdk.yaml give and the document has, by their kind. */
export function mentionedNames(met: readonly Line[]): NonNullable<NamesLock['mentioned']> {
  const kinds = mentioned.map((kind) => {
    const names = met.flatMap(({ thing, name }) => (thing === kind ? [name] : []))
    return [kind, [...new Set(names)]] as const
  })
  return Object.fromEntries(kinds.filter(([, names]) => names.length > 0))
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
