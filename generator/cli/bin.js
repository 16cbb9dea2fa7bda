#!/usr/bin/env node
// The generator is TypeScript. A checkout runs its source; the package that npm installs holds a build of it, and no source.
import { existsSync } from 'node:fs'

const isCheckout = existsSync(new URL('cli.ts', import.meta.url))
if (isCheckout) {
  const { register } = await import('tsx/esm/api')
  // The settings of the project it runs in are not for the generator's own source.
  register({ tsconfig: false })
} else if (process.env['DEBUG']) process.setSourceMapsEnabled(true)
const { main } = await import(isCheckout ? './cli.ts' : '../../build/cli/cli.js')
process.exitCode = await main(process.argv.slice(2))
