import { expect, test } from 'vitest'
import type { Declared } from './document.ts'
import { valueOf, type Carried } from './wire.ts'

const carried: Carried = {
  root: {
    components: {
      schemas: { Point: { type: 'object', properties: { x: { type: 'integer' }, y: { type: 'integer' } } } }
    }
  },
  query: { list: ['1', '2'], csv: '1,2', ssv: 'a b', x: '1', y: '2', 'deep[x]': '1', flag: 'true', one: 'a' },
  headers: { 'X-List': 'a,b', Cookie: 'a=b%20c; d=e' },
  ids: {
    plain: 'a%20b',
    label: '.a,b',
    labels: '.x=1.y=2',
    matrix: ';matrix=1,2',
    matrices: ';matrices=1;matrices=2'
  }
}

const point = { $ref: '#/components/schemas/Point' }
const numbers = { type: 'array', items: { type: 'integer' } }
const texts = { type: 'array', items: { type: 'string' } }

const cases: readonly (readonly [string, Declared, unknown])[] = [
  [
    'a repeated name is a list',
    { name: 'list', in: 'query', style: 'form', explode: true, schema: numbers },
    [1, 2]
  ],
  [
    'commas part a list',
    { name: 'csv', in: 'query', style: 'form', explode: false, schema: numbers },
    [1, 2]
  ],
  [
    'spaces part a list',
    { name: 'ssv', in: 'query', style: 'spaceDelimited', explode: false, schema: texts },
    ['a', 'b']
  ],
  [
    'one value is a list of one',
    { name: 'one', in: 'query', style: 'form', explode: true, schema: texts },
    ['a']
  ],
  [
    'fields are keys of the query',
    { name: 'p', in: 'query', style: 'form', explode: true, schema: point },
    { x: 1, y: 2 }
  ],
  [
    'brackets hold a key',
    { name: 'deep', in: 'query', style: 'deepObject', explode: true, schema: point },
    { x: 1 }
  ],
  [
    'true is a boolean',
    { name: 'flag', in: 'query', style: 'form', explode: true, schema: { type: 'boolean' } },
    true
  ],
  [
    'a header is a list',
    { name: 'x-list', in: 'header', style: 'simple', explode: false, schema: texts },
    ['a', 'b']
  ],
  [
    'a cookie is decoded',
    { name: 'a', in: 'cookie', style: 'form', explode: true, schema: { type: 'string' } },
    'b c'
  ],
  [
    'a segment is decoded',
    { name: 'plain', in: 'path', style: 'simple', explode: false, schema: { type: 'string' } },
    'a b'
  ],
  [
    'a label begins with a dot',
    { name: 'label', in: 'path', style: 'label', explode: false, schema: texts },
    ['a', 'b']
  ],
  [
    'labels have keys',
    { name: 'labels', in: 'path', style: 'label', explode: true, schema: point },
    { x: 1, y: 2 }
  ],
  [
    'a matrix has its name',
    { name: 'matrix', in: 'path', style: 'matrix', explode: false, schema: numbers },
    [1, 2]
  ],
  [
    'a matrix repeats its name',
    { name: 'matrices', in: 'path', style: 'matrix', explode: true, schema: numbers },
    [1, 2]
  ],
  [
    'what is not there is undefined',
    { name: 'none', in: 'query', style: 'form', explode: true, schema: {} },
    undefined
  ]
]

test.each(cases)('%s', (_, parameter, value) => {
  expect(valueOf(parameter, carried)).toEqual(value)
})
