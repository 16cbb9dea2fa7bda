/** The runtime is built on web standards alone: its own tsconfig knows nothing of Node, and it imports nothing but itself. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { hostWithLibrary } from '../support/parsedOnce.ts'

const templates = fileURLToPath(new URL('../../templates/', import.meta.url))
const folder = join(templates, 'runtime')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))

/** What the compiler says of a file of the runtime that holds the given text, under the settings of the templates. */
function diagnosticsOf(text: string): string[] {
  const { config } = ts.readConfigFile(join(templates, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, templates)
  const stray = join(folder, 'stray.ts')
  const host = hostWithLibrary(options)
  const { readFile, fileExists } = host
  host.readFile = (name) => (name === stray ? text : readFile(name))
  host.fileExists = (name) => name === stray || fileExists(name)
  const program = ts.createProgram([stray], options, host)
  return [...program.getSemanticDiagnostics(), ...program.getSyntacticDiagnostics()].map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, '\n')
  )
}

test('globals of every platform compile, and globals of Node do not', () => {
  const standard = ['fetch', 'ReadableStream', 'TextDecoder', 'AbortSignal', 'structuredClone', 'setTimeout']
  const stray = ['Buffer', 'process', 'require', '__dirname', 'global', 'setImmediate', 'NodeJS']
  const uses = [...standard, ...stray].map((name) => `export const use_${name}: unknown = ${name}`)
  const timer = 'export const timer: number = setTimeout(() => {}, 0)'
  const said = diagnosticsOf(
    ["export { readFile } from 'node:fs'", "export * from 'fs'", timer, ...uses].join('\n')
  ).join('\n')
  for (const name of [...stray, 'fs', 'node:fs']) expect(said).toContain(`'${name}'`)
  for (const name of [...standard, 'number']) expect(said).not.toContain(`'${name}'`)
})

test.each(files)('%s imports nothing but the runtime', (name) => {
  const { importedFiles, typeReferenceDirectives, libReferenceDirectives } = ts.preProcessFile(
    readFileSync(join(folder, name), 'utf8')
  )
  for (const { fileName } of importedFiles) {
    expect(files).toContain(posix.join(posix.dirname(name), fileName))
  }
  expect(typeReferenceDirectives).toEqual([])
  expect(
    libReferenceDirectives.map((each) => each.fileName).filter((each) => each !== 'esnext.disposable')
  ).toEqual([])
})

/** Modules that a package has only if what is written for its document names them. */
const named = [
  ...[
    'brackets',
    'dots',
    'formBody',
    'ids',
    'lineBody',
    'otherBodies',
    'parameterHeaders',
    'partsBody',
    'servers',
    'styles'
  ].map((name) => `request/${name}.ts`),
  ...['cursors', 'headerCursors', 'links', 'numbers'].map((name) => `list/${name}.ts`),
  ...['anyEvent', 'eventFrames', 'jsonValues'].map((name) => `stream/${name}.ts`),
  'answer/headers.ts',
  'answer/envelopes.ts',
  'call/headed.ts',
  'stream/headedStream.ts',
  'errors/errorBodies.ts',
  ...['signature', 'signedHeader', 'standard', 'webhook'].map((name) => `webhook/${name}.ts`),
  'send/schemes.ts'
]

test('generated code reaches every file of the runtime', () => {
  const reached = new Set<string>()
  const visit = (name: string): void => {
    if (reached.has(name)) return
    reached.add(name)
    for (const { fileName } of ts.preProcessFile(readFileSync(join(folder, name), 'utf8')).importedFiles)
      visit(posix.join(posix.dirname(name), fileName))
  }
  for (const entry of ['index.ts', 'forHelpers.ts']) visit(entry)
  expect([...reached].filter((name) => named.includes(name))).toEqual([])
  for (const entry of named) visit(entry)
  expect([...reached].sort()).toEqual([...files].sort())
})
