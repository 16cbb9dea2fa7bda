import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

test('the server program prints its address and a secret, and stops when asked', async () => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('main.ts', import.meta.url))],
    { stdio: ['ignore', 'pipe', 'inherit'] }
  )
  let printed = ''
  for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    printed += String(text)
    if (printed.includes('to stop')) break
  }
  const [, url, secret] = /listens at (\S+)\s+secret\s+(\S+)/.exec(printed) ?? []
  const response = await fetch(`${url}/bot/list`, { headers: { authorization: `Bearer ${secret}` } })
  expect(await response.json()).toMatchObject({ items: [{ name: 'Grace' }, { name: 'Ada' }] })
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
}, 15_000)
