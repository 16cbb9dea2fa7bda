/** Gets the text of the document: from the network, from a file, or from the snapshot, which takes no library. */
import { existsSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { diagnostic, fail, GenerationError, type Diagnostic } from '../ground/diagnostics.ts'
import { readSnapshot, snapshotName, type Snapshot } from '../records/snapshot.ts'
import type { Fetching } from './fetching.ts'
import type { Acquired } from './acquired.ts'
import { refuseUnlocked } from './frozen.ts'
import { recordsFolder } from './inputs.ts'
import { addressFault, isAddress } from '../ground/address.ts'
import { localDocument, refuseOtherSnapshot } from './localDocument.ts'
import type { Options } from './options.ts'
import { readText, readTextWithin } from '../ground/readText.ts'
import { snapshotOf, type Records } from '../records/records.ts'

/**
 * Gets the document that the command line asks for. `config` is the text of sdk.yaml, which is read if the network is needed; `seen` are
 * the records, if they were read.
 */
export async function acquire(options: Options, config: string, seen?: Records): Promise<Acquired> {
  if (options.acquired !== undefined) return options.acquired
  const { spec } = options
  if (spec !== null && isAddress(spec)) return acquireAddress(options, spec, config)
  const fault = spec === null ? null : addressFault(spec)
  if (spec !== null && fault !== null)
    fail('input/missing', spec, fault, 'Give --spec the path of a file, or an address of https or http.')
  if (spec !== null) return acquireFile(options, spec, config)
  const local = await localDocument(options, config)
  if (local !== null) return acquireLocal(options, local, config)
  return options.offline || options.check || options.frozen
    ? acquireSnapshot(options, seen)
    : acquireConfigured(options, config, seen)
}

async function acquireAddress(options: Options, url: string, config: string): Promise<Acquired> {
  if (options.offline)
    fail(
      'input/no-network',
      url,
      'An address cannot be read with --offline.',
      'Give a file, or leave --offline out.'
    )
  const { addressIn, fetchFrom } = await import('./fetching.ts')
  const { orOffline } = await import('../fetch/fetch.ts')
  const { limits } = await addressIn(options, config)
  const asked = await fetchFrom({ url, limits }, null)
  switch (asked.kind) {
    case 'fetched':
      return fetched(asked)
    case 'unchanged':
      return fail('input/no-network', url, 'There was no answer.', 'Check the address, or give a file.')
    case 'failed':
      throw new GenerationError(
        asked.reasons.map((reason) => ({
          ...reason,
          fix: remedyOf(reason, options, orOffline)
        }))
      )
    default:
      return asked satisfies never
  }
}

/** What to do without a snapshot, which an address on the command line has not; nor is there an sdk.yaml when the first one is written. */
function remedyOf({ fix }: Diagnostic, { config }: Options, orOffline: string): string {
  if (fix === null) return 'Check the address, or give a file.'
  const own = fix.replace(orOffline, 'or give a file.')
  return existsSync(config)
    ? own
    : own.replace(' in sdk.yaml', ' in sdk.yaml, which init with --name and --url writes')
}

async function acquireFile(
  { save, config: place }: Options,
  path: string,
  config: string
): Promise<Acquired> {
  const text = await readSpec(path, config, place)
  const { loadWhole } = await import('./external.ts')
  const { root, isBundled, diagnostics } = await loadWhole(text, path, null)
  const snapshot = snapshotOf(root, null)
  if (!save)
    return { text: isBundled ? snapshot.text : text, place: path, snapshot: null, fetch: 'none', diagnostics }
  return { text: snapshot.text, place: path, snapshot, fetch: 'none', diagnostics }
}

/** A document of the repository is read by every run: it takes no network, and a check has to see that it changed. */
async function acquireLocal(options: Options, path: string, config: string): Promise<Acquired> {
  const { loadWhole } = await import('./external.ts')
  const { root, diagnostics } = await loadWhole(await readSpec(path, config, options.config), path, null)
  const snapshot = snapshotOf(root, null)
  if (options.frozen) await refuseOtherSnapshot(options, path, snapshot.text)
  return { text: snapshot.text, place: shown(path), snapshot, fetch: 'none', diagnostics }
}

/** What documents are called, best known first. */
const usualDocuments = ['openapi', 'swagger', 'spec', 'api'].flatMap((name) =>
  ['json', 'yaml', 'yml'].map((extension) => `${name}.${extension}`)
)

/** The limit of size is read from the decisions only if the file may come near it; a pipe may have any size. */
async function readSpec(path: string, config: string, place: string): Promise<string> {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined || stats.isDirectory() || (stats.isFile() && stats.size <= 2 ** 20))
    return readText(path, usualDocuments)
  const { readConfig } = await import('../decide/config.ts')
  return readTextWithin(path, readConfig(config, place).document.mebibytes * 2 ** 20)
}

async function acquireSnapshot(options: Options, seen?: Records): Promise<Acquired> {
  const place = join(recordsFolder(options), snapshotName)
  const snapshot = await readSnapshot(recordsFolder(options), seen)
  if (snapshot === null)
    fail(
      'input/missing',
      place,
      'There is no snapshot of the document.',
      'Run once with network, or give a document with --spec.'
    )
  if (options.frozen) refuseUnlocked(options, snapshot)
  return standing(snapshot, place)
}

/** The document of the configured address; the snapshot if the document is unchanged, or cannot be fetched. */
async function acquireConfigured(options: Options, config: string, seen?: Records): Promise<Acquired> {
  const place = join(recordsFolder(options), snapshotName)
  const snapshot = await readSnapshot(recordsFolder(options), seen)
  const { addressIn, fetchFrom, withoutSnapshot, withSnapshot } = await import('./fetching.ts')
  const asked = await fetchFrom(await addressIn(options, config), snapshot)
  switch (asked.kind) {
    case 'fetched':
      return fetched(asked)
    case 'unchanged':
      return { ...(await acquireSnapshot(options)), fetch: 'unchanged' }
    case 'failed': {
      if (snapshot === null) throw new GenerationError(withoutSnapshot(asked.reasons, shown(place)))
      if (options.ci) throw new GenerationError(asked.reasons.map(withRemedy))
      const disk = standing(snapshot, place)
      const warnings = withSnapshot(asked.reasons, disk.place)
      return { ...disk, fetch: 'failed', diagnostics: [...warnings, ...disk.diagnostics] }
    }
    default:
      return asked satisfies never
  }
}

function withRemedy(reason: Diagnostic): Diagnostic {
  return {
    ...reason,
    fix:
      reason.fix ??
      'Run again later, or use the snapshot: run with --frozen, or a report of `changes` without --online.'
  }
}

function fetched({ url, snapshot, diagnostics }: Fetching & { readonly kind: 'fetched' }): Acquired {
  return { text: snapshot.text, place: url, snapshot, fetch: 'fetched', diagnostics }
}

function standing({ text, warning }: Snapshot, path: string): Acquired {
  const place = shown(path)
  const remedy =
    'Run the generator with network, which fetches the document anew, or record a file with --spec and --save.'
  return {
    text,
    place,
    snapshot: null,
    fetch: 'none',
    diagnostics: warning === null ? [] : [diagnostic('input/snapshot', place, warning, remedy)]
  }
}

function shown(path: string): string {
  return relative(process.cwd(), path) || path
}
