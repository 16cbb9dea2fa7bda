// A thread that builds packages from documents, so that one which does not end can be given up.
import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register({ tsconfig: false })
// Loaded before anything else: what it requires fails in Node 20 while another module loads what both use.
await import('../../generator/run/compilerJobs.ts')
const { build } = await import('../../generator/run/build.ts')
const { GenerationError } = await import('../../generator/ground/diagnostics.ts')

/** What is the same in many packages is formatted once. */
const formatted = new Map()

async function answer({ spec, config, place }) {
  try {
    const built = await build({ spec, place, config, names: null }, 'sdk.yaml', { formatted, surface: null })
    for (const path of ['README.md', 'package.json', 'tsconfig.json', 'src/service.ts']) {
      const [raw, text] = [built.raw.get(path), built.files.get(path)]
      if (raw !== undefined && text !== undefined) formatted.set(path, { raw, text })
    }
    return { kind: 'written', files: built.files, diagnostics: built.diagnostics }
  } catch (error) {
    if (error instanceof GenerationError) return { kind: 'refused', diagnostics: error.diagnostics }
    return { kind: 'fault', message: error instanceof Error ? String(error.stack) : String(error) }
  }
}

parentPort.on('message', async (job) => parentPort.postMessage({ id: job.id, ...(await answer(job)) }))
parentPort.postMessage({ id: -1 })
