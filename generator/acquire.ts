/** Gets the text of the document: from the network, from a file, or from the snapshot. */
import { join, relative } from 'node:path'
import { diagnostic, fail, type Diagnostic } from './diagnostics.ts'
import { fetchDocument, type FetchOutcome } from './fetch/fetch.ts'
import { readSnapshot, snapshotName, type Snapshot } from './fetch/snapshot.ts'
import { recordsFolder } from './inputs.ts'
import { isAddress } from './needsNetwork.ts'
import type { Options } from './options.ts'
import type { Config } from './read/config.ts'
import { readText } from './read/load.ts'

/** A document as text, with what its way here has to say. */
export interface Acquired {
  readonly text: string
  readonly place: string
  /** What a fetch said, where this run fetched; null where the text stood on disk. */
  readonly fetched: { readonly url: string; readonly etag: string | null; readonly lastModified: string | null } | null
  readonly diagnostics: readonly Diagnostic[]
}

/** The text of the document on disk: the file of --spec, or the snapshot. */
export async function acquireFromDisk(options: Options): Promise<Acquired> {
  if (options.spec !== null && isAddress(options.spec)) fail('input/unreachable', options.spec, 'An address cannot be read with --offline.', 'Give a file, or leave --offline out.')
  if (options.spec !== null) return { text: readText(options.spec), place: options.spec, fetched: null, diagnostics: [] }
  const place = join(recordsFolder(options), snapshotName)
  const snapshot = await readSnapshot(recordsFolder(options))
  if (snapshot === null) fail('input/missing', place, 'There is no snapshot of the document.', 'Run once with network, or give a document with --spec.')
  return { text: snapshot.text, place: shown(place), fetched: null, diagnostics: warningOf(snapshot, place) }
}

/** The text of the document from its address; the snapshot where the host cannot be reached or has no news. */
export async function acquireFromNetwork(options: Options, config: Config): Promise<Acquired> {
  const url = options.spec ?? config.document.url
  const snapshot = options.spec === null ? await readSnapshot(recordsFolder(options)) : null
  const limits = { milliseconds: config.document.seconds * 1000, bytes: config.document.mebibytes * 2 ** 20 }
  const outcome = await fetchDocument({ url, lock: snapshot?.lock ?? null, limits, offline: options.offline })
  if (outcome.kind === 'fetched') return { text: outcome.text, place: outcome.url, fetched: outcome, diagnostics: [] }
  if (options.spec !== null) fail('input/status', url, unreachableReason(outcome), 'Check the address, or give a file.')
  const disk = await acquireFromDisk(options)
  if (outcome.kind !== 'unreachable') return disk
  const warning = diagnostic('input/unreachable', url, `${outcome.reason}; the snapshot ${disk.place} is used.`)
  return { ...disk, diagnostics: [...disk.diagnostics, warning] }
}

function unreachableReason(outcome: FetchOutcome): string {
  return outcome.kind === 'unreachable' ? outcome.reason : 'The document could not be fetched.'
}

function warningOf(snapshot: Snapshot, place: string): readonly Diagnostic[] {
  return snapshot.warning === null ? [] : [diagnostic('input/snapshot', shown(place), snapshot.warning)]
}

function shown(path: string): string {
  return relative(process.cwd(), path) || path
}
