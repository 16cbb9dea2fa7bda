import { expect, test } from 'vitest'
import { parseLock, writeLock } from '../../../generator/records/snapshotLock.ts'

const lock = {
  url: 'https://api.test/spec.json',
  sha256: 'a'.repeat(64),
  etag: 'W/"1"',
  lastModified: null,
  version: '1.0'
}

test('a lock says where the document came from, and is read back as it was written', async () => {
  const text = await writeLock(lock, null, 'spec.lock.yaml')
  expect(text).toBe(
    '# Where spec.json came from. The generator writes this when it records a document.\n\n' +
      `url: https://api.test/spec.json\nsha256: ${lock.sha256}\netag: W/"1"\nlastModified: null\nversion: "1.0"\n`
  )
  expect(await parseLock(text, 'spec.lock.yaml')).toEqual(lock)
})

test('what people wrote beside its lines stays where it was', async () => {
  const before = `# ours\n${(await writeLock(lock, null, 'spec.lock.yaml')).replace('etag: W/"1"', '# why\netag: W/"1" # weak')}`
  const after = await writeLock(
    { ...lock, etag: '"2"', lastModified: 'Mon, 01 Jan 2024 00:00:00 GMT' },
    before,
    'spec.lock.yaml'
  )
  expect(after).toContain('# ours\n')
  expect(after).toContain('# why\netag: \'"2"\' # weak\nlastModified: Mon, 01 Jan 2024 00:00:00 GMT\n')
})

test.each([
  { version: 'v1 (2026-06-22)', etag: '"abc-1"', lastModified: 'Wed, 21 Oct 2015 07:28:00 GMT' },
  { version: '1.2.3', etag: 'W/"a#b"', lastModified: null },
  { version: '1.0', etag: "it's", lastModified: 'never' },
  { version: '1.2.3-beta.1', etag: 'true', lastModified: '~' },
  { version: 'a: b # c\n"d"', etag: null, lastModified: null },
  { version: '', etag: null, lastModified: null },
  { version: '0x1f', etag: '1e5', lastModified: '.inf' },
  { version: null, etag: 'null', lastModified: 'Null' }
])('a lock is read as it was written, whatever the server said: %j', async (facts) => {
  for (const sha256 of ['a'.repeat(64), '1'.repeat(64), `${'1'.repeat(30)}e${'3'.repeat(33)}`]) {
    const given = { ...lock, ...facts, sha256 }
    expect(await parseLock(await writeLock(given, null, 'spec.lock.yaml'), 'spec.lock.yaml')).toEqual(given)
  }
})

test.each([
  [`sha256: ${'1'.repeat(64)}`, 'spec.lock.yaml:4:9'],
  ['url: ftp://api.test', 'spec.lock.yaml:3:6'],
  ['etag: 12', 'spec.lock.yaml:5:7'],
  ['more: null', 'spec.lock.yaml:8:1']
])('a lock with the line %j is refused with its place', async (line, place) => {
  const text = await writeLock(lock, null, 'spec.lock.yaml')
  const key = line.split(':')[0] ?? ''
  const changed = text.includes(`\n${key}:`)
    ? text.replace(new RegExp(`^${key}:.*$`, 'm'), line)
    : `${text}${line}\n`
  await expect(parseLock(changed, 'spec.lock.yaml')).rejects.toMatchObject({
    diagnostics: [{ code: 'lock/form', place }]
  })
})
