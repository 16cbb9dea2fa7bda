/** Puts packages on the disk as JavaScript, beside one runtime, and has their methods called in a thread of its own. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import ts from 'typescript'
import type { Package } from './compileBatch.ts'

/** What calling every method of a package came to. */
export interface Called {
  readonly failed?: string
  readonly calls?: number
  readonly requests?: number
  /** Requests that went elsewhere than to the address that the client was given. */
  readonly strange?: readonly unknown[]
  readonly pwned?: boolean
  readonly changed?: boolean
}

const patience = 60_000

/** Calls the packages in one thread; one that breaks the thread is found by halving. */
export async function callAll(packages: readonly Package[]): Promise<readonly Called[]> {
  if (packages.length === 0) return []
  const results = await callIn(packages)
  if (results !== null) return results
  if (packages.length === 1) return [{ failed: 'The thread came to no end.' }]
  const middle = packages.length >> 1
  return [...(await callAll(packages.slice(0, middle))), ...(await callAll(packages.slice(middle)))]
}

async function callIn(packages: readonly Package[]): Promise<readonly Called[] | null> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  try {
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    // Modules of the runtime that a package does not use are not in it; those that it has are the same everywhere.
    const runtime = new Map(packages.flatMap((files) => [...files]))
    put(join(folder, 'shared'), runtime, (path) => path.startsWith('src/runtime/'))
    const entries = packages.map((files, index) => {
      const own = join(folder, String(index))
      put(own, files, (path) => !path.startsWith('src/runtime/'))
      symlinkSync(join(folder, 'shared/src/runtime'), join(own, 'src/runtime'))
      return { entry: join(own, 'src/index.js'), client: 'ChatBotKit' }
    })
    return await call(entries, join(folder, 'shared/src/runtime/index.js'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function call(packages: readonly object[], runtime: string): Promise<readonly Called[] | null> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('recorder.mjs', import.meta.url), { workerData: { packages, runtime } })
    const finish = (results: readonly Called[] | null): void => {
      clearTimeout(timer)
      void worker.terminate()
      resolve(results)
    }
    const timer = setTimeout(() => finish(null), patience + packages.length * 1_000)
    worker.once('message', finish)
    worker.once('exit', () => finish(null))
    worker.once('error', () => finish(null))
  })
}

function put(folder: string, files: Package, belongs: (path: string) => boolean): void {
  for (const [path, text] of files) {
    if (!path.startsWith('src/') || !path.endsWith('.ts') || !belongs(path)) continue
    const place = join(folder, path.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, scriptOf(text))
  }
}

const scripts = new Map<string, string>()

function scriptOf(text: string): string {
  const known = scripts.get(text)
  if (known !== undefined) return known
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      rewriteRelativeImportExtensions: true,
      verbatimModuleSyntax: true
    }
  })
  scripts.set(text, outputText)
  return outputText
}
