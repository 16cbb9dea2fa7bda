/** How many files and functions of a package one call runs: in a process of its own, counted by V8. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import ts from 'typescript'

/** What one call ran, from the making of its client on: files, and the functions in them that have a name, as `file name`. */
export interface Journey {
  readonly files: readonly string[]
  readonly functions: readonly string[]
}

/** A call to be measured. */
export interface Trip {
  /** The sources of a package by their path: `src/…`. */
  readonly sources: ReadonlyMap<string, string>
  /** The file of the resource, and its class. */
  readonly resource: string
  readonly className: string
  readonly baseUrl: string
  /** The call on `client`, written as a program writes it. */
  readonly call: string
}

// Counting begins when all modules are loaded and a client was made: what a program runs once is not part of a call.
const program = ({ resource, className, baseUrl, call }: Trip): string => `
import { Session } from 'node:inspector'
import { ${className} } from './${resource.replace(/\.ts$/, '.js')}'
new ${className}({ secret: 'sk-first', baseUrl: '${baseUrl}' })
const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
const client = new ${className}({ secret: 'sk-journey', baseUrl: '${baseUrl}' })
${call}
session.post('Profiler.takePreciseCoverage', (error, { result }) => {
  const ran = result.filter(({ url }) => url.startsWith(new URL('./src/', import.meta.url).href))
  const functions = ran.flatMap(({ url, functions }) =>
    functions
      .filter(({ ranges: [{ count, startOffset }] }) => count > 0 && startOffset > 0)
      .filter(({ functionName }) => /^[^<]/.test(functionName))
      .map(({ functionName }) => url.slice(new URL('./src/', import.meta.url).href.length) + ' ' + functionName))
  console.log(JSON.stringify(functions))
})
`

/** Makes the call in a fresh process. The sources lose their types and nothing else, so that files stay what they are. */
export async function journey(trip: Trip): Promise<Journey> {
  const folder = mkdtempSync(join(tmpdir(), 'journey-'))
  try {
    for (const [path, text] of trip.sources) {
      if (!path.startsWith('src/') || !path.endsWith('.ts')) continue
      const place = join(folder, path.replace(/\.ts$/, '.js'))
      mkdirSync(dirname(place), { recursive: true })
      writeFileSync(place, plain(text))
    }
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(folder, 'program.mjs'), program(trip))
    const functions: string[] = JSON.parse(await run(join(folder, 'program.mjs')))
    return { functions, files: [...new Set(functions.map((each) => each.split(' ')[0] ?? ''))] }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function plain(text: string): string {
  return ts.transpileModule(text, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
      removeComments: true
    }
  }).outputText
}

async function run(path: string): Promise<string> {
  const child = spawn(process.execPath, [path], { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.on('data', (chunk) => (printed += String(chunk)))
  await once(child, 'close')
  return printed
}
