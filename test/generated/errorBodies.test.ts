/** What programs read of errors whose bodies a document describes. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { compileTrees } from '../fixtures/compileTrees.ts'
import { packageOf, type Tree } from '../fixtures/fixture.ts'
import { temporaryFolder } from '../operations/trees.ts'
import { json, listen, rejection } from '../runtime/loopback.ts'

interface Package {
  readonly Tiny: new (options: object) => { readonly lamps: { get(id: string): PromiseLike<unknown> } }
  isErrorOf(error: unknown): boolean
}

let files: Tree
let tiny: Package

beforeAll(async () => {
  const folder = temporaryFolder()
  files = await packageOf('error-bodies')
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  tiny = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'src/index.ts')).href)) as Package
})

const program = `
import { isErrorOf, type LampsCreateErrors, type Missing, type Plain, type Tiny, type TinyErrors } from './index.ts'

export async function fetchNear(tiny: Tiny): Promise<readonly string[]> {
  try {
    await tiny.lamps.get('1')
  } catch (error) {
    if (isErrorOf<TinyErrors>(error)) {
      const body: Missing = error.body
      const status: 404 = error.status
      return status === 404 ? (body.near ?? []) : []
    }
  }
  return []
}

export async function create(tiny: Tiny): Promise<string | number | undefined> {
  try {
    await tiny.lamps.create({ id: '1' })
  } catch (error) {
    if (!isErrorOf<LampsCreateErrors>(error)) throw error
    if (error.status === 422 && 'fields' in error.body) return error.body.fields['id']
    if (error.status === 503 && 'after' in error.body) return error.body.after
    const plain: LampsCreateErrors[keyof LampsCreateErrors] = error.body
    return Object.keys(plain satisfies Plain | object).length
  }
  return undefined
}
`

test('a guard gives the bodies of errors their types, by their statuses', () => {
  expect(compileTrees(new Map([['errors', new Map([...files, ['src/program.ts', program]])]]))).toEqual([])
  const wrong = program.replace('body.near ?? []', 'body.far ?? []')
  expect(compileTrees(new Map([['errors', new Map([...files, ['src/program.ts', wrong]])]]))).toEqual([
    expect.stringContaining("Property 'far' does not exist")
  ])
})

test.each<readonly [string, number, unknown, boolean]>([
  ['a body of its document', 404, { detail: 'none', near: ['2'] }, true],
  ['a body of JSON that is not an object', 404, 'none', false],
  ['no body', 500, '', false]
])('an error with %s is one of the document: %s', async (_, status, body, isOne) => {
  const server = await listen(json(body, status))
  const { lamps } = new tiny.Tiny({ token: 'abc', baseUrl: server.url, retries: 0 })
  const error = await rejection(lamps.get('1') as Promise<unknown>)
  expect(tiny.isErrorOf(error)).toBe(isOne)
  if (isOne) expect(error).toMatchObject({ status, body })
})

test('an error without an answer is none of the document', async () => {
  const { lamps } = new tiny.Tiny({ token: 'abc', baseUrl: 'http://127.0.0.1:9', retries: 0 })
  expect(tiny.isErrorOf(await rejection(lamps.get('1') as Promise<unknown>))).toBe(false)
  expect(tiny.isErrorOf(new Error('other'))).toBe(false)
})
