/** Makes the package of a converted document, with as little decided as possible. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { GenerationError } from '../../generator/ground/diagnostics.ts'
import type { Api } from '../../generator/model/api.ts'
import { build } from '../../generator/run/build.ts'
import { readModel } from '../../generator/run/readModel.ts'
import { decisionsFor } from './decisions.ts'
import type { Converted } from './suite.ts'

/** A package that was written, or why there is none. */
export type Made =
  | { readonly document: Converted; readonly name: string; readonly api: Api }
  | { readonly document: Converted; readonly name: string; readonly fault: string }

export async function make(document: Converted, work: string): Promise<Made> {
  const name = `${document.folder}/${document.name.replace(/\.json$/, '')}`.replace(/[^\w.-]+/g, '-')
  const place = `${document.folder}/${document.name}`
  const inputs = { spec: document.text, place, config: decisionsFor(document), names: null }
  try {
    const { files } = await build(inputs, 'sdk.yaml', { formatted: new Map(), surface: null })
    for (const [path, text] of files) {
      if (!/^src\/.*\.ts$/.test(path) || path.startsWith('src/testing')) continue
      const file = join(work, 'packages', name, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
    return { document, name, api: readModel(inputs, 'sdk.yaml').api }
  } catch (error) {
    if (!(error instanceof GenerationError)) throw error
    const [first] = error.diagnostics.filter(({ severity }) => severity === 'error')
    return { document, name, fault: first === undefined ? String(error) : `${first.code}: ${first.message}` }
  }
}
