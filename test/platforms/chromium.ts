/** The checks in a page of a real browser. The page and the API are two origins, so that CORS is what it is for a user. */
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { delimiter, extname, join, normalize } from 'node:path'
import { promisify } from 'node:util'
import type { Runner } from './processes.ts'
import { readReport, type Plan, type Programs, type Report } from './programs.ts'

const run = promisify(execFile)
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']

/** A Chromium of this machine; where there is none and Debian's packages can be installed, the one of Debian. */
export async function chromium(): Promise<Runner> {
  const binary = await chromiumBinary()
  return (programs, plan) => visit(binary, programs, plan)
}

/** Where it is. */
export async function chromiumBinary(): Promise<string> {
  const binary = find() ?? (await install())
  await run(binary, ['--version'], { timeout: 30_000 })
  return binary
}

function find(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}

async function install(): Promise<string> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(`there is no ${names.join(', ')} on the path, and only root of a Debian can install one`)
  const patience = [
    '-o',
    'Acquire::Retries=1',
    '-o',
    'Acquire::http::Timeout=20',
    '-o',
    'DPkg::Lock::Timeout=20'
  ]
  const options = { timeout: 240_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  console.log('installing chromium-headless-shell …')
  await run('apt-get', [...patience, 'update'], options)
  await run(
    'apt-get',
    [...patience, 'install', '-y', '--no-install-recommends', 'chromium-headless-shell'],
    options
  )
  return 'chromium-headless-shell'
}

async function visit(binary: string, programs: Programs, plan: Plan): Promise<Report> {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'))
  const site = await openSite(programs, plan)
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--enable-logging=stderr',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`
  ]
  const child = spawn(binary, [...flags, site.origin], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true
  })
  let said = ''
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()))
  const gone = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`Chromium ended with ${code}: ${said}`)))
    setTimeout(() => reject(new Error(`The page said nothing: ${said}`)), 90_000).unref()
  })
  try {
    return await Promise.race([site.report, gone])
  } finally {
    gone.catch(() => undefined)
    await end(child)
    site.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Ends a browser with all its processes, which are a group of their own. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  process.kill(-child.pid, 'SIGKILL')
  await ended
}

interface Site {
  readonly origin: string
  readonly report: Promise<Report>
  close(): void
}

/** The origin of the page: it serves the page, its programs and the files of the package as they are, without a bundler. */
async function openSite(programs: Programs, plan: Plan): Promise<Site> {
  let receive: (text: string) => void = () => undefined
  const report = new Promise<Report>((resolve) => (receive = (text) => resolve(readReport(text))))
  const pages: Readonly<Record<string, string>> = {
    '/': pageOf(programs),
    '/plan': JSON.stringify(plan),
    '/favicon.ico': ''
  }
  const server = createServer((request, response) => {
    const path = normalize(request.url ?? '/')
    if (path === '/report') {
      let text = ''
      request
        .on('data', (piece: Buffer) => (text += piece.toString('latin1')))
        .on('end', () => (response.end(), receive(Buffer.from(text, 'latin1').toString())))
      return
    }
    const file = join(programs.project.folder, path)
    const type = path === '/' ? 'text/html' : extname(path) === '' ? 'application/json' : 'text/javascript'
    const body = pages[path] ?? (existsSync(file) ? readFileSync(file) : null)
    response
      .writeHead(body === null ? 404 : 200, { 'content-type': `${type}; charset=utf-8` })
      .end(body ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    origin: `http://127.0.0.1:${port}/`,
    report,
    close: () => (server.closeAllConnections(), server.close())
  }
}

function pageOf({ project: { manifest } }: Programs): string {
  const base = `/node_modules/${manifest.name}/dist`
  const imports = {
    [manifest.name]: `${base}/index.js`,
    [`${manifest.name}/bot`]: `${base}/resources/bot.js`,
    [`${manifest.name}/testing`]: `${base}/testing.js`
  }
  return `<!doctype html><script type="importmap">${JSON.stringify({ imports })}</script><script type="module" src="/esnext/page.mjs"></script>`
}
