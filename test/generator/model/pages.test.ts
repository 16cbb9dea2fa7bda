/** Which lists come in pages: a convention is followed where all that it names is there, with a type that fits. */
import { describe, expect, test } from 'vitest'
import type { Schema } from '../../../generator/model/api.ts'
import type { Config } from '../../../generator/decide/config.ts'
import type { Diagnostic } from '../../../generator/ground/diagnostics.ts'
import type { Normalised } from '../../../generator/model/normalise.ts'
import { pageStyle } from '../../support/config.ts'
import { diagnosticsOf } from '../../support/diagnostics.ts'
import { actionsOf, fields, modelOf, type OperationSketch } from '../../support/sketch.ts'

type Style = Partial<Config['pages'][string]>

const typed = (type: string): Schema => ({ type })
const rows: Schema = { type: 'array', items: fields('id') }
const answer = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties: { items: rows, ...properties }
})
const query = (name: string, type = 'string'): object => ({ name, in: 'query', schema: typed(type) })

interface Asked {
  /** The path of the operation, if it is not that of a collection. */
  readonly path?: string
  readonly styles: Readonly<Record<string, Style>>
  readonly answer: Schema
  readonly parameters?: readonly object[]
  readonly operation?: Partial<OperationSketch>
  readonly page?: string | false
}

/** How one operation answers, and what is told. */
function judged({ styles, answer, parameters = [], operation = {}, page, path = '/lamp/list' }: Asked) {
  const line = `${operation.body === undefined ? 'GET' : 'POST'} ${path}`
  const pages = Object.fromEntries(Object.entries(styles).map(([name, style]) => [name, pageStyle(style)]))
  const operations = page === undefined ? {} : { listLamps: { page } }
  const read = (): Normalised =>
    modelOf(
      { [line]: { id: 'listLamps', parameters, answer, ...operation } },
      {
        config: {
          ...{ pages, operations, streams: {} },
          ...(path.endsWith('}') ? { paths: { grammar: 'rest', catchAll: [] } } : {})
        }
      }
    )
  const isOfPages = ({ code, place }: Diagnostic): boolean => code === 'config/page' || / pages\b/.test(place)
  const inWords = ({ code, place, message }: Diagnostic): string => `${code} ${place}: ${message}`
  const faults = diagnosticsOf(read)
  if (faults.length > 0) return { answer: null, told: faults.filter(isOfPages).map(inWords) }
  const found = read()
  const [only] = actionsOf(found)
  return { answer: only?.action.answer, told: found.diagnostics.filter(isOfPages).map(inWords) }
}

const convention = (asked: Asked): string | null => {
  const { answer: found } = judged(asked)
  return found?.kind === 'page' ? found.convention : null
}

describe('a list', () => {
  const offset: Style = { by: 'offset', cursor: 'offset', next: undefined }
  const byId: Style = { by: 'id', cursor: 'after', next: undefined, hasMore: 'more' }
  test.each<readonly [string, Style, readonly object[], Schema, boolean]>([
    ['with a cursor', {}, [query('cursor')], answer({ cursor: typed('string') }), true],
    [
      'whose cursor is an object',
      {},
      [query('cursor', 'object')],
      answer({ cursor: typed('string') }),
      false
    ],
    ['without the next cursor', {}, [query('cursor')], answer({}), false],
    ['whose next cursor is a number', {}, [query('cursor')], answer({ cursor: typed('integer') }), false],
    [
      'whose next cursor is a number that may be one',
      { sparse: true },
      [query('cursor')],
      answer({ cursor: typed('integer') }),
      true
    ],
    [
      'with the next cursor in an object',
      { next: 'meta.next' },
      [query('cursor')],
      answer({ meta: { type: 'object', properties: { next: typed('string') } } }),
      true
    ],
    [
      'with a name that has a dot',
      { next: '@meta.next' },
      [query('cursor')],
      answer({ '@meta.next': typed('string') }),
      true
    ],
    ['with an offset', offset, [query('offset', 'integer')], answer({}), true],
    ['whose offset is a list', offset, [query('offset', 'array')], answer({}), false],
    ['without the total', { ...offset, total: 'total' }, [query('offset', 'integer')], answer({}), false],
    [
      'whose total is a text',
      { ...offset, total: 'total' },
      [query('offset', 'integer')],
      answer({ total: typed('string') }),
      false
    ],
    ['whose offset is a text', offset, [query('offset')], answer({}), false],
    [
      'whose offset is a text, with a total',
      { ...offset, total: 'total' },
      [query('offset')],
      answer({ total: typed('integer') }),
      true
    ],
    ['with ids', byId, [query('after')], answer({ more: typed('boolean') }), true],
    ['whose mark of more is no boolean', byId, [query('after')], answer({ more: typed('string') }), false],
    [
      'whose items have no id',
      { ...byId, id: 'key' },
      [query('after')],
      answer({ more: typed('boolean') }),
      false
    ],
    ['that is an array', { ...offset, items: '' }, [query('offset', 'integer')], rows, true],
    ['that is no array', { ...offset, items: '' }, [query('offset', 'integer')], answer({}), false],
    [
      'with one array',
      { ...offset, items: '*' },
      [query('offset', 'integer')],
      { type: 'object', properties: { lamps: rows } },
      true
    ],
    [
      'with one array of objects',
      { ...offset, items: '*' },
      [query('offset', 'integer')],
      answer({ names: { type: 'array', items: typed('string') } }),
      true
    ],
    [
      'with two arrays of objects',
      { ...offset, items: '*' },
      [query('offset', 'integer')],
      answer({ others: rows }),
      false
    ],
    [
      'without the header Link',
      { by: 'link', items: '', cursor: undefined, next: undefined },
      [query('page', 'integer')],
      rows,
      false
    ]
  ])('%s follows a convention only if all fits', (_, style, parameters, found, wanted) => {
    expect(convention({ styles: { lampPages: style }, parameters, answer: found })).toBe(
      wanted ? 'lampPages' : null
    )
  })

  test('with a cursor in the body follows a convention that says so', () => {
    const body = fields('cursor', 'name')
    const given = { answer: answer({ cursor: typed('string') }), operation: { body } }
    expect(convention({ ...given, styles: { lampPages: { in: 'body' } } })).toBe('lampPages')
    expect(convention({ ...given, styles: { lampPages: {} } })).toBeNull()
    expect(convention({ ...given, styles: { lampPages: { in: 'body', cursor: 'size' } } })).toBeNull()
  })

  test('known by the name of a link alone are found neither in one thing nor in the answer of a change', () => {
    const links: Style = { by: 'link', items: '*', cursor: undefined, next: '_links.next' }
    const link = {
      type: 'object',
      properties: { next: { type: 'object', properties: { href: typed('string') } } }
    }
    const asked: Asked = { answer: answer({ _links: link }), styles: { links } }
    expect(convention(asked)).toBe('links')
    expect(convention({ ...asked, operation: { body: fields('name') } })).toBeNull()
    const item = { ...asked, path: '/lamps/{lampId}' }
    expect(convention({ ...item, page: 'links' })).toBe('links')
    expect(convention(item)).toBeNull()
    expect(convention({ ...item, styles: { links: { ...links, items: 'items' } } })).toBe('links')
  })

  const both = {
    answer: answer({ cursor: typed('string') }),
    parameters: [query('cursor'), query('offset', 'integer')]
  }
  const styles = { first: { ...offset, total: 'total' }, second: offset, third: {} }

  test('follows the first convention that it fits, or the one that sdk.yaml chooses, or none', () => {
    expect(convention({ ...both, styles })).toBe('second')
    expect(convention({ ...both, styles, page: 'third' })).toBe('third')
    expect(convention({ ...both, styles, page: false })).toBeNull()
  })

  test('that lacks what a chosen convention names is told with each name, and the nearest one', () => {
    const { told } = judged({ ...both, styles: { third: { next: 'curso' } }, page: 'third' })
    expect(told).toEqual([
      'config/page sdk.yaml operations.listLamps.page: listLamps does not follow the convention third: nothing that fits is called "curso" (next) (did you mean cursor?).',
      'config/unused sdk.yaml pages.third.next: pages.third.next: No answer that follows the convention has a field curso. Did you mean cursor?'
    ])
  })
})

describe('a convention that no list follows', () => {
  const given = {
    parameters: [query('offset', 'integer')],
    answer: answer({ meta: { type: 'object', properties: { total_count: typed('integer') } } })
  }
  const told = (style: Style): readonly string[] =>
    judged({ ...given, styles: { lampPages: { by: 'offset', next: undefined, ...style } } }).told

  test.each<readonly [string, Style, string]>([
    ['items', { items: 'item', cursor: 'offset' }, 'has a field item. Did you mean items?'],
    ['cursor', { cursor: 'offse' }, 'takes the parameter offse. Did you mean offset?'],
    [
      'total',
      { cursor: 'offset', total: 'meta.total_cout' },
      'has a field meta.total_cout. Did you mean meta.total_count?'
    ]
  ])('is told by its wrong name of %s, with the nearest one', (key, style, message) => {
    expect(told(style)).toHaveLength(1)
    expect(told(style)[0]).toContain(`pages.lampPages.${key}`)
    expect(told(style)[0]).toContain(message)
  })

  test('is told itself if each of its names is there, and no type fits', () => {
    expect(told({ cursor: 'offset', total: 'meta' })).toEqual([
      'config/unused sdk.yaml pages.lampPages: pages.lampPages: No operation follows the convention lampPages.'
    ])
  })
})
