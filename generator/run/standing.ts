import { existsSync } from 'node:fs'
import type { Diagnostic } from '../ground/diagnostics.ts'
import { compiledMark } from '../emit/compile.ts'
import { readManifest, standingFiles, type Counts, type Manifest } from '../emit/manifest.ts'
import { listFiles, names } from '../emit/outputPath.ts'
import { digestOf, digestOfGenerator, type Inputs } from './inputs.ts'
import { fromMemory } from './remembered.ts'
import { lineEnds } from './lineEnds.ts'
import type { Options } from './options.ts'
import type { Parts } from '../target/parts.ts'

/** Folders of the output that belong to people and to other tools. */
const protectedFolders = ['src/custom', 'dist', 'node_modules']

/** A changelog that the generator does not write belongs to a person or to another tool. */
const changelogName = 'CHANGELOG.md'

/** What a run with these files must neither write nor delete. */
export function protectedPaths(files: ReadonlyMap<string, unknown>): readonly string[] {
  return files.has(changelogName) ? protectedFolders : [...protectedFolders, changelogName]
}

/** The present output folder, compared with what a run would write. */
export interface Standing {
  readonly files: readonly string[]
  readonly operations: number
  readonly types: number
  readonly parts: Parts
  /** Files that we did not write. */
  readonly foreign: readonly string[]
  /** Its differences; empty if it is what a run would write. */
  readonly stale: readonly Diagnostic[]
  /** Whether the manifest remembers that these files compile. */
  readonly compiled: boolean
  /** What there is to say about the document, where it was read. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * What the manifest remembers of the inputs: their digest, that of the generator, and whether the names of the output are
 * recorded. A trial run leaves its names unrecorded, and the run that has to record them must not take its output for
 * finished; nor must a strict run accept output of a document with an unreadable part. Equal marks mean equal output.
 */
export function inputsMark(inputs: Inputs, namesAreRecorded: boolean, isTolerant = false): string {
  return markOf(digestsOf(inputs), namesAreRecorded, isTolerant)
}

/** They read every file of the generator. */
function digestsOf(inputs: Inputs): string {
  return `${digestOf(inputs)} ${digestOfGenerator()}`
}

function markOf(digests: string, namesAreRecorded: boolean, isTolerant: boolean): string {
  return `${namesAreRecorded ? '' : 'unrecorded '}${isTolerant ? 'tolerant ' : ''}${digests}`
}

/**
 * The existing output if it is up to date: the inputs and the generator are those of the last run, and every
 * file that it wrote is unchanged. Reads and compares, and imports nothing heavy.
 */
export function standingOutput(options: Options, inputs: Inputs): Standing | null {
  const manifest = readManifest(options.out)
  if (manifest === null) return null
  const { untouched, lines } = standingFiles(options.out, manifest)
  // What differs in line ends alone is as it should be for a check; a run writes it again.
  if (!untouched || (lines.length > 0 && !options.check)) return null
  const needsRecordedNames = options.save || (options.check && options.spec === null)
  const digests = digestsOf(inputs)
  const marks = (needsRecordedNames ? [true] : [true, false]).flatMap((recorded) =>
    (options.strict ? [false] : [false, true]).map((isTolerant) => markOf(digests, recorded, isTolerant))
  )
  const counted = countedIn(manifest)
  if (!marks.includes(manifest.inputs) || counted === null) return null
  return {
    files: [...manifest.files.keys(), ...manifest.shared.keys()],
    foreign: foreignFiles(options.out, new Map([...manifest.files, ...manifest.shared])),
    stale: [],
    compiled: manifest.compiled === compiledMark(manifest.files, inputs.custom?.texts),
    diagnostics: [
      ...fromMemory(manifest.diagnostics, { document: inputs.place, decisions: options.config }),
      ...lineEnds(options, lines)
    ],
    ...counted
  }
}

/** Files below the output folder that the generator did not write and that no tool of the package's own put there. */
export function foreignFiles(folder: string, ours: ReadonlyMap<string, unknown>): readonly string[] {
  if (!existsSync(folder)) return []
  return listFiles(folder, [...protectedPaths(ours), ...Object.values(names), '.git']).filter(
    (path) => !ours.has(path)
  )
}

type Counted = Pick<Standing, 'operations' | 'types' | 'parts'>

/** What the manifest keeps of the counts, so that a run that changes nothing need not count again. */
export function countsOf({ operations, types, parts }: Counted): Counts {
  return { operations, types, ...parts }
}

function countedIn({ counts }: Manifest): Counted | null {
  const { operations, types, resources, pages, streams } = counts
  return operations === undefined ||
    types === undefined ||
    resources === undefined ||
    pages === undefined ||
    streams === undefined
    ? null
    : { operations, types, parts: { resources, pages, streams } }
}
