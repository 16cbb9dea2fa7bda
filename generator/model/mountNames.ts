/** Checks the names of methods and static methods that helpers add. */
import type { PlaceOf } from '../decide/places.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import type { Mount, Resource } from './api.ts'
import { everyResource } from './everyResource.ts'
import { isIdentifier, isReservedMember } from './names.ts'

/** A diagnostic for each mounted name that is invalid, or that the resource or the client has already. */
export function mountDiagnostics(
  mounts: readonly Mount[],
  resources: readonly Resource[],
  placeOf: PlaceOf
): readonly Diagnostic[] {
  const members = new Map(
    everyResource(resources).map(({ path, actions, children }) => [
      path.join('.'),
      new Set([...actions, ...children].map(({ name }) => name))
    ])
  )
  return mounts.flatMap(({ helper, methods, statics }) => [
    ...methods.flatMap(({ resource, name }) => {
      const home = resource.join('.')
      const place = placeOf(['helpers', helper, 'methods', home === '' ? name : `${home}.${name}`], 'key')
      if (home === '') return [noResource(place, name)]
      if (members.get(home)?.has(name) === true) return [taken(place, `${home}.${name}`)]
      return nameFault(place, name)
    }),
    ...statics.flatMap(({ name }) => {
      const place = placeOf(['helpers', helper, 'statics', name], 'key')
      return staticNames.has(name) ? [taken(place, name)] : nameFault(place, name)
    })
  ])
}

/** Properties that every class has. */
const staticNames: ReadonlySet<string> = new Set(['prototype', 'length', 'name', 'caller', 'arguments'])

function noResource(place: string, name: string): Diagnostic {
  return diagnostic(
    'config/key',
    place,
    `${name} names a method without its resource.`,
    'Write the resource in front of it, for example conversation.follow.'
  )
}

function taken(place: string, name: string): Diagnostic {
  const message = `A helper cannot add ${name}: the name is taken.`
  return diagnostic('name/conflict', place, message, 'Give the method another name.')
}

function nameFault(place: string, name: string): readonly Diagnostic[] {
  if (isIdentifier(name) && !isReservedMember(name)) return []
  const message = `A helper cannot add a method ${name}: it is not a valid name.`
  return [diagnostic('name/reserved', place, message, 'Give the method another name.')]
}
