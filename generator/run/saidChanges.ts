/** What changesets said that another tool has taken away: it raised the version, and the release is still to come. */
import type { Change } from '../changes/change.ts'
import type { Memory } from '../emit/manifest.ts'
import { digest } from '../ground/digest.ts'
import { isObject } from '../ground/json.ts'

/** How many digits tell one change from another. */
const digits = 12

/** What two changes have in common if they are one. */
export function saidKey({ kind, name, reason }: Pick<Change, 'kind' | 'name' | 'reason'>): string {
  return digest(JSON.stringify([kind, name, reason])).slice(0, digits)
}

/**
 * The changes that need no changeset with this version. The tool takes away what the run before the raise wrote, and that run is
 * the last one that had another version.
 */
export function saidBefore(memory: Memory, version: string): readonly string[] {
  return memory.at === version ? (memory.said ?? []) : memory.changes.map(keyIn)
}

/** A memory that knows the version of its run, and what was said before it. */
export function withSaid(memory: Memory, before: Memory | undefined, version: string): Memory {
  const said = before === undefined || before.against !== memory.against ? [] : saidBefore(before, version)
  return { ...memory, at: version, ...(said.length === 0 ? {} : { said }) }
}

/** A run wrote the text itself; what a person made of it is not a change that was said. */
function keyIn(text: string): string {
  const value: unknown = JSON.parse(text)
  if (!isObject(value)) return ''
  const [kind, name, reason] = [value['kind'], value['name'], value['reason']]
  return digest(JSON.stringify([kind, name, reason])).slice(0, digits)
}
