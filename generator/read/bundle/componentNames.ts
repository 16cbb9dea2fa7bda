/** Names what comes from other files: by the last key of its pointer, or the name of its file; where two claim one name, by more of its place. */

/** What a reference leads to. */
export interface Target {
  readonly file: string
  readonly pointer: string
  /** The keys of the pointer. */
  readonly keys: readonly string[]
  /** The kind of object that is expected there. */
  readonly kind: string
}

/** The names of a kind that the document has, and those that it gives to targets itself, by their key. */
export interface Taken {
  readonly names: ReadonlySet<string>
  readonly given: ReadonlyMap<string, string>
}

/** What identifies a target. */
export function keyOf({ file, pointer, kind }: Target): string {
  return `${kind} ${file}${pointer}`
}

/** The name of each target by its key. It depends on no order. */
export function componentNames(
  targets: readonly Target[],
  takenIn: (kind: string) => Taken
): ReadonlyMap<string, string> {
  return new Map(
    [...new Set(targets.map(({ kind }) => kind))].flatMap((kind) => [
      ...namesOf(
        targets.filter((target) => target.kind === kind),
        takenIn(kind)
      )
    ])
  )
}

/** A name that several claim, or that is taken, is nobody's: all of them go on to a longer one. */
function namesOf(targets: readonly Target[], { names: taken, given }: Taken): ReadonlyMap<string, string> {
  const names = new Map(given)
  const most = Math.max(1, ...targets.map((target) => partsOf(target).length))
  let open = targets.filter((target) => !names.has(keyOf(target)))
  for (let length = 1; length <= most && open.length > 0; length++) {
    const used = new Set([...taken, ...names.values()])
    const claims = new Map<string, Target[]>()
    for (const target of open) {
      const name = nameOf(target, length)
      claims.set(name, [...(claims.get(name) ?? []), target])
    }
    const isFree = (name: string): boolean => claims.get(name)?.length === 1 && !used.has(name)
    for (const target of open.filter((one) => isFree(nameOf(one, length))))
      names.set(keyOf(target), nameOf(target, length))
    open = open.filter((target) => !names.has(keyOf(target)))
  }
  for (const target of open) names.set(keyOf(target), keyOf(target))
  return names
}

/** Keys that say what kind of thing follows, and not which. */
const kindsOfThings: ReadonlySet<string> = new Set(
  'components schemas definitions $defs parameters requestBodies responses securitySchemes'.split(' ')
)

/** The words of a place from its end: the keys of its pointer, then file and folders. */
function partsOf({ file, keys }: Target): readonly string[] {
  const folders = file.replace(/\.(?:ya?ml|json)$/i, '').split(/[/\\]/)
  const words = [...folders, ...keys].filter(
    (part) => part !== '' && part !== '.' && !kindsOfThings.has(part)
  )
  return words.reverse()
}

function nameOf(target: Target, length: number): string {
  return partsOf(target)
    .slice(0, length)
    .reverse()
    .join('_')
    .replace(/[^\w.-]+/g, '_')
}
