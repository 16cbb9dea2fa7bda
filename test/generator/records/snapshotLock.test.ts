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
