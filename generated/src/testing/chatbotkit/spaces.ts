/** The files of a space, by their path. */
import { json, type Act, type Answered, type Call } from '../call.ts'
import { notFound } from '../failure.ts'
import { findRow } from '../places.ts'
import { contentResponse } from './files.ts'
import { refused } from './refusals.ts'
import { keep, uploaded, type Carrier } from './uploads.ts'

interface Spot {
  readonly path: string
  /** Where the contents of this space begin. */
  readonly root: string
  readonly key: string
  /** The keys of what is below the path. */
  readonly inside: readonly string[]
}

/** The operations on the storage of a space. */
export function spaceActs(
  carrier: Carrier
): Readonly<
  Record<'listPaths' | 'uploadPath' | 'downloadPath' | 'deletePath' | 'copyPath' | 'movePath', Act>
> {
  const { contents, urlOf } = carrier.files

  function spotOf(call: Call): Spot {
    const root = `space/${findRow(call)?.row.id}/storage/`
    const path = trimmed(call.parameters['path'] ?? '')
    const start = path === '' ? root : `${root}${path}/`
    return {
      path,
      root,
      key: root + path,
      inside: [...contents.keys()].filter((key) => key.startsWith(start))
    }
  }

  function transfer(call: Call, isMove: boolean): Answered {
    const { root, key } = spotOf(call)
    const target = trimmed(String(call.body['destinationPath']))
    const content = contents.get(key)
    if (content === undefined) throw notFound(call.world)
    contents.set(root + target, content)
    if (isMove && root + target !== key) contents.delete(key)
    return json({ path: target })
  }

  return {
    /** What is directly in a directory, or with `recursive` everything below it, without pages. */
    listPaths(call): Answered {
      const { root, path, inside } = spotOf(call)
      const start = path === '' ? '' : `${path}/`
      const names = inside.map((key) => key.slice(root.length + start.length))
      const isDeep = call.query.get('recursive') === 'true'
      const shown = isDeep ? names : [...new Set(names.map((name) => name.replace(/\/.*/, '/')))]
      const items = shown.map((name) => {
        const full = trimmed(start + name)
        const size = contents.get(root + full)?.bytes.length ?? 0
        return { id: idOf(full), path: full, size, isDirectory: name.endsWith('/') }
      })
      return json({ items })
    },
    async uploadPath(call) {
      const { path, key, inside } = spotOf(call)
      if (path === '' || inside.length > 0) throw refused('BAD_REQUEST', 'The path is a directory')
      return uploaded(call, { id: idOf(path), path }, await keep(call, key, carrier), carrier)
    },
    downloadPath(call): Answered {
      const { path, key } = spotOf(call)
      const content = contents.get(key)
      if (content === undefined) throw notFound(call.world)
      return /^\s*application\/json\b/i.test(call.headers.get('accept') ?? '')
        ? json({ id: idOf(path), url: urlOf(key) })
        : { kind: 'response', response: contentResponse(content, idOf(path)) }
    },
    deletePath(call): Answered {
      const { path, key, inside } = spotOf(call)
      if (inside.length > 0 && call.body['recursive'] !== true)
        throw refused('BAD_REQUEST', 'The directory is not empty')
      if (inside.length === 0 && !contents.has(key)) throw notFound(call.world)
      for (const each of [key, ...inside]) contents.delete(each)
      return json({ path })
    },
    copyPath: (call) => transfer(call, false),
    movePath: (call) => transfer(call, true)
  }
}

function trimmed(path: string): string {
  return path.replace(/^\/+|\/+$/g, '')
}

/** The id of a path: its text in base64url (RFC 4648 §5). */
function idOf(path: string): string {
  const text = btoa(String.fromCodePoint(...new TextEncoder().encode(path)))
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
