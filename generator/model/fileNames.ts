/**
 * Where modules stand. A file's name is not its subpath: a program imports `con` and `oneTwo` by these names, and no disk has to
 * have files of these names.
 */
import { createHash } from 'node:crypto'
import { compareText } from '../ground/text.ts'
import type { NamesLock } from './lockedNames.ts'
import { valueAt } from '../ground/valueAt.ts'

/** The longest name of one file, without its extension, and the longest way to one below `src/resources`. */
const longest = { name: 80, path: 160 } as const

/** Names that Windows reserves for devices, in any case and with any extension. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/i

/** The module of the types that belong to no resource. */
const shared = 'shared'

/**
 * The files of resources whose own path no disk can hold beside the others, by dotted path: Windows keeps the name for a device,
 * it is too long, or it differs from another in its case alone. A recorded choice stays, and a known resource before a new one.
 */
export function fileNames(resources: Iterable<string>, lock: NamesLock): ReadonlyMap<string, string> {
  const recorded = lock.files ?? {}
  const rank = (dotted: string): number =>
    Object.hasOwn(recorded, dotted) ? 0 : Object.hasOwn(lock.resources, dotted) ? 1 : 2
  // Parents come first: a child is in the folder of its parent.
  const ordered = [...resources].sort(
    (left, right) => depthOf(left) - depthOf(right) || rank(left) - rank(right) || compareText(left, right)
  )
  const files = new Map<string, string>()
  const taken = new Set([shared])
  for (const dotted of ordered) {
    const file = valueAt(recorded, dotted) ?? freeFile(dotted, files, taken)
    files.set(dotted, file)
    taken.add(folded(file))
  }
  return new Map([...files].filter(([dotted, file]) => file !== dotted.replaceAll('.', '/')))
}

function freeFile(dotted: string, files: ReadonlyMap<string, string>, taken: ReadonlySet<string>): string {
  const cut = dotted.lastIndexOf('.')
  const folder = cut === -1 ? '' : `${files.get(dotted.slice(0, cut)) ?? ''}/`
  const name = dotted.slice(cut + 1)
  const file = folder + name
  if (
    !device.test(name) &&
    name.length <= longest.name &&
    file.length <= longest.path &&
    !taken.has(folded(file))
  )
    return file
  const short = `${name.slice(0, 40)}-${createHash('sha256').update(dotted).digest('hex').slice(0, 8)}`
  return folder.length + short.length <= longest.path ? folder + short : short
}

/** Two paths that are one on a disk that knows no case, or that normalises. */
function folded(path: string): string {
  return path.normalize('NFKC').toLowerCase()
}

function depthOf(dotted: string): number {
  return dotted.split('.').length
}
