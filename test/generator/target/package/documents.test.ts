import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { NamedType, TypeRole } from '../../../../generator/model/api.ts'
import type { OperationObject } from '../../../../generator/read/document.ts'
import type { Schema } from '../../../../generator/model/api.ts'
import { loadFile } from '../../../support/loadFile.ts'
import { readDocument } from '../../../../generator/read/read.ts'
import { printTypes } from '../../../../generator/target/typescript/types/typeText.ts'
import { compile } from '../compile.ts'
import { namedType } from '../namedType.ts'

const folder = fileURLToPath(new URL('../../../../../shared/specs/chatbotkit/', import.meta.url))
const revisions = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
if (revisions.length === 0)
  console.log('The printing of 4 revisions is not tested: ../shared/specs is not present.')

function contentTypes(operation: OperationObject): readonly NamedType[] {
  const name = operation.operationId[0]?.toUpperCase() + operation.operationId.slice(1)
  const found: NamedType[] = []
  const add = (suffix: string, schema: Schema | undefined, role: TypeRole, row: boolean) => {
    if (schema !== undefined) found.push(namedType(`${name}${suffix}${found.length}`, schema, role, row))
  }
  for (const { schema } of Object.values(operation.requestBody?.content ?? {}))
    add('Request', schema, 'request', false)
  for (const response of Object.values(operation.responses)) {
    for (const { schema } of Object.values(response.content ?? {})) {
      add('Response', schema, 'response', false)
      add('Row', schema, 'response', true)
    }
  }
  return found
}

function typesOf(file: string): readonly NamedType[] {
  const { document } = readDocument(loadFile(folder + file))
  const components = Object.entries(document.components.schemas).map(([name, schema]) =>
    namedType(name, schema)
  )
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item))
  return [...components, ...operations.flatMap(contentTypes)]
}

describe.skipIf(revisions.length === 0)('printTypes', () => {
  it.each(revisions)('prints every type of %s so that it compiles', { timeout: 300_000 }, async (file) => {
    const types = typesOf(file)
    const start = performance.now()
    const printed = await printTypes(types)
    const time = performance.now() - start
    const text = [...printed.values()].map((declaration) => declaration.text).join('\n\n')
    // The size of what was tested is part of the result.
    console.log(
      `${file}: ${types.length} types, ${Math.round(text.length / 1024)} kB, ${Math.round(time)} ms`
    )
    expect(compile(text)).toEqual([])
    expect(text.replace(/\/\*\*[^]*?\*\//g, '')).not.toMatch(/\bany\b|components\[|operations\[/)
  })
})
