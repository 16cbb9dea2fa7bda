import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { keyInLine } from '../../../generator/ground/text.ts'

test.each([
  'listPets',
  'GET /foo-bar',
  'GET /users/{id}/',
  'GET /search?type=exact',
  "GET /it's, [odd]: #1",
  'null',
  '123',
  'no',
  '*',
  'PÖST /ü'
])('a line of sdk.yaml in braces with the key %s is read with this key', (key) => {
  expect(parse(`operations: { ${keyInLine(key)}: { name: other } }`)).toEqual({
    operations: { [key]: { name: 'other' } }
  })
})
