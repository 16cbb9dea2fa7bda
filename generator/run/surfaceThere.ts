/** The surface of the package that a run finds in the output folder. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSurface } from '../changes/surfaceForm.ts'
import { readManifest } from '../emit/manifest.ts'
import { digestOfLines } from '../ground/digest.ts'
import { withOwnLineEnds } from '../ground/text.ts'
import type { Surface } from '../target/surface.ts'

/** Null if there is none as the generator wrote it, or if it is of another form. */
export function surfaceThere(folder: string): Surface | null {
  const path = join(folder, 'surface.json')
  const sha256 = readManifest(folder)?.files.get('surface.json')
  if (sha256 === undefined || !existsSync(path)) return null
  const content = readFileSync(path)
  if (digestOfLines(content) !== sha256) return null
  const value: unknown = JSON.parse(withOwnLineEnds(content.toString('utf8')))
  return isSurface(value) ? value : null
}
