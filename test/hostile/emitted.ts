/** Packages of small documents: emitted, compiled, and called against a fetch that keeps what it was asked. */
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { inject } from 'vitest'
import { build, type Build } from '../../generator/run/build.ts'
import { generalDecisions } from '../support/config.ts'
import { compileTrees } from '../fixtures/compileTrees.ts'

type Raw = Readonly<Record<string, unknown>>

let general: string | null = null

/** The committed decisions without those about the real document, and with `more` at their end. */
function configText(more: string): string {
  general ??= generalDecisions().toString({ lineWidth: 0 })
  return `${general}\n${more}`
}

/** A success that answers with an object. */
export const answers: Raw = {
  '200': {
    description: 'Done',
    content: { 'application/json': { schema: { type: 'object', properties: { id: { type: 'string' } } } } }
  }
}

/** A document with these paths and components. */
export function documentOf(paths: Raw, schemas: Raw = {}): Raw {
  return {
    openapi: '3.0.0',
    info: { title: 'Tiny', version: '1' },
    servers: [{ url: 'https://api.test/v1' }],
    paths,
    components: { schemas }
  }
}

/** A document with a GET of each path. */
export function getsOf(...paths: readonly string[]): Raw {
  return documentOf(
    Object.fromEntries(
      paths.map((path, index) => [path, { get: { operationId: `operation${index}`, responses: answers } }])
    )
  )
}

/** A document with one action, whose request has this schema. */
export function requestOf(schema: unknown, schemas: Raw = {}): Raw {
  return documentOf(
    {
      '/bot/create': {
        post: {
          operationId: 'createBot',
          requestBody: { content: { 'application/json': { schema } } },
          responses: answers
        }
      }
    },
    schemas
  )
}

/** What a document becomes. That the document is too small for some lines of sdk.yaml is left out of the diagnostics. */
export async function buildOf(
  document: unknown,
  {
    config = '',
    pages = '',
    names = null,
    strict = false
  }: {
    readonly config?: string
    /** A line of `pages`, before those that are there. */
    readonly pages?: string
    readonly names?: string | null
    readonly strict?: boolean
  } = {}
): Promise<Build> {
  const built = await build(
    {
      spec: JSON.stringify(document),
      place: 'spec.json',
      config: configText(config).replace(
        /^pages:\n/m,
        (key) => `${key}${pages === '' ? '' : `  ${pages}\n`}`
      ),
      names,
      strict
    },
    'sdk.yaml',
    { formatted: new Map(), surface: null }
  )
  return { ...built, diagnostics: built.diagnostics.filter(({ code }) => code !== 'config/unused') }
}

/** The files of a package that are made from the document, as one text. */
export function ownText({ files }: Build): string {
  return [...files]
    .filter(([path]) => /^src\/(?:resources|types)\//.test(path) || path === 'src/client.ts')
    .map(([path, text]) => `// ${path}\n${text}`)
    .join('\n')
}

/** What the compiler has to say of packages, which it sees in one program. */
export function faultsOf(...builds: readonly Build[]): readonly string[] {
  return compileTrees(new Map(builds.map(({ files }, index) => [`package${index}`, files])))
}

/** A client of a package, with the requests that its fetch was asked for. */
export interface Recorded {
  readonly client: Record<string, Record<string, (...args: readonly unknown[]) => Promise<unknown>>>
  readonly requests: {
    readonly method: string
    readonly url: string
    readonly body: string | null
    /** What was sent, with its media type. */
    readonly sent: Response
  }[]
}

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  rewriteRelativeImportExtensions: true,
  verbatimModuleSyntax: true
}
let folder: string | null = null
let count = 0

/** Imports a module of a package, beside the one copy of the runtime; its name is that of the built file, `index.js`. */
async function imported({ files }: Pick<Build, 'files'>, module: string): Promise<Record<string, unknown>> {
  const home = (folder ??= mkdtempSync(join(inject('scratch'), 'emitted-')))
  const put = (path: string, text: string): void => {
    if (existsSync(join(home, path))) return
    mkdirSync(dirname(join(home, path)), { recursive: true })
    writeFileSync(
      join(home, path),
      ts
        .transpileModule(text, { compilerOptions })
        .outputText.replace(/"(?:\.\.?\/)+runtime\//g, `"${home}/runtime/`)
    )
  }
  const name = `package${count++}`
  for (const [path, text] of files)
    if (path.endsWith('.ts'))
      put(
        path.replace(/\.ts$/, '.js').replace(/^src\//, path.startsWith('src/runtime/') ? '' : `${name}/`),
        text
      )
  writeFileSync(join(home, 'package.json'), '{ "type": "module" }')
  return import(/* @vite-ignore */ pathToFileURL(join(home, name, module)).href)
}

/** The functions that a module of a package exports. */
export async function functionsOf(
  build: Pick<Build, 'files'>,
  module: string
): Promise<Readonly<Record<string, (...args: readonly unknown[]) => unknown>>> {
  const found = Object.entries(await imported(build, module))
  return Object.fromEntries(
    found.flatMap(([name, value]) =>
      typeof value === 'function'
        ? [[name, (...args: readonly unknown[]): unknown => Reflect.apply(value, null, args)] as const]
        : []
    )
  )
}

/**
 * Imports a package and makes a client. Its requests are kept and answered with an empty object, unless the options have another
 * `fetch`.
 */
export async function clientOf(
  build: Pick<Build, 'files'>,
  options: Readonly<Record<string, unknown>> = {}
): Promise<Recorded> {
  const module = await imported(build, 'index.js')
  const requests: Recorded['requests'] = []
  const fetch = async (url: string | URL | Request, options: RequestInit = {}): Promise<Response> => {
    requests.push({
      method: options.method ?? 'GET',
      url: String(url instanceof Request ? url.url : url),
      body: typeof options.body === 'string' ? options.body : null,
      sent: new Response(options.body ?? null, { headers: new Headers(options.headers) })
    })
    return Response.json({})
  }
  return {
    client: Reflect.construct(Object(module['default']), [{ secret: 'sk-test', fetch, ...options }]),
    requests
  }
}
