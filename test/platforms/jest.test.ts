/** The packed package in Jest's DOM, whose forms and blobs are not those of the fetch beside it. */
import { execFile } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Project } from '../generated/project.ts'
import { sharedProject } from '../generated/sharedProject.ts'
import { startServer, type TestServer } from '../server/server.ts'
import { installPeers } from '../support/peers.ts'
import { root } from '../support/revisions.ts'

const versions = { jest: '30.5.2', 'jest-environment-jsdom': '30.5.2' } as const

let project: Project
let server: TestServer
let missing = ''
let output = ''

beforeAll(async () => {
  const peers = await installPeers('jest', versions).catch((error: unknown) => String(error))
  if (peers.startsWith('Error')) {
    missing = peers
    return
  }
  project = await sharedProject()
  server = await startServer()
  for (const id of ['F1', 'F2', 'F3', 'F4', 'F5']) server.state.add('file', { id })
  cpSync(join(root, 'test/platforms/programs/jest'), join(project.folder, 'jest'), { recursive: true })
  const config = {
    rootDir: join(project.folder, 'jest'),
    testEnvironment: './environment.cjs',
    testMatch: ['**/*.check.cjs'],
    moduleFileExtensions: ['cjs', 'js', 'json'],
    transform: {}
  }
  const args = [
    join(peers, 'node_modules/jest/bin/jest.js'),
    '--config',
    JSON.stringify(config),
    '--json',
    '--testTimeout',
    '20000',
    '--forceExit'
  ]
  const env = {
    ...process.env,
    PEERS: join(peers, 'node_modules'),
    BASE_URL: server.baseUrl,
    SECRET: server.secret
  }
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: project.folder,
    env,
    timeout: 100_000
  }).catch((error: { stdout: string }) => error)
  output = stdout
}, 300_000)

afterAll(async () => {
  await server?.close()
  project?.remove()
})

const checks = [
  'it is a document with forms and blobs of its own',
  'a call is answered',
  'a blob of the document arrives',
  'a form of the document arrives',
  'a file of the document that is large goes to the storage',
  'bytes arrive',
  'a fetch of one’s own gets the same'
]

test.for(checks)('the check passes in Jest with a DOM: %s', (name, { skip }) => {
  if (missing) return skip(missing)
  const report = JSON.parse(output) as {
    testResults: {
      message: string
      assertionResults: { title: string; status: string; failureMessages: string[] }[]
    }[]
  }
  const results = report.testResults.flatMap(({ assertionResults }) => assertionResults)
  expect(
    results.map(({ title }) => title),
    report.testResults.map(({ message }) => message).join()
  ).toEqual(checks)
  expect(results.find(({ title }) => title === name)).toMatchObject({ status: 'passed', failureMessages: [] })
})

test("the server stores the bytes that Jest's DOM sent", async ({ skip }) => {
  if (missing) return skip(missing)
  const contentOf = async (id: string): Promise<string> => {
    const response = await fetch(`${server.baseUrl}/file/${id}/download`, {
      headers: { authorization: `Bearer ${server.secret}` }
    })
    return response.text()
  }
  expect(await contentOf('F1')).toBe('Grüße')
  expect(await contentOf('F2')).toBe('Grüße')
  expect((await contentOf('F3')).length).toBe(5_000_000)
  expect(await contentOf('F4')).toBe('Grüße')
  expect(await contentOf('F5')).toBe('Grüße')
})
