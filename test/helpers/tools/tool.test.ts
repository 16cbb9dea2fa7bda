import { expect, expectTypeOf, test } from 'vitest'
import { tool, type ToolsInput } from '../../../templates/helpers/tools/tool.ts'
import type { StandardSchemaV1 } from '../../../templates/helpers/tools/schema.ts'

const city: StandardSchemaV1<{ city: string }, { city: string; found: Date }> = {
  '~standard': { version: 1, vendor: 'test', validate: () => ({ issues: [] }) }
}

test('tool returns the given definition', () => {
  const definition = { description: 'Weather', parameters: city, handler: () => null }
  expect(tool(definition)).toBe(definition)
})

test('the handler of a tool gets the output of its Standard Schema', () => {
  tool({
    description: 'Weather',
    parameters: city,
    handler(args) {
      expectTypeOf(args).toEqualTypeOf<{ city: string; found: Date }>()
    }
  })
})

test('each handler of a request gets the output of the schema beside it', () => {
  const take = <Tools>({ tools }: ToolsInput<Tools>): ToolsInput<Tools>['tools'] => tools
  take({
    tools: {
      weather: {
        description: 'Weather',
        parameters: city,
        handler(args) {
          expectTypeOf(args).toEqualTypeOf<{ city: string; found: Date }>()
        }
      }
    }
  })
  expect(take({})).toBeUndefined()
})
