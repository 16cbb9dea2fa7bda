/** Lines of sdk.yaml that name a thing by the name that it had: they mean what it is called now. */
import { isObject } from '../ground/json.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { Config } from './form.ts'
import type { Line } from './lines.ts'
import type { PlaceOf } from './places.ts'

/** A line as it is written, and the name that it would have today. */
export interface CarriedLine {
  readonly line: Line
  readonly now: string
}

export interface Carried {
  readonly config: Config
  readonly placeOf: PlaceOf
  readonly lines: readonly CarriedLine[]
}

/** A line of `renamed` is about both names. */
const kept = 'renamed'

/**
 * The decisions in which such lines have the names of today. A line stays if there is one for that name already.
 *
 * @param names the operations of today by the names that they had.
 */
export function carried(
  config: Config,
  lines: readonly Line[],
  placeOf: PlaceOf,
  names: ReadonlyMap<string, string>
): Carried {
  const whole = structuredClone(config)
  const moved = new Map<string, Line['path']>()
  const found = lines.flatMap((line): readonly CarriedLine[] => {
    const now = line.thing === 'operation' && line.path[0] !== kept ? names.get(line.name) : undefined
    if (now === undefined || !rewrite(whole, line, now)) return []
    if (line.at === 'key') moved.set([...line.path.slice(0, -1), now].join('\n'), line.path)
    return [{ line, now }]
  })
  return { config: whole, placeOf: (path, at) => placeOf(writtenPath(path, moved), at), lines: found }
}

/** Puts the name of today at the place of a line; false if something is there. */
function rewrite(config: object, { path, at }: Line, now: string): boolean {
  const last = path.at(-1) ?? ''
  const owner = path.slice(0, -1).reduce<unknown>(inside, config)
  if (typeof owner !== 'object' || owner === null) return false
  if (at === 'value') return Reflect.set(owner, last, now)
  if (Object.hasOwn(owner, now)) return false
  const value = inside(owner, last)
  Reflect.deleteProperty(owner, last)
  // An operation may be called `__proto__`.
  return Reflect.defineProperty(owner, now, { value, writable: true, enumerable: true, configurable: true })
}

function inside(node: unknown, key: string): unknown {
  const list: readonly unknown[] = Array.isArray(node) ? node : []
  return isObject(node) ? valueAt(node, key) : list[Number(key)]
}

/** The path of a line as the file has it. */
function writtenPath(path: Line['path'], moved: ReadonlyMap<string, Line['path']>): Line['path'] {
  for (let depth = path.length; depth > 0; depth--) {
    const written = moved.get(path.slice(0, depth).join('\n'))
    if (written !== undefined) return [...written, ...path.slice(depth)]
  }
  return path
}
