/** The checks in a process: Node, Bun and Deno. It must end by itself, with the package holding nothing open. */
import { runChecks } from './checks.mjs'

declare const process: { readonly argv: readonly string[] }

console.log(JSON.stringify(await runChecks(JSON.parse(process.argv[2] ?? ''))))
