import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { installPeers } from '../support/peers.ts'

let [temporary, registry]: [string, Server] = ['', createServer()]

beforeEach(async () => {
  temporary = mkdtempSync(join(tmpdir(), 'peers-'))
  // A registry that takes every request and never answers.
  registry = createServer(() => undefined)
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve))
  vi.stubEnv('TMPDIR', temporary)
  vi.stubEnv('npm_config_cache', join(temporary, 'cache'))
})

afterEach(async () => {
  vi.unstubAllEnvs()
  registry.closeAllConnections()
  await new Promise((resolve) => registry.close(resolve))
  rmSync(temporary, { recursive: true })
})

function address(): string {
  const found = registry.address()
  return `http://127.0.0.1:${typeof found === 'object' && found !== null ? found.port : 0}`
}

test('an installation from a registry that never answers ends, and leaves nothing half installed', async () => {
  vi.stubEnv('npm_config_registry', address())
  await expect(installPeers('silent', { bun: '1.0.0' }, 3_000)).rejects.toThrow(
    'bun@1.0.0 could not be installed: npm took more than 3000 ms'
  )
  expect(readdirSync(join(temporary, 'sdk-generator-peers/silent'))).toEqual([])
})

test('the error of an absent registry names it', async () => {
  const port = address()
  await new Promise((resolve) => registry.close(resolve))
  vi.stubEnv('npm_config_registry', port)
  await expect(installPeers('absent', { bun: '1.0.0' }, 60_000)).rejects.toThrow('ECONNREFUSED')
})

test('an installed tool is not installed again', async () => {
  vi.stubEnv('npm_config_registry', address())
  const folder = join(temporary, 'sdk-generator-peers/known/bun@1.0.0')
  mkdirSync(folder, { recursive: true })
  expect(await installPeers('known', { bun: '1.0.0' }, 1)).toBe(folder)
})
