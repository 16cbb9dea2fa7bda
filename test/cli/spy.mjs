// Writes the address of every module that a process loads to the file that SPY names.
import { register } from 'node:module'

const hook = `
import { appendFileSync } from 'node:fs'
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context)
  appendFileSync(process.env.SPY, found.url + '\\n')
  return found
}`
register(`data:text/javascript,${encodeURIComponent(hook)}`)
