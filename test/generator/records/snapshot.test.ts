import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { GenerationError, type Diagnostic } from '../../../generator/ground/diagnostics.ts'
import { readSnapshot } from '../../../generator/records/snapshot.ts'

const document = { openapi: '3.1.0', info: { title: 'A', version: '1.0' }, paths: {} }
const text = `${JSON.stringify(document, null, 2)}\n`
const sha256 = createHash('sha256').update(text).digest('hex')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (name: string): string => join(folder, name)

async function refusal(act: () => Promise<unknown>): Promise<Diagnostic | undefined> {
  const error: unknown = await act().catch((reason: unknown) => reason)
  if (!(error instanceof GenerationError)) throw new Error('expected a diagnostic', { cause: error })
  return error.diagnostics[0]
}

describe('a snapshot', () => {
  test('a missing snapshot is null, with or without a lock', async () => {
    expect(await readSnapshot(folder)).toBeNull()
    writeFileSync(at('spec.lock.yaml'), `url: https://a.test/\nsha256: ${sha256}\n`)
    expect(await readSnapshot(folder)).toBeNull()
  })

  test('a snapshot without a lock is one that was never fetched', async () => {
    writeFileSync(at('spec.json'), text)
    expect(await readSnapshot(folder)).toEqual({ text, sha256, lock: null, warning: null })
  })

  test('a snapshot that was changed since it was fetched comes with a warning', async () => {
    writeFileSync(at('spec.json'), `${text}\n`)
    writeFileSync(at('spec.lock.yaml'), `url: https://a.test/\nsha256: ${sha256}\n`)
    expect((await readSnapshot(folder))?.warning).toBe(
      'spec.json is not the document that spec.lock.yaml recorded.'
    )
  })

  test('a snapshot may have a lock with only url and digest', async () => {
    writeFileSync(at('spec.json'), text)
    writeFileSync(at('spec.lock.yaml'), `url: https://a.test/\nsha256: ${sha256}\n`)
    expect((await readSnapshot(folder))?.lock).toEqual({
      url: 'https://a.test/',
      sha256,
      etag: null,
      lastModified: null,
      version: null
    })
  })

  test('a snapshot that is a folder is named', async () => {
    mkdirSync(at('spec.json'))
    expect(await refusal(() => readSnapshot(folder))).toMatchObject({
      code: 'input/missing',
      place: at('spec.json')
    })
  })
})

describe('a lock of the wrong form', () => {
  test.each([
    ['empty', '', '1:1'],
    ['a list', '- url\n', '1:1'],
    ['malformed', 'url: "x\n', '2:1'],
    ['an unknown key', `url: https://a.test/\nsha: x\n`, '2:1'],
    ['one key twice', `url: https://a.test/\nurl: https://b.test/\n`, '2:1'],
    ['a short digest', `url: https://a.test/\nsha256: abc\n`, '2:9'],
    ['a number for a text', `url: https://a.test/\nsha256: ${sha256}\nversion: 1.0\n`, '3:10'],
    ['a header of two lines', `url: https://a.test/\nsha256: ${sha256}\netag: "a\\nb"\n`, '3:7'],
    ['no url', `sha256: ${sha256}\n`, '1:1']
  ])('a lock of the wrong form is placed by line and column: %s', async (_, lock, place) => {
    writeFileSync(at('spec.json'), text)
    writeFileSync(at('spec.lock.yaml'), lock)
    expect(await refusal(() => readSnapshot(folder))).toMatchObject({
      code: 'lock/form',
      place: `${at('spec.lock.yaml')}:${place}`
    })
  })
})
