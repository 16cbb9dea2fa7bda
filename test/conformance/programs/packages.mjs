/** Loads packages from the folder in which a program runs, which is not that of the program. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * @param {string} name
 * @returns {Promise<any>}
 */
export async function load(name) {
  const folder = join(process.cwd(), 'node_modules', name)
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const { default: usual, import: own } = exports['.']
  return import(pathToFileURL(join(folder, own ?? usual)).href)
}

/** Where the specifications are. */
export const specs = join(process.cwd(), 'node_modules/@typespec/http-specs/specs')
