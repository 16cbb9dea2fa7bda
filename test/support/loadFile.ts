import { readText } from '../../generator/ground/readText.ts'
import { loadDocument, type RawDocument } from '../../generator/read/load.ts'

/** Reads a document from disk. */
export function loadFile(path: string): RawDocument {
  return loadDocument(readText(path), path)
}
