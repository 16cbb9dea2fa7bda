/** A page in Chromium, driven over the DevTools protocol (https://chromedevtools.github.io/devtools-protocol). */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket } from 'undici'
import { z } from 'zod'
import { chromiumBinary } from '../platforms/chromium.ts'

/** A page that is open. */
export interface Page {
  /** The value of an expression in the page; a promise is awaited. */
  evaluate(expression: string): Promise<unknown>
  /** A picture of what the page shows, as PNG. */
  screenshot(): Promise<Buffer>
  close(): Promise<void>
}

const target = z.object({ webSocketDebuggerUrl: z.string() })
const message = z.object({
  id: z.number(),
  error: z.object({ message: z.string() }).optional(),
  result: z.unknown()
})
const evaluated = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z.object({ text: z.string() }).optional()
})
const picture = z.object({ data: z.string() })

/** Asks the page to do something, and returns what it answers. */
type Ask = (method: string, params: object) => Promise<unknown>

/** Opens an address in a Chromium of its own. */
export async function openPage(address: string): Promise<Page> {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'))
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']
  const child = spawn(
    await chromiumBinary(),
    [...flags, '--remote-debugging-port=0', `--user-data-dir=${profile}`],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true }
  )
  const close = async (): Promise<void> => {
    await end(child)
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const origin = await debuggerOf(child)
    const made = await fetch(`${origin}/json/new?${address}`, { method: 'PUT' })
    const { webSocketDebuggerUrl } = target.parse(await made.json())
    const ask = await asking(webSocketDebuggerUrl)
    return {
      evaluate: (expression) => evaluate(ask, expression),
      screenshot: async () =>
        Buffer.from(picture.parse(await ask('Page.captureScreenshot', {})).data, 'base64'),
      close
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** Where the browser is driven, which it says when it has started. */
function debuggerOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString()
      const [, port] = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(said) ?? []
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`)
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`Chromium ended with ${code}: ${said}`)))
  })
}

async function evaluate(ask: Ask, expression: string): Promise<unknown> {
  const params = { expression, awaitPromise: true, returnByValue: true }
  const { result, exceptionDetails } = evaluated.parse(await ask('Runtime.evaluate', params))
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text)
  return result.value
}

async function asking(url: string): Promise<Ask> {
  const socket = new WebSocket(url)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true })
    socket.addEventListener('error', () => reject(new Error(`${url} cannot be reached`)), { once: true })
  })
  let last = 0
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++last
      socket.addEventListener('message', function hear({ data }) {
        const read = message.safeParse(JSON.parse(String(data)))
        if (!read.success || read.data.id !== id) return
        socket.removeEventListener('message', hear)
        const { result, error } = read.data
        if (error === undefined) resolve(result)
        else reject(new Error(error.message))
      })
      socket.send(JSON.stringify({ id, method, params }))
    })
}

/** Ends a browser with all its processes, which are a group of their own. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  process.kill(-child.pid, 'SIGKILL')
  await ended
}
