import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { GenerationError } from '../../../generator/ground/diagnostics.ts'
import { writeTree, type Tree, type WriteReport } from '../../../generator/emit/write.ts'

/** An output folder of a test, with what a test does to it. */
export interface OutputFolder {
  readonly folder: string
  readonly at: (path: string) => string
  readonly put: (path: string, text: string) => void
  /** Every file with its text, links by their target, without the manifest. */
  readonly all: () => Record<string, string>
  readonly write: (files: Record<string, string>, change?: Partial<Tree>) => WriteReport
  /** The codes and places a run is refused with. */
  readonly refusal: (files: Record<string, string>, change?: Partial<Tree>) => string[]
}

/** Makes an empty output folder. */
export function outputFolder(): OutputFolder {
  const folder = mkdtempSync(join(tmpdir(), 'output-'))
  const at = (path: string): string => join(folder, path)
  const write = (files: Record<string, string>, change: Partial<Tree> = {}): WriteReport =>
    writeTree({
      folder,
      files: new Map(Object.entries(files)),
      inputs: 'one',
      force: false,
      protect: ['src/custom', 'dist', 'node_modules'],
      ...change
    })
  return {
    folder,
    at,
    put(path, text) {
      mkdirSync(dirname(at(path)), { recursive: true })
      writeFileSync(at(path), text)
    },
    all: () => Object.fromEntries(filesBelow(folder, '').filter(([path]) => path !== '.manifest.json')),
    write,
    refusal: (files, change) =>
      refusalOf(() => write(files, change)).map((line) => line.replaceAll(`${folder}/`, ''))
  }
}

/** What an act is refused with, one line a diagnostic; empty where it is not. */
export function refusalOf(act: () => unknown): string[] {
  try {
    act()
    return []
  } catch (error) {
    if (error instanceof GenerationError)
      return error.diagnostics.map(({ code, place }) => `${code} at ${place}`)
    throw error
  }
}

function filesBelow(folder: string, below: string): Array<[string, string]> {
  return readdirSync(join(folder, below))
    .sort()
    .flatMap((name): Array<[string, string]> => {
      const path = below === '' ? name : `${below}/${name}`
      const stats = lstatSync(join(folder, path))
      if (stats.isDirectory()) {
        const inside = filesBelow(folder, path)
        return inside.length === 0 ? [[`${path}/`, '']] : inside
      }
      return [[path, stats.isSymbolicLink() ? '→' : readFileSync(join(folder, path), 'utf8')]]
    })
}
