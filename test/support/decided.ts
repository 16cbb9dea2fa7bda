/** What the generator tells of decisions, read as a run reads them. */
import { readFileSync } from 'node:fs'
import { readModel } from '../../generator/run/readModel.ts'
import { GenerationError, type Diagnostic } from '../../generator/ground/diagnostics.ts'
import { committedText } from './config.ts'
import { root } from './revisions.ts'

/** The committed inputs. */
export const committedSpec = readFileSync(`${root}spec/spec.json`, 'utf8')
export const committedNames = readFileSync(`${root}spec/names.lock.yaml`, 'utf8')

interface Told {
  readonly config?: string
  readonly spec?: string
  readonly names?: string | null
}

/** What a run tells of lines of sdk.yaml. */
export function toldOf({
  config = committedText,
  spec = committedSpec,
  names = committedNames
}: Told): readonly Diagnostic[] {
  return all({ config, spec, names }).filter(({ code }) => code.startsWith('config/'))
}

function all(inputs: Required<Told>): readonly Diagnostic[] {
  try {
    return readModel({ ...inputs, place: 'spec.json' }, 'sdk.yaml').diagnostics
  } catch (error) {
    if (error instanceof GenerationError) return error.diagnostics
    throw error
  }
}

/** The committed decisions with one text replaced, and where that text begins, as `sdk.yaml:line:column`. */
export function slip(find: string, replace: string): { readonly config: string; readonly place: string } {
  const before = committedText.split(find)[0]?.split('\n') ?? []
  if (!committedText.includes(find)) throw new Error(`sdk.yaml has no ${find}`)
  return {
    config: committedText.replace(find, replace),
    place: `sdk.yaml:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
  }
}
