/** Gets the files that a document refers to: from the disk beside it, or from the host that it was fetched from. */
import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve as absolute } from 'node:path'
import { isAddress } from '../ground/address.ts'
import { fail, type Diagnostic } from '../ground/diagnostics.ts'
import { readText } from '../ground/readText.ts'
import { withoutAnchors } from '../read/anchors.ts'
import { bundle, mayReferElsewhere } from '../read/bundle/bundle.ts'
import { loadDocument, parseText, type RawDocument } from '../read/load.ts'
import type { FetchLimits } from '../fetch/fetch.ts'

/** The document of a text, with all that it refers to in other files. */
export async function loadWhole(
  text: string,
  place: string,
  limits: FetchLimits | null
): Promise<{
  readonly root: RawDocument
  readonly isBundled: boolean
  readonly diagnostics: readonly Diagnostic[]
}> {
  const given = loadDocument(text, place)
  if (!mayReferElsewhere(text)) return { root: given, isBundled: false, diagnostics: [] }
  // A reference to the `$id` of a schema is not one to a file.
  const document = withoutAnchors(given)
  const get = (file: string): Promise<unknown> =>
    isAddress(file) ? fetched(file, place, limits) : read(file, place)
  const { root, diagnostics } = await bundle(document, place, { get, resolve: placeOf })
  return { root, isBundled: root !== document, diagnostics }
}

function placeOf(reference: string, from: string): string {
  if (isAddress(reference)) return reference
  if (isAddress(from)) return URL.canParse(reference, from) ? new URL(reference, from).href : reference
  const path = isAbsolute(reference) ? reference : join(dirname(from), reference)
  return existsSync(path) ? path : decoded(path)
}

/** A reference is a part of an address (RFC 3986 §4.2), which writes what its syntax needs, and spaces, by their bytes. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // A percent sign that begins no byte is a letter of a file's name.
    return path
  }
}

/** A document can be anybody's: it must not have files of the machine read that are not beside it or in the working folder. */
async function read(file: string, place: string): Promise<unknown> {
  const isInside = [dirname(place), '.'].some(
    (folder) => !/^\.\.(?:[/\\]|$)/.test(relative(absolute(folder), absolute(file)))
  )
  if (isInside && !isAddress(place)) return parseText(readText(file), file)
  return fail(
    'document/reference',
    file,
    'The file is neither in the folder of the document nor in the working folder.',
    'Move the file, or run in a folder that has both.'
  )
}

/** The same of hosts: only the one that the document came from is asked. */
async function fetched(file: string, place: string, limits: FetchLimits | null): Promise<unknown> {
  if (limits === null || !isAddress(place) || new URL(file).origin !== new URL(place).origin)
    return fail(
      'document/reference',
      file,
      'The address is not on the host of the document.',
      'Bundle all files into one document.'
    )
  const { fetchDocument } = await import('../fetch/fetch.ts')
  const outcome = await fetchDocument({ url: file, lock: null, limits })
  if (outcome.kind === 'fetched') return parseText(outcome.text, file)
  return fail('document/reference', file, 'The host is unreachable.', 'Run again later.')
}
