// `node --require` this file: openapi-typescript gets TypeScript 6.0 for the 5.9 that is installed beside it.
const Module = require('node:module')
const { sep } = require('node:path')

const resolve = Module._resolveFilename
const printer = `${sep}node_modules${sep}openapi-typescript${sep}`

Module._resolveFilename = function (request, parent, ...rest) {
  const isSwapped = request === 'typescript' && parent?.filename?.includes(printer)
  return resolve.call(this, isSwapped ? 'typescript-6.0' : request, isSwapped ? module : parent, ...rest)
}
