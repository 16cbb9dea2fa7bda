/** What the compiler says now of the published SDK and of the package that the generator would write. */
import { existsSync, readFileSync } from 'node:fs'
import { compatFiles } from '../../generator/decide/compatTexts.ts'
import type { Checked } from '../../generator/decide/compat.ts'
import type { Compat } from '../../generator/model/compat/compatModel.ts'
import { build } from '../../generator/run/build.ts'
import { readModel } from '../../generator/run/readModel.ts'
import type { Inputs } from '../../generator/run/inputs.ts'
import { root } from '../support/revisions.ts'
import { publishedVersion } from './compilation.ts'
import { comparedTypes } from './comparison.ts'
import { comparedFunctions, comparedMethods } from './methods.ts'

const folder = `${root}spec/`

/** Where it is recorded. */
export const checkedPlace = `${folder}${compatFiles.checked}`

/** The committed inputs. */
export function committedInputs(): Inputs {
  const read = (name: string): string => readFileSync(folder + name, 'utf8')
  return {
    spec: read('spec.json'),
    place: 'spec/spec.json',
    config: read('sdk.yaml'),
    names: read('names.lock.yaml'),
    compat: {
      surface: read(compatFiles.surface),
      checked: existsSync(checkedPlace) ? read(compatFiles.checked) : null,
      chapters: read(compatFiles.chapters)
    }
  }
}

/** What inputs say of the names of the published SDK. */
export function compatFrom(inputs: Inputs): Compat {
  const { compat } = readModel(inputs, 'spec/sdk.yaml')
  if (compat === null) throw new Error('sdk.yaml has no compat.')
  return compat
}

/** Builds the package and asks the compiler; what was recorded before has no part in it. */
export async function checkedNow(): Promise<Checked> {
  const inputs = committedInputs()
  const fresh: Inputs = {
    ...inputs,
    compat: inputs.compat == null ? null : { ...inputs.compat, checked: null }
  }
  const [compat, { files }] = [
    compatFrom(fresh),
    await build(fresh, 'spec/sdk.yaml', { formatted: new Map(), surface: null })
  ]
  const types = comparedTypes(compat, files)
  return {
    version: publishedVersion(),
    types,
    methods: comparedMethods(compat, files, types),
    functions: comparedFunctions(compat, files, types)
  }
}

/** One name a line, so that a change of one is a change of one line. */
export function printChecked({ version, ...groups }: Checked): string {
  const parts = Object.entries(groups).map(([group, paths]) => {
    const lines = Object.entries(paths).map(([path, names]) => {
      const entries = Object.entries(names).map(
        ([name, found]) => `      ${JSON.stringify(name)}: ${JSON.stringify(found)}`
      )
      return `    ${JSON.stringify(path)}: {\n${entries.join(',\n')}\n    }`
    })
    return `  ${JSON.stringify(group)}: {\n${lines.join(',\n')}\n  }`
  })
  return `{\n  "version": ${JSON.stringify(version)},\n${parts.join(',\n')}\n}\n`
}
