#!/usr/bin/env node
// The generator is TypeScript. A checkout runs a build that it keeps of its source; the package that npm installs holds one, and no source.
import { existsSync } from 'node:fs'
import module from 'node:module'

// Node 22 keeps what it compiled, the libraries too; Node 20 cannot.
module.enableCompileCache?.()
if (process.env['DEBUG']) process.setSourceMapsEnabled(true)
const isCheckout = existsSync(new URL('cli.ts', import.meta.url))
const build = isCheckout
  ? await (await import('../ground/checkout.js')).checkoutBuild()
  : new URL('../../build/', import.meta.url)
const { main } = await import(new URL('cli/cli.js', build).href)
process.exitCode = await main(process.argv.slice(2))
