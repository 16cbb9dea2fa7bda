/**
 * Records what a person sees of runs on a terminal: `npm run record` writes terminal.txt beside this file. The terminal is that of
 * `script`; what is rewritten on it is shown as it ends, times are replaced by one, and colours are left out.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a terminal shows of a text in the end: a line that is begun again shows what was written last. */
export function asShown(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.split('\r').at(-1) ?? '')
    .join('\n')
    .replace(/\u001b\[[\d;]*[A-Za-z]/g, '')
    .replace(/\b\d+\.\d s\b/g, '0.5 s')
    .replaceAll(/\n{3,}/g, '\n\n')
}

/** Runs a command line on a terminal of its own and returns what it shows, with the exit status. */
function onTerminal(command: string, folder: string): string {
  const bin = `${process.execPath} ${join(root, 'generator/cli/bin.js')}`
  const line = command.replace(/^npx chatbotkit-sdk-generator/, bin)
  const options = {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], TERM: 'xterm' }
  } as const
  const shown = execFileSync('script', ['-qec', `${line}; echo "(exit $?)"`, '/dev/null'], options)
  return `$ ${command}\n${asShown(shown).replaceAll(folder, '<folder>').trim()}\n`
}

const document = {
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1.0.0' },
  servers: [{ url: 'https://api.shop.test/v1' }],
  paths: {
    '/order/list': { get: { operationId: 'listOrders', responses: { 200: { description: 'Orders' } } } },
    '/order/{orderId}/fetch': {
      get: { operationId: 'fetchOrder', responses: { 200: { description: 'An order' } } }
    }
  }
}

/** A person begins with a document of an API, makes a slip, and generates the SDK of ChatBotKit. */
export function record(): string {
  const folder = mkdtempSync(join(tmpdir(), 'record-'))
  try {
    writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document, null, 2))
    cpSync(join(root, 'spec'), join(folder, 'chatbotkit'), { recursive: true })
    const run = (command: string): string =>
      onTerminal(`npx chatbotkit-sdk-generator ${command}`.trim(), folder)
    return [
      run('init --name @shop/sdk --url openapi.json'),
      run('--dry-run'),
      run(''),
      run(''),
      run('--ofline'),
      run('--spec openapi.jsno'),
      run('--config chatbotkit/sdk.yaml --out sdk --offline --verify')
    ].join('\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Where the recording is. */
export const recordingPlace = fileURLToPath(new URL('terminal.txt', import.meta.url))

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(recordingPlace, record())
