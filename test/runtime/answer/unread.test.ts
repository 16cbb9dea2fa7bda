import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const program = fileURLToPath(new URL('../unread.ts', import.meta.url))

test.each(['response', 'download', 'timed', 'stream'])(
  'a %s that nobody reads is forgotten while its signal lives on',
  async (way) => {
    const args = ['--expose-gc', '--import', 'tsx', program, way]
    const { stdout } = await promisify(execFile)(process.execPath, args)
    const { kept, listeners } = JSON.parse(stdout) as { readonly kept: number; readonly listeners: number }
    expect(listeners).toBe(0)
    // Kept whole, each would be about 19,000 bytes.
    expect(kept).toBeLessThan(6_000)
  }
)
