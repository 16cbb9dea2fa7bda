import type { Kind } from './kinds.ts'

/** What a caller gets, and how many requests arrived; null where the fault does not apply to the call. */
export type Cell = readonly [got: string, requests: number] | null

/** The required outcome of each kind of call. */
export type Cells = Readonly<Record<Kind, Cell>>

/** What every call gives where nothing is wrong: five items come on three pages and an empty one. */
export const untouched: Cells = {
  get: ['the answer', 1],
  post: ['the answer', 1],
  pages: ['all items', 4],
  'list stream': ['all items', 1],
  completion: ['all events', 1],
  follow: ['all events', 1],
  upload: ['the answer', 1],
  'upload to storage': ['the answer', 1],
  download: ['the answer', 1]
}

/** The same with more requests before it. */
export function after(more: number): Cells {
  return each((kind) => {
    const [got, requests] = untouched[kind] ?? ['', 0]
    return [got, requests + more]
  })
}

/** Calls that only read, or only replace, are sent again, so often; the others fail, lest their work is done twice. */
export function repeatedWhereSafe(error: string, more = 1): Cells {
  const fails = refused(error)
  return { ...after(more), post: fails.post, completion: fails.completion, upload: fails.upload }
}

/** Every call fails at once. The pages do so at the second one. */
export const refused = (error: string): Cells => ({
  get: [error, 1],
  post: [error, 1],
  pages: [`${error} after 2 items`, 2],
  'list stream': [`${error} after 0 items`, 1],
  completion: [`${error} after 0 events`, 1],
  follow: [`${error} after 0 events`, 1],
  upload: [error, 1],
  'upload to storage': [error, 1],
  download: [error, 1]
})

/** A storage answers with a status and nothing else. */
export const notOfStorage: Pick<Cells, 'upload to storage'> = { 'upload to storage': null }

/** What concerns lines alone does not concern the calls without. */
export const ofLinesOnly: Omit<Cells, 'list stream' | 'completion' | 'follow'> = {
  get: null,
  post: null,
  pages: null,
  upload: null,
  download: null,
  ...notOfStorage
}

function each(cellOf: (kind: Kind) => Cell): Cells {
  return {
    get: cellOf('get'),
    post: cellOf('post'),
    pages: cellOf('pages'),
    'list stream': cellOf('list stream'),
    completion: cellOf('completion'),
    follow: cellOf('follow'),
    upload: cellOf('upload'),
    'upload to storage': cellOf('upload to storage'),
    download: cellOf('download')
  }
}
