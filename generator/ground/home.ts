import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder in which the generator is installed. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url))

/** The folder of the code in it: `generator` in a checkout, `build` in an installed package. */
export const codeFolder: string = basename(fileURLToPath(new URL('..', import.meta.url)))

export const templatesFolder: string = join(root, 'templates')

/** The version of the generator. */
export function generatorVersion(): string {
  const { version }: { readonly version: string } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8')
  )
  return version
}
