import { value, type Answer, type Call } from './call.ts'
import { ApiError } from './errors.ts'
import { contentReply } from './fileActions.ts'
import { requireRow } from './resources.ts'
import type { Special } from './specials.ts'
import { keep, readUpload } from './uploads.ts'

/** The files of a space, by their path. */
export const spaces: Readonly<Record<string, Special>> = {
  'GET space/*/storage/list/**': { action: listPaths },
  'POST space/*/storage/upload/**': { action: uploadPath },
  'GET space/*/storage/download/**': { action: downloadPath },
  'POST space/*/storage/delete/**': { action: deletePath },
  'POST space/*/storage/copy/**': { action: (call) => transfer(call, false) },
  'POST space/*/storage/move/**': { action: (call) => transfer(call, true) }
}

interface Spot {
  readonly path: string
  /** Where the contents of this space begin. */
  readonly root: string
  readonly key: string
}

function spotOf(call: Call): Spot {
  const space = requireRow(call, { collection: 'space', filter: null }, call.parameters['spaceId'] ?? '')
  const root = `space/${space.id}/storage/`
  const path = (call.parameters['path'] ?? '').replace(/^\/+|\/+$/g, '')
  return { path, root, key: root + path }
}

const idOf = (path: string): string => Buffer.from(path).toString('base64url')

const below = (call: Call, key: string): readonly string[] =>
  call.world.files.keys().filter((other) => other.startsWith(`${key}/`))

/** What lies directly in a directory, or with `recursive` everything below it; there are no pages. */
function listPaths(call: Call): Answer {
  const { root, path } = spotOf(call)
  const start = path === '' ? root : `${root}${path}/`
  const names = call.world.files
    .keys()
    .filter((key) => key.startsWith(start))
    .map((key) => key.slice(start.length))
  const shown =
    call.query.get('recursive') === 'true'
      ? names
      : [...new Set(names.map((name) => name.replace(/\/.*/, '/')))]
  const items = shown.map((name) => {
    const full = `${start.slice(root.length)}${name}`.replace(/\/$/, '')
    const size = call.world.files.get(root + full)?.bytes.length ?? null
    return { id: idOf(full), path: full, size, updatedAt: null, isDirectory: name.endsWith('/') }
  })
  return value({ items })
}

async function uploadPath(call: Call): Promise<Answer> {
  const { path, key } = spotOf(call)
  if (path === '' || below(call, key).length > 0) throw new ApiError('BAD_REQUEST', 'The path is a directory')
  return value({ id: idOf(path), path, ...keep(call, key, await readUpload(call)) })
}

function downloadPath(call: Call): Answer {
  const { path, key } = spotOf(call)
  const content = call.world.files.get(key)
  if (content === null) throw new ApiError('NOT_FOUND')
  const asksJson = (call.headers.accept ?? '').toLowerCase().startsWith('application/json')
  return asksJson
    ? value({ id: idOf(path), url: call.world.files.urlOf(key) })
    : { kind: 'reply', reply: contentReply(content, idOf(path)) }
}

function deletePath(call: Call): Answer {
  const { path, key } = spotOf(call)
  const inside = below(call, key)
  if (inside.length > 0 && call.body['recursive'] !== true)
    throw new ApiError('BAD_REQUEST', 'The directory is not empty')
  if (inside.length === 0 && call.world.files.get(key) === null) throw new ApiError('NOT_FOUND')
  for (const each of [key, ...inside]) call.world.files.remove(each)
  return value({ path })
}

function transfer(call: Call, isMove: boolean): Answer {
  const { root, key } = spotOf(call)
  const target = String(call.body['destinationPath'])
  const content = call.world.files.get(key)
  if (content === null) throw new ApiError('NOT_FOUND')
  call.world.files.put(root + target, content)
  if (isMove) call.world.files.remove(key)
  return value({ path: target })
}
