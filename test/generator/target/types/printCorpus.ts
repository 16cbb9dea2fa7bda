/** Prints the corpus, as the types room does: run as a program, its text is one JSON list of the version of the compiler and the prints. */
import type { PropertySignature } from 'typescript'
import { printSchema, ts } from '../../../../generator/target/typescript/types/schemaPrinter.ts'
import { schemaCorpus } from './schemaCorpus.ts'

const keep = (property: PropertySignature): PropertySignature => property

/** The text of each schema of the corpus, in its order. */
export function printCorpus(): readonly string[] {
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed })
  const page = ts.createSourceFile('types.ts', '', ts.ScriptTarget.Latest)
  return schemaCorpus.map(({ schema }) =>
    printer.printNode(ts.EmitHint.Unspecified, printSchema(schema, keep), page)
  )
}

if (process.argv[1] === import.meta.filename)
  console.log(JSON.stringify({ version: ts.versionMajorMinor, prints: printCorpus() }))
