// Writes the address of every module that a process loads, of either kind, to the file that SPY names.
import { appendFileSync } from 'node:fs'
import Module, { register } from 'node:module'
import { pathToFileURL } from 'node:url'

const hook = `
import { appendFileSync } from 'node:fs'
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context)
  appendFileSync(process.env.SPY, found.url + '\\n')
  return found
}`
register(`data:text/javascript,${encodeURIComponent(hook)}`)

const resolveRequired = Module._resolveFilename
Module._resolveFilename = (...request) => {
  const found = resolveRequired(...request)
  if (!Module.isBuiltin(found)) appendFileSync(process.env.SPY, `${pathToFileURL(found)}\n`)
  return found
}
