/**
 * The one door to openapi-typescript, whose development has ended: a stand-in goes here. It has to print what
 * test/generator/target/types/schemaPrinter.test.ts lists, and to export the compiler that made the nodes.
 */
import { createRequire } from 'node:module'
import type { GlobalContext, SchemaObject } from 'openapi-typescript'
import type { PropertySignature, TypeNode } from 'typescript'
import type { PreparedProperty, PreparedSchema } from './prepared.ts'

// Both are loaded as the CommonJS modules that they are: imported as ES modules, Node reads their nine megabytes a second
// time to find the names of their exports, which costs a quarter of a second.
const load = createRequire(import.meta.url)
const {
  default: transform
}: { readonly default: typeof import('openapi-typescript').transformSchemaObject } = load(
  // The entry of the package would load what reads and checks whole documents, too.
  'openapi-typescript/dist/transform/schema-object.cjs'
)

/** The compiler that openapi-typescript makes nodes with: those of another version have other numbers for their kinds. */
export const ts: typeof import('typescript') = createRequire(load.resolve('openapi-typescript'))('typescript')

/** Finishes a property of a printed object. */
export type FinishProperty = (
  property: PropertySignature,
  words: Pick<PreparedProperty, 'x-name' | 'x-comment'>
) => PropertySignature

/** Prints a schema as the syntax tree of a type. A reference becomes a path: `components["schemas"]["Bot"]`. */
export function printSchema(schema: PreparedSchema, finish: FinishProperty): TypeNode {
  // Its types ask for `type` in every schema and for a context that is read from a whole document; its code does not.
  const context = {
    ...settings,
    transformProperty: (
      property: PropertySignature,
      { 'x-name': name, 'x-comment': comment }: SchemaObject
    ) => finish(property, { 'x-name': textOf(name), 'x-comment': textOf(comment) ?? '' })
  } as unknown as GlobalContext
  return transform(schema as SchemaObject, { ctx: context })
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** What openapi-typescript asks for while it prints one schema; the rest of its context belongs to whole documents. */
const settings = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  defaultNonNullable: false,
  discriminators: { objects: {}, refsHandled: [] },
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  immutable: false,
  injectFooter: [],
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  silent: true,
  resolve: () => undefined
}
