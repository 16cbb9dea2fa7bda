/** A document that is kept as a file in the repository: `document.url` may be its path, from the folder of sdk.yaml. */
import { existsSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { addressFault, isAddress } from '../ground/address.ts'
import { fail, GenerationError } from '../ground/diagnostics.ts'
import { nearPath } from '../ground/nearPath.ts'
import { readSnapshot } from '../records/snapshot.ts'
import { recordsFolder } from './inputs.ts'
import type { Options } from './options.ts'

/** The section that names the document, as it is usually written: what is in it is on its line, or indented below it. */
const documentSection = /^document[^\S\n]*:.*(?:\n(?:[^\S\n].*)?)*/m

/** An address in the place of a file, but not one in a comment. */
const hasAddress = /^[^#\n]*\burl["']?\s*:\s*["']?https?:\/\//im

/** The path of the configured document; null if it has an address. What is wrong with sdk.yaml is told by those who read all of it. */
export async function localDocument(options: Options, config: string): Promise<string | null> {
  const place = await localPlace(options, config)
  if (place === null || existsSync(place.path)) return place?.path ?? null
  const { url, path } = place
  const fault = addressFault(url)
  const near = nearPath(path)
  return fail(
    'input/missing',
    fault === null ? path : url,
    fault ?? `The document does not exist.${near === null ? '' : ` Did you mean ${near}?`}`,
    'Correct document.url in sdk.yaml: an address that begins with https://, or the path of a file from the folder of sdk.yaml.'
  )
}

/** Where the configured document is expected, whether it exists or not; null if it has an address. */
export async function localPlace(
  options: Options,
  config: string
): Promise<{ readonly url: string; readonly path: string } | null> {
  // An address is seen without the libraries that read sdk.yaml; servers and links of other sections have addresses, too.
  if (hasAddress.test(documentSection.exec(config)?.[0] ?? '')) return null
  const { readConfig } = await import('../decide/config.ts')
  const url = configured(() => readConfig(config, options.config).document.url)
  if (url === null || isAddress(url)) return null
  return { url, path: isAbsolute(url) ? url : join(recordsFolder(options), url) }
}

function configured(read: () => string): string | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof GenerationError) return null
    throw error
  }
}

/** Fails with `input/frozen` if the recorded snapshot is not the document. */
export async function refuseOtherSnapshot(options: Options, path: string, text: string): Promise<void> {
  const snapshot = await readSnapshot(recordsFolder(options))
  if (snapshot?.text === text) return
  fail(
    'input/frozen',
    path,
    'The document is not the recorded snapshot.',
    'Run without --frozen, and commit what it writes.'
  )
}
