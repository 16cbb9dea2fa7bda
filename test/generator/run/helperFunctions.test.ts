import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { build } from '../../../generator/run/build.ts'

const config = readFileSync(new URL('../../fixtures/sdk.yaml', import.meta.url), 'utf8')
const document = JSON.stringify({
  openapi: '3.0.0',
  info: { title: 'Tiny', version: '1' },
  paths: { '/lamp/light': { post: { operationId: 'lightLamp', responses: { 200: { description: 'Lit' } } } } }
})

test.each([
  {
    what: 'a method',
    lines: ['  meta:', '    methods:', '      lamp.shine: updateMeto'],
    at: '3:7',
    near: 'updateMeta'
  },
  {
    what: 'a static method',
    lines: ['  meta:', '    statics:', '      shine: updateMeto'],
    at: '3:7',
    near: 'updateMeta'
  },
  {
    what: 'a call',
    lines: ['  upload:', '    calls:', '      lightLamp: { call: uploadCal }'],
    at: '3:20',
    near: 'uploadCall'
  },
  {
    what: 'what prepares',
    lines: ['  meta:', '    prepare: prepareReqest'],
    at: '2:5',
    near: 'prepareRequest'
  },
  { what: 'a helper', lines: ['  mota: {}'], at: '1:3', near: 'meta' }
])(
  'a slip in the function of $what is told with its line and the nearest name',
  async ({ lines, at, near }) => {
    const text = `${config}\nhelpers:\n${lines.join('\n')}\n`
    const [row = 0, column = 0] = at.split(':').map(Number)
    const line = text.slice(0, text.indexOf('\nhelpers:')).split('\n').length + 1 + row
    const inputs = { spec: document, place: 'spec.json', config: text, names: null }
    await expect(build(inputs, 'sdk.yaml', { formatted: new Map(), surface: null })).rejects.toMatchObject({
      diagnostics: [
        {
          code: 'config/function',
          severity: 'error',
          place: `sdk.yaml:${line}:${column}`,
          message: expect.stringContaining(`Did you mean ${near}?`)
        }
      ]
    })
  }
)

test('a helper whose needs lack an operation that it calls is refused with its line', async () => {
  const text = `${config}\nhelpers:\n  tools: { needs: [lightLamp] }\n`
  const inputs = { spec: document, place: 'spec.json', config: text, names: null }
  await expect(build(inputs, 'sdk.yaml', { formatted: new Map(), surface: null })).rejects.toMatchObject({
    diagnostics: [
      {
        code: 'config/function',
        place: expect.stringMatching(/^sdk\.yaml:\d+:3$/),
        message: 'The helper tools calls the operation publishChannelMessage, which its needs do not list.'
      }
    ]
  })
})
