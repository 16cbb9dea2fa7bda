/** Other generators on the same document: whether they accept it, whether what they write compiles, and how long they take. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { installPeers } from '../support/peers.ts'
import { root } from '../support/revisions.ts'
import { cacheFolder } from './packages.ts'
import { ended } from './processes.ts'

/** The peers that are compared, with their exact versions. */
export const peers = { '@hey-api/openapi-ts': '0.94.5', 'openapi-typescript': '7.13.0' } as const

export type Peer = keyof typeof peers

export const peerForm = z.object({
  accepted: z.boolean(),
  /** Null if nothing was written. */
  compiled: z.boolean().nullable(),
  seconds: z.number()
})

export type PeerVerdict = z.infer<typeof peerForm>

const commands: Readonly<Record<Peer, (document: string, out: string) => readonly string[]>> = {
  '@hey-api/openapi-ts': (document, out) => ['openapi-ts', '-i', document, '-o', out, '-s'],
  'openapi-typescript': (document, out) => ['openapi-typescript', document, '-o', join(out, 'types.ts')]
}

/** The settings by which our package is compiled, too. */
const settings = {
  compilerOptions: {
    ...{ target: 'es2023', lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'], types: [] },
    ...{ module: 'preserve', moduleResolution: 'bundler', strict: true, skipLibCheck: false, noEmit: true }
  },
  include: ['out']
}

/** What one peer makes of a document. */
export async function judgePeer(peer: Peer, document: string): Promise<PeerVerdict> {
  const home = await installPeers('peers', { ...peers, typescript: '5.9.3' }, 600_000, [], cacheFolder())
  const folder = mkdtempSync(join(tmpdir(), 'peer-'))
  try {
    const [bin = '', ...args] = commands[peer](document, join(folder, 'out'))
    const { code, seconds } = await ended(join(home, 'node_modules/.bin', bin), args, folder)
    const accepted = code === 0 && existsSync(join(folder, 'out'))
    if (!accepted) return { accepted, compiled: null, seconds }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
    const compiler = join(root, 'node_modules/typescript-7/bin/tsc')
    const compiled = await ended(process.execPath, [compiler, '-p', folder], folder)
    return { accepted, compiled: compiled.code === 0, seconds }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
