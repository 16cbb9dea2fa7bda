import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fail } from '../ground/diagnostics.ts'

/** The text of every TypeScript file below a folder, by relative path in the order of code units, with LF line ends. */
export function readCopies(folder: string): Map<string, string> {
  const texts = pathsBelow(folder, '').map((path): [string, string] => [path, readText(join(folder, path))])
  return new Map(texts.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The texts of the named modules of a folder and of what they import from it. */
export function readNeeded(folder: string, modules: readonly string[]): Map<string, string> {
  if (modules.length === 0) return new Map()
  const all = readCopies(folder)
  const needed = new Set<string>()
  const visit = (path: string): void => {
    const text = all.get(path)
    if (text === undefined)
      fail(
        'input/missing',
        join(folder, path),
        'A helper that sdk.yaml names is not there.',
        'Correct the name under helpers in sdk.yaml.'
      )
    if (needed.has(path)) return
    needed.add(path)
    for (const match of text.matchAll(/from '\.\/([\w/]+\.ts)'/g)) visit(match[1] ?? '')
  }
  for (const module of modules) visit(`${module}.ts`)
  return new Map([...all].filter(([path]) => needed.has(path)))
}

function pathsBelow(folder: string, below: string): string[] {
  return namesIn(join(folder, below)).flatMap((name) => {
    const path = below === '' ? name : `${below}/${name}`
    if (statSync(join(folder, path)).isDirectory()) return pathsBelow(folder, path)
    return name.endsWith('.ts') ? [path] : []
  })
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    fail(
      'input/missing',
      folder,
      'The folder of what is copied into the package cannot be read.',
      'Install the generator anew.',
      error
    )
  }
}

function readText(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
}
