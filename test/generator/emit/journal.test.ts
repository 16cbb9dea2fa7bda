import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { stage } from '../../../generator/emit/journal.ts'
import { manifestIsUntouched, manifestText, readManifest } from '../../../generator/emit/manifest.ts'
import { manifestOf, recover } from '../../../generator/emit/write.ts'
import { outputFolder, refusalOf, type OutputFolder } from './outputFolder.ts'

class Crash extends Error {}

/** How many more changes of the disk succeed; after them the process counts as dead and changes nothing more. */
const life = vi.hoisted(() => ({ left: Infinity }))

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const mortal =
    <A extends unknown[], R>(act: (...given: A) => R, torn?: (...given: A) => void) =>
    (...given: A): R => {
      life.left -= 1
      if (life.left === -1) torn?.(...given)
      if (life.left < 0) throw new Crash()
      return act(...given)
    }
  const half: typeof fs.writeFileSync = (path, text, options) =>
    fs.writeFileSync(path, String(text).slice(0, String(text).length / 2), options)
  return {
    ...fs,
    writeFileSync: mortal(fs.writeFileSync, half),
    mkdirSync: mortal(fs.mkdirSync),
    renameSync: mortal(fs.renameSync),
    unlinkSync: mortal(fs.unlinkSync),
    rmdirSync: mortal(fs.rmdirSync),
    rmSync: mortal(fs.rmSync),
    copyFileSync: mortal(fs.copyFileSync)
  }
})

const old = {
  'README.md': 'read',
  'src/index.ts': 'index',
  'src/old/a.ts': 'a',
  'src/kept.ts': 'kept',
  'src/edited.ts': 'ours'
}
const next = {
  'README.md': 'read again',
  'src/index.ts': 'index',
  'src/old': 'a file now',
  'src/new/b.ts': 'b',
  'src/edited.ts': 'ours again'
}
const found = { ...old, 'src/edited.ts': 'theirs' }

let output: OutputFolder
beforeEach(() => {
  output = outputFolder()
  output.write(old)
  output.put('src/edited.ts', 'theirs')
})
afterEach(() => {
  life.left = Infinity
  rmSync(output.folder, { recursive: true })
})

/** Runs with that many changes of the disk left; true where the run came to its end. */
function survives(changes: number): boolean {
  life.left = changes
  try {
    output.write(next, { force: true })
    return true
  } catch (error) {
    if (error instanceof Crash) return false
    throw error
  } finally {
    life.left = Infinity
  }
}

/** The tree without the copies of edited files. */
function tree(): Record<string, string> {
  return Object.fromEntries(Object.entries(output.all()).filter(([path]) => !path.startsWith('.edited/')))
}

/** What the copies of edited files hold. */
function copies(): string[] {
  return Object.entries(output.all()).flatMap(([path, text]) => (path.startsWith('.edited/') ? [text] : []))
}

describe('a run that is cut short', () => {
  test('a run interrupted at any change of the disk leaves the whole old tree or, once decided, the whole new one', () => {
    const outcomes: string[] = []
    for (let changes = 0; ; changes += 1) {
      rmSync(output.folder, { recursive: true })
      output.write(old)
      output.put('src/edited.ts', 'theirs')
      if (survives(changes)) break
      const decided =
        recover(output.folder) || readManifest(output.folder)?.files.has('src/new/b.ts') === true
      outcomes.push(decided ? 'new' : 'old')
      expect(tree(), `after ${changes} changes`).toEqual(decided ? next : found)
      const manifest = readManifest(output.folder)
      expect(manifest !== null && manifestIsUntouched(output.folder, manifest)).toBe(decided)
      expect(copies()).toEqual(decided ? ['theirs'] : [])
      output.write(next, { force: true })
      expect(tree()).toEqual(next)
    }
    expect(tree()).toEqual(next)
    // The loop really crashed on both sides of the decision, and never went back behind it.
    expect(outcomes.join(' ')).toMatch(/^(old ){10,}(new ?){10,}$/)
  })

  test('the next run completes an interrupted run, whatever it writes itself', () => {
    for (let changes = 0; !survives(changes); changes += 1) {
      output.write({ 'README.md': 'third' }, { force: true })
      expect(tree()).toEqual({ 'README.md': 'third' })
      output.write(old)
      output.put('src/edited.ts', 'theirs')
    }
  })

  test('an interrupted run makes the manifest count as touched', () => {
    output.write(old, { force: true })
    stage(output.folder, { changes: [], files: new Map(), manifest: '' })
    const manifest = readManifest(output.folder)
    expect(manifest !== null && manifestIsUntouched(output.folder, manifest)).toBe(false)
  })
})

describe('a journal that was left behind', () => {
  const files = new Map([['README.md', 'new']])
  const before =
    manifestOf({ files: new Map(Object.entries(old)), inputs: '' }).files.get('README.md') ?? null
  const after = manifestOf({ files, inputs: '' }).files.get('README.md') ?? null

  beforeEach(() =>
    stage(output.folder, {
      changes: [{ path: 'README.md', before, after }],
      files,
      manifest: manifestText(manifestOf({ files, inputs: '' }))
    })
  )

  test('a journal that was left is rolled forward', () => {
    expect(recover(output.folder)).toBe(true)
    expect(tree()).toEqual({ ...found, 'README.md': 'new' })
    expect(recover(output.folder)).toBe(false)
  })

  test('rolling a journal forward copies a file that was edited since before it overwrites it', () => {
    output.put('README.md', 'edited since')
    recover(output.folder)
    expect(output.all()).toMatchObject({ 'README.md': 'new' })
    expect(Object.values(output.all())).toContain('edited since')
  })

  test.each(['{', '{"changes":{}}', '{"changes":[{"path":"../mine","before":null,"after":null}]}'])(
    'is refused where we did not write it: %s',
    (journal) => {
      output.put('.staging/journal.json', journal)
      expect(refusalOf(() => recover(output.folder))).toEqual([
        `lock/form at ${output.at('.staging/journal.json')}`
      ])
      expect(tree()).toMatchObject(found)
    }
  )
})

test('a file in the place of the staging folder is named', () => {
  output.put('.staging', 'a file')
  expect(refusalOf(() => recover(output.folder))).toEqual([`output/folder at ${output.at('.staging')}`])
})

test('a missing folder needs no recovery', () => {
  expect(recover(output.at('nowhere'))).toBe(false)
})
