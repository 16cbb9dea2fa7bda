/**
 * The compiler and openapi-typescript, loaded as the CommonJS modules that they are: imported as ES modules, Node reads
 * their nine megabytes a second time to find the names of their exports, which costs a quarter of a second.
 */
import { createRequire } from 'node:module'

const load = createRequire(import.meta.url)

export const ts: typeof import('typescript') = load('typescript')

const printer: typeof import('openapi-typescript') = load('openapi-typescript')

/** Prints one schema as the syntax tree of a type. */
export const transformSchemaObject: typeof printer.transformSchemaObject = printer.transformSchemaObject
