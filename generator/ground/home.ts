import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digestOfFiles, digestOfStanding, filesBelow, filesOfCode } from './codeDigest.js'

/** The digest that is written into the build of a checkout; no other code has it. */
declare const digestOfSource: string | undefined

const code = fileURLToPath(new URL('..', import.meta.url))

/** The folder in which the generator is installed. */
export const root: string = folderWithPackage(dirname(code))

function folderWithPackage(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : folderWithPackage(dirname(folder))
}

/** One digest of the generator itself. */
export function generatorDigest(): string {
  return typeof digestOfSource === 'string'
    ? digestOfSource
    : digestOfFiles(root, filesOfCode(root, basename(code)))
}

export const templatesFolder: string = join(root, 'templates')

/** One digest of the templates. A checkout remembers it; what is installed is not written to. */
export function templatesDigest(): string {
  const files = filesBelow(root, 'templates')
  return existsSync(join(root, 'generator/cli/cli.ts'))
    ? digestOfStanding(root, files, join(root, '.cache/digests/templates'))
    : digestOfFiles(root, files)
}

/** The version of the generator. */
export function generatorVersion(): string {
  const { version }: { readonly version: string } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8')
  )
  return version
}
