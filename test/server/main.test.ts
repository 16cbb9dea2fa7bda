import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const program = fileURLToPath(new URL('main.ts', import.meta.url))
const run = promisify(execFile)

/** Starts the server for a person and reads what it prints until it waits. */
async function start(...argv: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...argv], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let printed = ''
  for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    printed += String(text)
    if (printed.includes('to stop')) break
  }
  return { child, printed }
}

/** How the program ends at once. */
async function refusal(...argv: readonly string[]): Promise<{ status: unknown; error: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...argv], {
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let error = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (error += text))
  const [status] = await once(child, 'close')
  return { status, error }
}

/** A port that another program has, or had. */
async function takenPort() {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  if (address === null || typeof address === 'string') throw new Error('There is no port.')
  return { port: String(address.port), free: () => new Promise((resolve) => other.close(resolve)) }
}

test('the server program listens at a named port and prints a program that runs as it is, and stops when asked', async () => {
  const { port, free } = await takenPort()
  await free()
  const { child, printed } = await start('--port', port)
  expect(printed).toContain(`listens at http://127.0.0.1:${port}/v1\n`)
  const [, pasted = ''] = /(import \{[^]*)\n\nOr without/.exec(printed) ?? []
  const folder = mkdtempSync(join(tmpdir(), 'pasted-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'pasted.mts'), pasted)
  const { stdout } = await run(process.execPath, ['--import', 'tsx', join(folder, 'pasted.mts')], {
    cwd: root,
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') }
  })
  expect(stdout).toMatch(/^\w+ Grace\n\w+ Ada\nYou said: Hello$/)
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
}, 120_000)

test('a port that another program has is told, with what to do', async () => {
  const { port, free } = await takenPort()
  expect(await refusal('--port', port)).toEqual({
    status: 1,
    error: `Port ${port} is in use by another program. Name another one with --port, or none, which takes a free one.\n`
  })
  await free()
}, 120_000)

test.each(['--port=x', '--port=70000', '--prot=1', '3400'])(
  'the server program refuses %s with its usage',
  async (word) => {
    expect(await refusal(word)).toEqual({
      status: 2,
      error: expect.stringContaining('npm run server -- [--port <number>]')
    })
  },
  30_000
)
