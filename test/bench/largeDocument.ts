/** A document that is four times as large as the committed one: the time of a generation should grow as its operations do. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installPeers } from '../support/peers.ts'

export interface LargeDocument {
  readonly name: string
  /** A folder with the document and the decisions, `spec/sdk.yaml`. */
  readonly folder: string
  readonly operations: number
}

/** The document of GitHub, of one exact version from npm; null, with a message, if the registry cannot be reached. */
export async function largeDocument(work: string): Promise<LargeDocument | null> {
  const version = '23.0.2'
  try {
    const packages = await installPeers('documents', { '@octokit/openapi': version })
    const file = join(packages, 'node_modules/@octokit/openapi/generated/api.github.com.json')
    const folder = join(work, 'github')
    mkdirSync(join(folder, 'spec'), { recursive: true })
    cpSync(file, join(folder, 'spec/spec.json'))
    writeFileSync(join(folder, 'spec/sdk.yaml'), decisions)
    return { name: `GitHub ${version}`, folder, operations: operationsIn(readFileSync(file, 'utf8')) }
  } catch (error) {
    console.log(
      `The document of GitHub is left out: ${error instanceof Error ? error.message : String(error)}`
    )
    return null
  }
}

const decisions =
  "package:\n  name: '@bench/github'\ndocument:\n  url: https://api.github.com/openapi.json\npaths:\n  grammar: rest\n"

/** How many operations a document has. */
export function operationsIn(text: string): number {
  const { paths }: { readonly paths: Readonly<Record<string, object>> } = JSON.parse(text)
  const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'])
  return Object.values(paths).flatMap((item) => Object.keys(item).filter((key) => methods.has(key))).length
}
