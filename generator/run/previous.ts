import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Build, Previous } from './build.ts'
import { readManifest } from '../emit/manifest.ts'
import { digest } from '../ground/digest.ts'
import { digestOfGenerator } from './inputs.ts'
import type { Surface } from '../target/surface.ts'

/**
 * What the last run emitted and is unchanged since. Nothing if another generator wrote it: that
 * one may have formatted the same text, or read back the same module, in another way.
 */
export function previousBuild(folder: string): Previous {
  const manifest = readManifest(folder)
  const formatted = new Map<string, { raw: string; text: string }>()
  if (manifest?.inputs.endsWith(` ${digestOfGenerator()}`) !== true) return { formatted, surface: null }
  for (const [path, sha256] of manifest.files) {
    const text = readIfThere(join(folder, path))
    // What is copied is made from nothing that could be compared.
    if (text !== null && digest(text) === sha256)
      formatted.set(path, { raw: manifest.raw.get(path) ?? '', text })
  }
  return { formatted, surface: surfaceOf(formatted.get('surface.json')?.text) }
}

/** What a pass before this one made. */
export function previousOf({ files, raw }: Build): Previous {
  const formatted = new Map([...files].map(([path, text]) => [path, { raw: raw.get(path) ?? '', text }]))
  return { formatted, surface: surfaceOf(files.get('surface.json')) }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
}

/** The text is as we wrote it, so it has the shape we gave it. */
function surfaceOf(text: string | undefined): Surface | null {
  return text === undefined ? null : (JSON.parse(text) as Surface)
}
