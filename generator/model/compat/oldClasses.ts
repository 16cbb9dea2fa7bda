import type { OldSurface } from '../../decide/compat.ts'
import { valueAt } from '../../ground/valueAt.ts'
import type { Api, Resource } from '../api.ts'
import { everyResource } from '../everyResource.ts'
import type { CompatInput } from './compatInput.ts'
import type { CompatClass, CompatMember, CompatType, Verdict } from './compatModel.ts'
import { verdictOf } from './verdicts.ts'

type OldClass = OldSurface['subpaths'][string]['classes'][string]

/** What a class of another package is here: that of the resource with its path, or the client. */
export function classOf(
  name: string,
  { path, old, typeOf }: OldClassAt,
  { api, decisions, records }: CompatInput
): CompatClass {
  const owner = ownerOf(name, path, api)
  const compared = valueAt(records.checked?.methods ?? {}, path) ?? {}
  const reasonOf = (own: string): string | null =>
    valueAt(decisions.reasons, own) ?? (owner === null ? (valueAt(decisions.reasons, name) ?? null) : null)
  const memberOf = (own: string, parameters: string | null, known: ReadonlySet<string>): CompatMember => {
    const key = `${name}.${own}`
    const verdict: Verdict =
      // What takes its place is the member itself: a type here has it, which the comparison of the type saw.
      valueAt(decisions.members, key) === `{it}.${own}`
        ? { kind: 'same', checked: true }
        : owner === null || !known.has(own)
          ? { kind: 'gone', reason: reasonOf(key) }
          : // What a property leads to is a class, whose own members are compared.
            parameters === null
            ? { kind: 'same', checked: true }
            : verdictOf(
                { name: key, to: `${owner.className}.${own}`, reason: valueAt(decisions.reasons, key) },
                valueAt(compared, key)
              )
    return { name: own, parameters, verdict }
  }
  return {
    name,
    to: owner?.className ?? null,
    type: owner === null ? typeOf(name) : null,
    reason: valueAt(decisions.reasons, name) ?? null,
    members: [
      ...old.properties.map((own) => memberOf(own, null, owner?.children ?? new Set())),
      ...Object.entries(old.methods).map(([own, parameters]) =>
        memberOf(own, parameters, owner?.methods ?? new Set())
      )
    ]
  }
}

interface OldClassAt {
  readonly path: string
  readonly old: OldClass
  readonly typeOf: (name: string) => CompatType
}

interface Owner {
  readonly className: string
  readonly children: ReadonlySet<string>
  readonly methods: ReadonlySet<string>
}

/** The client, or the class of the resource with this path. */
function ownerOf(name: string, at: string, api: Api): Owner | null {
  const { client } = api.package
  if (name === client) return { className: client, children: namesOf(api.resources), methods: new Set() }
  const resource = everyResource(api.resources).find(({ path }) => path.join('/') === at)
  return resource === undefined
    ? null
    : {
        className: resource.className,
        children: namesOf(resource.children),
        methods: methodsOf(resource, api)
      }
}

function namesOf(resources: readonly Resource[]): ReadonlySet<string> {
  return new Set(resources.map(({ name }) => name))
}

/** Its actions, their other names, and what helpers add. */
function methodsOf({ path, actions }: Resource, { aliases, mounts }: Api): ReadonlySet<string> {
  const here = path.join('.')
  return new Set([
    ...actions.map(({ name }) => name),
    ...aliases.filter(({ at }) => at.join('.') === here).map(({ name }) => name),
    ...mounts.flatMap(({ methods }) =>
      methods.filter(({ resource }) => resource.join('.') === here).map(({ name }) => name)
    )
  ])
}
