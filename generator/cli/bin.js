#!/usr/bin/env node
// The generator is TypeScript all the way; this is the one file that Node reads by itself.
import { register } from 'tsx/esm/api'

// The settings of the project it runs in are not for the generator's own source.
register({ tsconfig: false })
const { main } = await import('./cli.ts')
process.exitCode = await main(process.argv.slice(2))
