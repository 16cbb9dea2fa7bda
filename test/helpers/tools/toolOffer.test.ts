import { describe, expect, test } from 'vitest'
import { isNone, offerTools, takeTools } from '../../../templates/helpers/tools/toolOffer.ts'
import { tool } from '../../../templates/helpers/tools/tools.ts'

const plain = tool({ description: 'Plain', parameters: { type: 'object' }, handler: () => 1 })

describe('tools are taken out of a request', () => {
  test('taking the tools out of a request leaves what the API knows', () => {
    const input = { text: 'Hi', tools: { plain } }
    expect(takeTools(input)).toEqual({ tools: { plain }, request: { text: 'Hi' } })
    expect(input).toHaveProperty('tools')
  })

  test.each([[{ text: 'Hi' }], [undefined], [null], ['text']])(
    'a request with %j as tools has none',
    (input) => {
      const { tools, request } = takeTools(input)
      expect([isNone(tools), request]).toEqual([true, input])
    }
  )
})

describe('tools are offered', () => {
  test('tools are offered as functions after those of the request, each on its own channel', () => {
    const own = { name: 'own' }
    const { request, offered } = offerTools({ text: 'Hi', functions: [own] }, { one: plain, $two: plain })
    const channels = [...offered.keys()]
    expect(request).toEqual({
      text: 'Hi',
      functions: [
        own,
        ...['one', '$two'].map((name, index) => ({
          name,
          description: 'Plain',
          parameters: { type: 'object', properties: {} },
          result: { channel: channels[index] }
        }))
      ]
    })
    expect([...offered.values()].map(({ name }) => name)).toEqual(['one', '$two'])
    expect(new Set(channels).size).toBe(2)
  })

  test('tools are offered on new channels each time, and on none if there are none', () => {
    const [first] = offerTools({}, { plain }).offered.keys()
    expect(offerTools({}, { plain }).offered.has(first ?? '')).toBe(false)
    expect(offerTools(undefined, {}).request).toEqual({ functions: [] })
  })

  test.each([
    {
      what: 'a name that is no identifier',
      tools: { 'a-b': plain },
      message: /"a-b" is not a name of a tool/
    },
    { what: 'a name that is too long', tools: { ['a'.repeat(65)]: plain }, message: /at most 64/ },
    {
      what: 'a name that a function has',
      tools: { own: plain },
      message: /a function and a tool of the name own/
    },
    { what: 'no handler', tools: { x: { description: '', parameters: {} } }, message: /tool x must have/ },
    {
      what: 'no parameters',
      tools: { x: { description: '', handler: () => 1 } },
      message: /tool x must have/
    },
    {
      what: 'no description',
      tools: { x: { parameters: {}, handler: () => 1 } },
      message: /tool x must have/
    },
    { what: 'a list', tools: [plain], message: /must be an object by name/ }
  ])('tools with $what are refused', ({ tools, message }) => {
    expect(() => offerTools({ functions: [{ name: 'own' }] }, tools)).toThrow(message)
  })

  test('tools beside functions that are not a list are refused', () => {
    expect(() => offerTools({ functions: {} }, { plain })).toThrow(/functions an array/)
  })
})
