import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { GenerationError } from '../../../generator/ground/diagnostics.ts'
import { root } from '../../../generator/ground/home.ts'
import { outputFolder, refusalOf, type OutputFolder } from './outputFolder.ts'

const files = { 'README.md': 'read\n', 'src/index.ts': 'index\n', 'src/resources/bot.ts': 'bot\n' }
const sha = (text: string): string => createHash('sha256').update(text).digest('hex')
const aside = (path: string, text: string): string => `.edited/${path}.${sha(text).slice(0, 8)}.orig`
const nothing = { written: [], unchanged: [], deleted: [], foreign: [], backedUp: [] }

let output: OutputFolder
beforeEach(() => {
  output = outputFolder()
})
afterEach(() => rmSync(output.folder, { recursive: true }))

describe('a tree', () => {
  test('a tree is written whole, with a manifest that lists every file', () => {
    expect(output.write(files)).toEqual({ ...nothing, written: Object.keys(files) })
    expect(output.all()).toEqual(files)
    expect(readFileSync(output.at('.manifest.json'), 'utf8')).toBe(
      `${JSON.stringify({ inputs: 'one', files: Object.fromEntries(Object.entries(files).map(([path, text]) => [path, sha(text)])), raw: {} }, null, 2)}\n`
    )
  })

  test('a tree is written into a folder that does not exist yet', () => {
    expect(output.write(files, { folder: output.at('deep/er') }).written).toEqual(Object.keys(files))
    expect(readFileSync(output.at('deep/er/README.md'), 'utf8')).toBe('read\n')
  })

  test('the manifest is in the order of code units, whatever the order of the files', () => {
    output.write({ b: '', Z: '', 'a/b': '', 'a-b': '' })
    expect(Object.keys(JSON.parse(readFileSync(output.at('.manifest.json'), 'utf8')).files)).toEqual([
      'Z',
      'a-b',
      'a/b',
      'b'
    ])
  })

  test('a tree is written only where it changed', () => {
    output.write(files)
    const before = statSync(output.at('README.md'))
    expect(output.write({ ...files, 'src/index.ts': 'changed\n' })).toEqual({
      ...nothing,
      written: ['src/index.ts'],
      unchanged: ['README.md', 'src/resources/bot.ts']
    })
    expect(statSync(output.at('README.md')).ino).toBe(before.ino)
  })

  test('an unchanged tree writes nothing', () => {
    output.write(files)
    const before = statSync(output.at('.manifest.json'))
    expect(output.write(files)).toEqual({ ...nothing, unchanged: Object.keys(files) })
    expect(statSync(output.at('.manifest.json')).ino).toBe(before.ino)
  })

  test('an unchanged tree from other inputs writes only its manifest', () => {
    output.write(files)
    expect(output.write(files, { inputs: 'two' }).written).toEqual([])
    expect(JSON.parse(readFileSync(output.at('.manifest.json'), 'utf8')).inputs).toBe('two')
  })

  test('a deleted file is written again', () => {
    output.write(files)
    rmSync(output.at('src'), { recursive: true })
    expect(output.write(files).written).toEqual(['src/index.ts', 'src/resources/bot.ts'])
    expect(output.all()).toEqual(files)
  })
})

describe('a file that is no longer produced', () => {
  test('a file that is no longer produced is deleted with the folders it leaves empty', () => {
    output.write(files)
    expect(output.write({ 'README.md': 'read\n' })).toEqual({
      ...nothing,
      deleted: ['src/index.ts', 'src/resources/bot.ts'],
      unchanged: ['README.md']
    })
    expect(output.all()).toEqual({ 'README.md': 'read\n' })
  })

  test('deleting a file leaves a folder with a foreign file in it', () => {
    output.write(files)
    output.put('src/resources/mine.ts', 'mine')
    output.write({ 'README.md': 'read\n' })
    expect(output.all()).toEqual({ 'README.md': 'read\n', 'src/resources/mine.ts': 'mine' })
  })

  test('a file that is no longer produced may be gone already', () => {
    output.write(files)
    rmSync(output.at('src/index.ts'))
    expect(output.write({ 'README.md': 'read\n' }).deleted).toEqual(['src/resources/bot.ts'])
  })

  test('a file gives way to a folder of its name, and a folder to a file', () => {
    output.write({ a: 'file', 'b/c': 'inside' })
    expect(output.write({ 'a/d': 'inside', b: 'file' })).toEqual({
      ...nothing,
      written: ['a/d', 'b'],
      deleted: ['a', 'b/c']
    })
    expect(output.all()).toEqual({ 'a/d': 'inside', b: 'file' })
  })
})

describe('a foreign file', () => {
  test('a foreign file is left alone and named in every run', () => {
    output.put('notes/mine.txt', 'mine')
    expect(output.write(files).foreign).toEqual(['notes/mine.txt'])
    expect(output.write(files).foreign).toEqual(['notes/mine.txt'])
    expect(output.all()['notes/mine.txt']).toBe('mine')
  })

  test('a foreign file in a protected folder is not named', () => {
    for (const path of ['src/custom/a.ts', 'dist/index.js', 'node_modules/x/y.js', '.git/HEAD'])
      output.put(path, 'theirs')
    output.put('distance.txt', 'named')
    expect(output.write(files).foreign).toEqual(['distance.txt'])
  })

  test('a file in a protected folder is never deleted, whatever the manifest lists', () => {
    output.write(files, { protect: [] })
    output.write({ ...files, 'dist/a.js': 'a' }, { protect: [] })
    output.write(files)
    expect(output.all()).toEqual({ ...files, 'dist/a.js': 'a' })
  })

  test('a foreign file equal to a file of ours becomes ours', () => {
    output.put('README.md', 'read\n')
    expect(output.write(files)).toMatchObject({ unchanged: ['README.md'], foreign: [] })
  })

  test('a foreign file with other content in the place of ours counts as edited', () => {
    output.put('README.md', 'theirs')
    expect(output.refusal(files)).toEqual(['output/edited at README.md'])
    expect(output.all()).toEqual({ 'README.md': 'theirs' })
  })
})

describe('a file that somebody edited', () => {
  beforeEach(() => {
    output.write(files)
    output.put('README.md', 'edited')
    output.put('src/resources/bot.ts', 'edited too')
  })

  test('edited files stop the run before any change, and all of them are named', () => {
    const before = output.all()
    expect(output.refusal({ 'README.md': 'new', 'src/index.ts': 'new' })).toEqual([
      'output/edited at README.md',
      'output/edited at src/resources/bot.ts'
    ])
    expect(output.all()).toEqual(before)
  })

  test('an edited file stops the run even if its new text equals the old', () => {
    expect(output.refusal(files)).toHaveLength(2)
  })

  test('an edited file is named with its remedy', () => {
    const run = (): unknown => output.write(files)
    expect(run).toThrow(GenerationError)
    expect(run).toThrow('--force')
  })

  test('--force copies an edited file aside and replaces it', () => {
    const next = { 'README.md': 'new', 'src/index.ts': 'index\n' }
    const copies = [
      { path: 'README.md', copy: aside('README.md', 'edited') },
      { path: 'src/resources/bot.ts', copy: aside('src/resources/bot.ts', 'edited too') }
    ]
    expect(output.write(next, { force: true })).toEqual({
      written: ['README.md'],
      unchanged: ['src/index.ts'],
      deleted: ['src/resources/bot.ts'],
      foreign: [],
      backedUp: copies
    })
    expect(output.all()).toEqual({
      ...next,
      [aside('README.md', 'edited')]: 'edited',
      [aside('src/resources/bot.ts', 'edited too')]: 'edited too'
    })
  })

  test('an edited file is copied byte by byte', () => {
    const bytes = Buffer.from([0xff, 0xfe, 0, 0x80])
    writeFileSync(output.at('README.md'), bytes)
    const { backedUp } = output.write(files, { force: true })
    expect(readFileSync(output.at(backedUp[0]?.copy ?? ''))).toEqual(bytes)
  })

  test('an edited file that equals its new text is accepted', () => {
    expect(output.write({ 'README.md': 'edited', 'src/resources/bot.ts': 'edited too' })).toMatchObject({
      unchanged: ['README.md', 'src/resources/bot.ts']
    })
  })

  test('the copy of an edited file is not reported by the next run', () => {
    output.write(files, { force: true })
    expect(output.write(files).foreign).toEqual([])
  })
})

describe('an output folder that cannot be written', () => {
  test('a file in the place of the output folder is an error', () => {
    output.put('generated', 'a file')
    expect(output.refusal(files, { folder: output.at('generated') })).toEqual(['output/folder at generated'])
    expect(output.refusal(files, { folder: output.at('generated/sub') })).toEqual([
      'output/folder at generated/sub'
    ])
  })

  test('a file in the place of a folder is an error', () => {
    output.put('src', 'a file')
    expect(new Set(output.refusal(files))).toEqual(new Set(['output/folder at src']))
    expect(output.all()).toEqual({ src: 'a file' })
  })

  test('a folder in the place of a file is an error', () => {
    output.put('README.md/mine', 'mine')
    expect(output.refusal(files, { force: true })).toEqual(['output/folder at README.md'])
  })

  test('an empty folder in the place of a file is not an error', () => {
    mkdirSync(output.at('README.md/empty'), { recursive: true })
    expect(output.write(files).written).toEqual(Object.keys(files))
  })

  test('a run that cannot keep a copy of an edited file is an error', () => {
    output.put('.edited', 'a file')
    output.put('README.md', 'edited')
    expect(output.refusal(files, { force: true })).toEqual(['output/folder at .edited'])
  })

  // Root may write anywhere, so the run is another user's, who must be able to reach this checkout.
  test.runIf(process.getuid?.() === 0 && isReachable(root))(
    'a folder that belongs to another user is an error',
    () => {
      output.write(files)
      const nobody = 65534
      chownSync(output.folder, nobody, nobody)
      chmodSync(output.folder, 0o755)
      const program = `
      import { writeTree } from ${JSON.stringify(new URL('../../../generator/emit/write.ts', import.meta.url))}
      const files = new Map([['src/index.ts', 'new']])
      try { writeTree({ folder: ${JSON.stringify(output.folder)}, files, inputs: '', force: false, protect: [] }) }
      catch (error) { console.log(error.diagnostics.map(({ code, place }) => code + ' at ' + place).join()) }`
      const { stdout } = spawnSync(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '--eval', program],
        {
          uid: nobody,
          gid: nobody,
          encoding: 'utf8'
        }
      )
      expect(stdout.trim()).toBe(
        `output/folder at ${output.at('src')},output/folder at ${output.at('src/resources')}`
      )
      expect(output.all()).toEqual(files)
    }
  )
})

describe('a link', () => {
  let elsewhere: OutputFolder
  beforeEach(() => {
    elsewhere = outputFolder()
  })
  afterEach(() => rmSync(elsewhere.folder, { recursive: true }))

  test('a link in the place of a folder is not followed', () => {
    symlinkSync(elsewhere.folder, output.at('src'))
    expect(new Set(output.refusal(files, { force: true }))).toEqual(new Set(['output/folder at src']))
    expect(elsewhere.all()).toEqual({})
  })

  test('a link in the place of a folder of ours is not followed to delete', () => {
    output.write(files)
    rmSync(output.at('src'), { recursive: true })
    for (const [path, text] of Object.entries(files)) elsewhere.put(path.replace('src/', ''), text)
    symlinkSync(elsewhere.folder, output.at('src'))
    expect(new Set(output.refusal({}))).toEqual(new Set(['output/folder at src']))
    expect(Object.keys(elsewhere.all())).toHaveLength(3)
  })

  test('a link in the place of a file is not written through', () => {
    elsewhere.put('mine.md', 'mine')
    symlinkSync(elsewhere.at('mine.md'), output.at('README.md'))
    expect(output.refusal(files, { force: true })).toEqual(['output/folder at README.md'])
    expect(elsewhere.all()).toEqual({ 'mine.md': 'mine' })
  })
})

describe('a path', () => {
  test.each([
    '../out.ts',
    '/etc/out.ts',
    'a/../../b',
    'a//b',
    './a',
    'a\\b',
    'C:/a',
    '',
    'a/',
    'src/custom/a.ts',
    'dist',
    '.manifest.json',
    '.staging/a',
    '.edited/a',
    '.manifest.lock'
  ])('a path that leaves the folder or enters a protected one is refused: "%s"', (path) => {
    expect(output.refusal({ 'README.md': 'read', [path]: 'x' })[0]).toMatch(/^output\/folder/)
    expect(output.all()).toEqual({})
  })

  test('a path that is both file and folder is refused', () => {
    expect(output.refusal({ a: '', 'a/b': '' })).toEqual(['output/folder at a/b'])
  })

  test('a manifest with a path that leaves the folder is refused', () => {
    output.put('.manifest.json', JSON.stringify({ inputs: '', files: { '../mine': sha('mine') } }))
    expect(output.refusal(files)).toEqual(['lock/form at .manifest.json'])
  })
})

describe('another run in the same folder', () => {
  const ended = spawnSync(process.execPath, ['--version']).pid
  const lock = (owner: unknown): void =>
    output.put('.manifest.lock', typeof owner === 'string' ? owner : JSON.stringify(owner))

  test.each<[string, unknown]>([
    ['that is alive', { process: process.ppid, host: hostname() }],
    ['on another machine', { process: ended, host: 'elsewhere.invalid' }],
    ['that has said nothing yet', '']
  ])('another run in the folder %s is an error', (_, owner) => {
    lock(owner)
    expect(output.refusal(files)).toEqual(['output/folder at .manifest.lock'])
    expect(Object.keys(output.all())).toEqual(['.manifest.lock'])
  })

  test('a run that ended without releasing the folder does not block the next', () => {
    lock({ process: ended, host: hostname() })
    expect(output.write(files).written).toEqual(Object.keys(files))
    expect(output.all()).toEqual(files)
  })

  test('a run leaves no lock, also if it is refused', () => {
    output.put('README.md', 'theirs')
    expect(output.refusal(files)).toHaveLength(1)
    expect(output.all()).toEqual({ 'README.md': 'theirs' })
  })
})

test('an act without a refusal is reported', () => {
  expect(refusalOf(() => output.write(files))).toEqual([])
})

/** Whether every user may enter a folder and those above it. */
function isReachable(folder: string): boolean {
  const above = dirname(folder)
  return (statSync(folder).mode & 0o001) !== 0 && (above === folder || isReachable(above))
}
