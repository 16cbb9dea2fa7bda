/** Asks the server for the document. What keeps it from giving one is a result here: whether that ends the run depends on its flags. */
import { diagnostic, GenerationError, type Diagnostic } from '../ground/diagnostics.ts'
import type { FetchLimits } from '../fetch/fetch.ts'
import type { Snapshot } from '../records/snapshot.ts'
import { begin } from '../ground/stages.ts'
import { snapshotOf, type NewSnapshot } from '../records/records.ts'
import { loadWhole } from './external.ts'
import type { Options } from './options.ts'

/** Where the document is fetched from, as sdk.yaml says it. */
export interface Address {
  readonly url: string
  readonly limits: FetchLimits
}

/** How asking ended. `reasons` are errors, at least one. */
export type Fetching =
  | {
      readonly kind: 'fetched'
      readonly url: string
      readonly snapshot: NewSnapshot
      /** What is said of other files that the document refers to. */
      readonly diagnostics: readonly Diagnostic[]
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly reasons: readonly Diagnostic[] }

/** The address of sdk.yaml and the limits of a fetch. Fails as `readConfig` does. */
export async function addressIn({ config: place }: Options, config: string): Promise<Address> {
  const { readConfig } = await import('../decide/config.ts')
  const { url, seconds, mebibytes } = readConfig(config, place).document
  return { url, limits: { milliseconds: seconds * 1000, bytes: mebibytes * 2 ** 20 } }
}

/** Asks conditionally if the snapshot is the document that its lock recorded. Fails with `input/missing` for what is not an address. */
export async function fetchFrom({ url, limits }: Address, snapshot: Snapshot | null): Promise<Fetching> {
  const { fetchDocument, shownAddress } = await import('../fetch/fetch.ts')
  // The lock of another document must not let the server say that nothing changed.
  const lock = snapshot === null || snapshot.warning !== null ? null : snapshot.lock
  begin('fetch', shownAddress(url))
  try {
    const outcome = await fetchDocument({ url, lock, limits })
    switch (outcome.kind) {
      case 'unchanged':
        return outcome
      case 'unreachable': {
        const message = `The host is unreachable: ${outcome.reason}.`
        return { kind: 'failed', reasons: [diagnostic('input/no-network', shownAddress(url), message)] }
      }
      case 'fetched': {
        // What was fetched is used in the form in which it is recorded, so that the next run finds the same inputs.
        const { root, diagnostics } = await loadWhole(outcome.text, outcome.url, limits)
        return { kind: 'fetched', url: outcome.url, snapshot: snapshotOf(root, outcome), diagnostics }
      }
      default:
        return outcome satisfies never
    }
  } catch (error) {
    if (error instanceof GenerationError && error.diagnostics.every(({ code }) => code !== 'input/missing'))
      return { kind: 'failed', reasons: error.diagnostics }
    throw error
  }
}

/** The reasons of a failed fetch as warnings of a run that goes on with the snapshot. */
export function withSnapshot(reasons: readonly Diagnostic[], place: string): readonly Diagnostic[] {
  return reasons.map(({ place: url, message, fix }) =>
    diagnostic('input/unreachable', url, `${message} ${place} is used instead.`, fix)
  )
}

/** The reasons of a failed fetch as errors of a run that has nothing else to read. */
export function withoutSnapshot(reasons: readonly Diagnostic[], place: string): readonly Diagnostic[] {
  return reasons.map((reason) => ({
    ...reason,
    message: `${reason.message} There is no snapshot ${place}.`,
    fix:
      reason.code === 'input/no-network'
        ? 'Run once with network, or give a document with --spec.'
        : reason.fix
  }))
}
