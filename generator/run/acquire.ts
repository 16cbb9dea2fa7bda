/** Gets the text of the document: from the network, from a file, or from the snapshot. */
import { statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { diagnostic, fail, type Diagnostic } from '../ground/diagnostics.ts'
import type { FetchOutcome } from '../fetch/fetch.ts'
import { readSnapshot, snapshotName, type Snapshot } from '../records/snapshot.ts'
import { recordsFolder } from './inputs.ts'
import type { Options } from './options.ts'
import { loadDocument } from '../read/load.ts'
import { readText, readTextWithin } from '../ground/readText.ts'
import { snapshotOf, type NewSnapshot } from '../records/records.ts'

/** A document as text, with the diagnostics of fetching it. */
export interface Acquired {
  readonly text: string
  readonly place: string
  /** The new snapshot if the run records; null if the snapshot itself was read. */
  readonly snapshot: NewSnapshot | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Gets the document that the command line asks for. `config` is the text of sdk.yaml, which is read if the network is needed. */
export async function acquire(options: Options, config: string): Promise<Acquired> {
  const { spec } = options
  if (spec !== null && isAddress(spec)) return acquireAddress(options, spec, config)
  if (spec !== null) return acquireFile(options, spec, config)
  return options.offline || options.check ? acquireSnapshot(options) : acquireConfigured(options, config)
}

async function acquireAddress(options: Options, url: string, config: string): Promise<Acquired> {
  if (options.offline)
    fail(
      'input/no-network',
      url,
      'An address cannot be read with --offline.',
      'Give a file, or leave --offline out.'
    )
  const { outcome } = await fetchFrom(url, null, options, config)
  if (outcome.kind === 'fetched') return fetched(outcome)
  const reason =
    outcome.kind === 'unreachable' ? `The host is unreachable: ${outcome.reason}.` : 'There was no answer.'
  return fail('input/no-network', url, reason, 'Check the address, or give a file.')
}

async function acquireFile(
  { save, config: place }: Options,
  path: string,
  config: string
): Promise<Acquired> {
  const text = await readSpec(path, config, place)
  if (!save) return { text, place: path, snapshot: null, diagnostics: [] }
  const snapshot = snapshotOf(loadDocument(text, path), null)
  return { text: snapshot.text, place: path, snapshot, diagnostics: [] }
}

/** The limit of size is read from the decisions only if the file may come near it; a pipe may have any size. */
async function readSpec(path: string, config: string, place: string): Promise<string> {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined || stats.isDirectory() || (stats.isFile() && stats.size <= 2 ** 20))
    return readText(path)
  const { readConfig } = await import('../decide/config.ts')
  return readTextWithin(path, readConfig(config, place).document.mebibytes * 2 ** 20)
}

async function acquireSnapshot(options: Options): Promise<Acquired> {
  const place = join(recordsFolder(options), snapshotName)
  const snapshot = await readSnapshot(recordsFolder(options))
  if (snapshot === null)
    fail(
      'input/missing',
      place,
      'There is no snapshot of the document.',
      'Run once with network, or give a document with --spec.'
    )
  return standing(snapshot, place)
}

/** The document of the configured address; the snapshot if the host cannot be reached or the document is unchanged. */
async function acquireConfigured(options: Options, config: string): Promise<Acquired> {
  const place = join(recordsFolder(options), snapshotName)
  const snapshot = await readSnapshot(recordsFolder(options))
  const { url, outcome } = await fetchFrom(null, snapshot, options, config)
  if (outcome.kind === 'fetched') return fetched(outcome)
  if (outcome.kind !== 'unreachable') return acquireSnapshot(options)
  if (snapshot === null)
    fail(
      'input/no-network',
      url,
      `The host is unreachable (${outcome.reason}), and there is no snapshot ${shown(place)}.`,
      'Run once with network, or give a document with --spec.'
    )
  const disk = standing(snapshot, place)
  const warning = diagnostic(
    'input/unreachable',
    url,
    `The host is unreachable (${outcome.reason}); ${disk.place} is used instead.`
  )
  return { ...disk, diagnostics: [warning, ...disk.diagnostics] }
}

/** Fetches an address, or the configured one. The libraries that this takes are loaded only here. */
async function fetchFrom(
  address: string | null,
  snapshot: Snapshot | null,
  { config: path }: Options,
  config: string
): Promise<{ url: string; outcome: FetchOutcome }> {
  const [{ fetchDocument }, { readConfig }] = await Promise.all([
    import('../fetch/fetch.ts'),
    import('../decide/config.ts')
  ])
  const { url, seconds, mebibytes } = readConfig(config, path).document
  const limits = { milliseconds: seconds * 1000, bytes: mebibytes * 2 ** 20 }
  // The lock of another document must not let the server say that nothing changed.
  const lock = snapshot === null || snapshot.warning !== null ? null : snapshot.lock
  return {
    url: address ?? url,
    outcome: await fetchDocument({ url: address ?? url, lock, limits })
  }
}

/** What was fetched is used in the form in which it is recorded, so that the next run finds the same inputs. */
function fetched(outcome: FetchOutcome & { readonly kind: 'fetched' }): Acquired {
  const snapshot = snapshotOf(loadDocument(outcome.text, outcome.url), outcome)
  return { text: snapshot.text, place: outcome.url, snapshot, diagnostics: [] }
}

function standing({ text, warning }: Snapshot, path: string): Acquired {
  const place = shown(path)
  const remedy = 'Run npm run generate with network, which fetches the document anew.'
  return {
    text,
    place,
    snapshot: null,
    diagnostics: warning === null ? [] : [diagnostic('input/snapshot', place, warning, remedy)]
  }
}

/** Whether a document is given by its address. */
function isAddress(spec: string): boolean {
  return /^https?:\/\//i.test(spec)
}

function shown(path: string): string {
  return relative(process.cwd(), path) || path
}
