import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Rows of phases with their milliseconds; each library is counted where it is first imported. */
export async function whereTimeGoes(document: string): Promise<readonly (readonly string[])[]> {
  const rows: string[][] = []
  const timed = async <T>(name: string, act: () => T | Promise<T>): Promise<T> => {
    const start = performance.now()
    const result = await act()
    rows.push([name, `${Math.round(performance.now() - start)} ms`])
    return result
  }
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const config = readFileSync(`${root}spec/sdk.yaml`, 'utf8')
  const names = readFileSync(`${root}spec/names.lock.yaml`, 'utf8')
  for (const library of ['yaml', 'zod', 'handlebars', 'typescript', 'openapi-typescript', 'oxfmt'])
    await timed(`import ${library}`, () => import(library))
  const [{ build }, { readModel }] = await timed('import the generator', () =>
    Promise.all([import('../../generator/run/build.ts'), import('../../generator/run/readModel.ts')])
  )
  const inputs = { spec: document, place: 'spec.json', config, names }
  const { api } = await timed('read, repair, normalise', () => readModel(inputs, 'sdk.yaml'))
  const { printTypes } = await import('../../generator/target/typescript/types/typeText.ts')
  await timed('print the types', () => printTypes(api.types))
  const built = await timed('the whole build, warm code', () =>
    build(inputs, 'sdk.yaml', { formatted: new Map(), surface: null })
  )
  const { formatFiles } = await import('../../generator/emit/format.ts')
  await timed('format everything', () =>
    formatFiles(new Map([...built.files].filter(([path]) => !path.startsWith('src/runtime/'))), new Map())
  )
  return rows
}
