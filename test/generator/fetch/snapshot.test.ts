import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { GenerationError, type Diagnostic } from '../../../generator/diagnostics.ts'
import { readSnapshot, saveSnapshot } from '../../../generator/fetch/snapshot.ts'

/** Which renaming fails, counted from now; none where it is 0. */
const failing = vi.hoisted(() => ({ rename: 0 }))

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  return {
    ...fs,
    renameSync(from: string, to: string) {
      failing.rename -= 1
      if (failing.rename === 0) throw Object.assign(new Error('no room'), { code: 'ENOSPC', syscall: 'rename' })
      fs.renameSync(from, to)
    },
  }
})

const document = { openapi: '3.1.0', info: { title: 'A', version: '1.0' }, paths: {} }
const fetched = { document, url: 'https://api.test/spec.json', etag: 'W/"1"', lastModified: null }
const text = `${JSON.stringify(document, null, 2)}\n`
const sha256 = createHash('sha256').update(text).digest('hex')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (name: string): string => join(folder, name)
const read = (name: string): string => readFileSync(at(name), 'utf8')

async function refusal(act: () => Promise<unknown>): Promise<Diagnostic | undefined> {
  const error: unknown = await act().catch((reason: unknown) => reason)
  if (!(error instanceof GenerationError)) throw new Error('expected a diagnostic', { cause: error })
  return error.diagnostics[0]
}

describe('a saved snapshot', () => {
  test('is the document and a lock that says where it came from', async () => {
    const lock = await saveSnapshot(folder, fetched)
    expect(lock).toEqual({ url: fetched.url, sha256, etag: 'W/"1"', lastModified: null, version: '1.0' })
    expect(readdirSync(folder).sort()).toEqual(['spec.json', 'spec.lock.yaml'])
    expect(read('spec.json')).toBe(text)
    expect(read('spec.lock.yaml')).toBe(
      '# Where spec.json came from. The generator writes this when it fetches a document.\n\n' +
        `url: https://api.test/spec.json\nsha256: ${sha256}\netag: W/"1"\nlastModified: null\nversion: "1.0"\n`,
    )
  })

  test('is read back as it was saved', async () => {
    const lock = await saveSnapshot(folder, fetched)
    expect(await readSnapshot(folder)).toEqual({ text, sha256, lock, warning: null })
  })

  test('keeps the comments of the lock', async () => {
    await saveSnapshot(folder, fetched)
    writeFileSync(at('spec.lock.yaml'), `# ours\n${read('spec.lock.yaml').replace('etag: W/"1"', '# why\netag: W/"1" # weak')}`)
    await saveSnapshot(folder, { ...fetched, etag: '"2"', lastModified: 'Mon, 01 Jan 2024 00:00:00 GMT' })
    expect(read('spec.lock.yaml')).toContain('# ours\n')
    expect(read('spec.lock.yaml')).toContain('# why\netag: \'"2"\' # weak\nlastModified: Mon, 01 Jan 2024 00:00:00 GMT\n')
    expect((await readSnapshot(folder))?.lock?.etag).toBe('"2"')
  })

  test('that is the same is not written again', async () => {
    await saveSnapshot(folder, fetched)
    const before = ['spec.json', 'spec.lock.yaml'].map((name) => statSync(at(name)).ino)
    await saveSnapshot(folder, fetched)
    expect(['spec.json', 'spec.lock.yaml'].map((name) => statSync(at(name)).ino)).toEqual(before)
  })

  test('is both files or neither', async () => {
    await saveSnapshot(folder, fetched)
    const lock = read('spec.lock.yaml')
    mkdirSync(at('spec.lock.yaml.new'))
    const changed = { ...fetched, document: { ...document, paths: { '/a': {} } } }
    expect(await refusal(() => saveSnapshot(folder, changed))).toMatchObject({ code: 'output/folder', place: folder })
    expect(read('spec.json')).toBe(text)
    expect(read('spec.lock.yaml')).toBe(lock)
    expect(readdirSync(folder)).not.toContain('spec.json.new')
  })

  test('goes back to what it was where the second file cannot be put in place', async () => {
    failing.rename = 2
    expect(await refusal(() => saveSnapshot(folder, fetched))).toMatchObject({ code: 'output/folder', message: expect.stringContaining('ENOSPC') })
    expect(readdirSync(folder)).toEqual([])

    await saveSnapshot(folder, fetched)
    const lock = read('spec.lock.yaml')
    failing.rename = 2
    await refusal(() => saveSnapshot(folder, { ...fetched, document: { ...document, paths: { '/a': {} } } }))
    expect([read('spec.json'), read('spec.lock.yaml')]).toEqual([text, lock])
    expect(readdirSync(folder).sort()).toEqual(['spec.json', 'spec.lock.yaml'])
  })

  test('is not saved where the folder does not exist', async () => {
    expect(await refusal(() => saveSnapshot(at('nowhere'), fetched))).toMatchObject({
      code: 'output/folder',
      place: at('nowhere'),
    })
  })

  test('is not saved over a lock of the wrong form', async () => {
    writeFileSync(at('spec.lock.yaml'), 'url: 1\n')
    expect(await refusal(() => saveSnapshot(folder, fetched))).toMatchObject({ code: 'lock/form' })
    expect(readdirSync(folder)).toEqual(['spec.lock.yaml'])
  })
})

describe('a snapshot', () => {
  test('that is not there is null, with or without a lock', async () => {
    expect(await readSnapshot(folder)).toBeNull()
    writeFileSync(at('spec.lock.yaml'), `url: https://a.test/\nsha256: ${sha256}\n`)
    expect(await readSnapshot(folder)).toBeNull()
  })

  test('without a lock is one that was never fetched', async () => {
    writeFileSync(at('spec.json'), text)
    expect(await readSnapshot(folder)).toEqual({ text, sha256, lock: null, warning: null })
  })

  test('that was changed since it was fetched comes with a warning', async () => {
    await saveSnapshot(folder, fetched)
    writeFileSync(at('spec.json'), `${text}\n`)
    expect((await readSnapshot(folder))?.warning).toBe('spec.json is not the document that spec.lock.yaml recorded.')
  })

  test('may have a lock that says no more than url and digest', async () => {
    writeFileSync(at('spec.json'), text)
    writeFileSync(at('spec.lock.yaml'), `url: https://a.test/\nsha256: ${sha256}\n`)
    expect((await readSnapshot(folder))?.lock).toEqual({
      url: 'https://a.test/',
      sha256,
      etag: null,
      lastModified: null,
      version: null,
    })
  })

  test('that is a folder is named', async () => {
    mkdirSync(at('spec.json'))
    expect(await refusal(() => readSnapshot(folder))).toMatchObject({ code: 'input/missing', place: at('spec.json') })
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
    ['no url', `sha256: ${sha256}\n`, '1:1'],
  ])('is placed by line and column: %s', async (_, lock, place) => {
    writeFileSync(at('spec.json'), text)
    writeFileSync(at('spec.lock.yaml'), lock)
    expect(await refusal(() => readSnapshot(folder))).toMatchObject({
      code: 'lock/form',
      place: `${at('spec.lock.yaml')}:${place}`,
    })
  })
})
