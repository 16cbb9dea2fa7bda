import { valueAt } from '../ground/valueAt.ts'
import { compareText } from '../ground/text.ts'

/** The names of one operation, as they were given when it was first seen. */
export interface LockedOperation {
  /** Method and path with the names of parameters erased: how an operation is found again after its id was renamed. */
  readonly path: string
  /** Where programs find it: `conversation.message.list`. */
  readonly method: string
  /** How many ids precede the request or the parameters. */
  readonly ids: number
  /** The operation that these names are other names for, since it was renamed. */
  readonly now?: string | undefined
  /** The version that has the new names first. */
  readonly since?: string | undefined
}

/** Every public name ever given. A name in here never moves by itself. */
export interface NamesLock {
  readonly resources: Readonly<Record<string, string>>
  readonly operations: Readonly<Record<string, LockedOperation>>
  /** Keyed by `operationId#role`, `operationId#role.property…` or the name of a component. */
  readonly types: Readonly<Record<string, string>>
  /** Components that were renamed: what each is now, and since which version. */
  readonly components?: Readonly<Record<string, { readonly now: string; readonly since: string }>>
  /** Ids of operations that lines of sdk.yaml have and the document has renamed: what each is called now. */
  readonly ids?: Readonly<Record<string, string>>
  /** Paths of the modules of a resource, by its dotted path, if they differ from that path. */
  readonly files?: Readonly<Record<string, string>>
  /** The names of servers by their addresses in the document. */
  readonly servers?: Readonly<Record<string, string>>
  /** The options of clients that give secrets, by the keys of their security schemes: `token`, `password` or `auth.apiKey`. */
  readonly secrets?: Readonly<Record<string, string>>
  /** Other things of the document that lines of sdk.yaml named, by their kind: fields, parameters, media types. */
  readonly mentioned?: Readonly<Record<string, readonly string[]>>
  /** The lines above, as `types.Bot`, whose name a rule chose because two things claimed one, and that was never released. */
  readonly provisional?: readonly string[]
}

/** The lock with what this run added; entries of operations the document no longer has stay, and those that are `spent` go. */
export function extendLock(lock: NamesLock, added: NamesLock, spent: ReadonlySet<string>): NamesLock {
  const kept = Object.entries(lock.operations).filter(([id]) => !spent.has(id))
  const keptTypes = Object.entries(lock.types).filter(([key]) => !spent.has(key.split('#')[0] ?? key))
  const files = { ...lock.files, ...added.files }
  const servers = { ...lock.servers, ...added.servers }
  const secrets = { ...lock.secrets, ...added.secrets }
  const components = added.components ?? {}
  const ids = added.ids ?? {}
  const mentioned = joinLists(lock.mentioned, added.mentioned)
  return {
    resources: sorted({ ...lock.resources, ...added.resources }),
    operations: sorted({ ...Object.fromEntries(kept), ...added.operations }),
    types: sorted({ ...Object.fromEntries(keptTypes), ...added.types }),
    ...(Object.keys(components).length > 0 ? { components: sorted(components) } : {}),
    ...(Object.keys(ids).length > 0 ? { ids: sorted(ids) } : {}),
    ...(Object.keys(files).length > 0 ? { files: sorted(files) } : {}),
    ...(Object.keys(servers).length > 0 ? { servers: sorted(servers) } : {}),
    ...(Object.keys(secrets).length > 0 ? { secrets: sorted(secrets) } : {}),
    ...(Object.keys(mentioned).length > 0 ? { mentioned: sorted(mentioned) } : {})
  }
}

/** The lock with a list of provisional names: those of its lines that it has. */
export function withProvisional({ provisional: _, ...lock }: NamesLock, keys: readonly string[]): NamesLock {
  const has = (key: string): boolean =>
    (['resources', 'operations', 'types'] as const).some(
      (section) =>
        key.startsWith(`${section}.`) && Object.hasOwn(lock[section], key.slice(section.length + 1))
    )
  const provisional = [...new Set(keys.filter(has))].sort(compareText)
  return provisional.length > 0 ? { ...lock, provisional } : lock
}

type Lists = Readonly<Record<string, readonly string[]>>

function joinLists(one: Lists = {}, other: Lists = {}): Lists {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return Object.fromEntries(
    [...keys].map((key) => {
      const all = [...(valueAt(one, key) ?? []), ...(valueAt(other, key) ?? [])]
      return [key, [...new Set(all)].sort(compareText)]
    })
  )
}

function sorted<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).sort(([left], [right]) => compareText(left, right)))
}
