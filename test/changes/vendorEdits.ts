/** Edits as vendors make them, none of which takes an operation away: the same for the same numbers. */
import type { Dice } from './mutations.ts'
import type { Draft } from './tiny.ts'

const methods = ['get', 'put', 'post', 'delete', 'patch']
const words = ['search', 'archive', 'status', 'history', 'items', 'export', 'list', 'get', 'create', 'all']

interface Site {
  readonly path: string
  readonly method: string
  readonly operation: Draft
}

function sitesIn({ paths }: Draft): readonly Site[] {
  return Object.entries<Draft>(paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) =>
      item[method] === undefined ? [] : [{ path, method, operation: item[method] }]
    )
  )
}

function pick<T>(list: readonly T[], dice: Dice): T | undefined {
  return list[dice(list.length)]
}

/** Adds an operation; false if there is one. */
function add(document: Draft, path: string, method: string): boolean {
  if (document.paths[path]?.[method] !== undefined) return false
  const hasIds = sitesIn(document).some(({ operation }) => operation.operationId !== undefined)
  const name = `${method}${path.replace(/\W+/g, ' ').trim().replaceAll(' ', '')}Added`
  const parameters = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, each]) => ({
    name: each,
    in: 'path',
    required: true,
    schema: { type: 'string' }
  }))
  const schema = { type: 'object', properties: { brandNew: { type: 'object', properties: {} } } }
  document.paths[path] = {
    ...document.paths[path],
    [method]: {
      ...(hasIds ? { operationId: name } : {}),
      // What the path has for all of its operations is not said again.
      ...(document.paths[path]?.parameters === undefined ? { parameters } : {}),
      responses: { 200: { description: 'Done', content: { 'application/json': { schema } } } }
    }
  }
  return true
}

/** Puts the parts of an object into another order, those of what it holds as well. */
function inOtherOrder(value: unknown, dice: Dice): unknown {
  if (Array.isArray(value)) return value.map((each) => inOtherOrder(each, dice))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => ({ key, each: inOtherOrder(each, dice), place: dice(1_000_000) }))
      .sort((left, right) => left.place - right.place)
      .map(({ key, each }) => [key, each])
  )
}

type Edit = (document: Draft, dice: Dice) => string | boolean

const isOwn = (path: string): boolean => !/[?#]/.test(path)

/** By what it is called; false if a document has no place for it. */
export const vendorEdits: Readonly<Record<string, Edit>> = {
  'an operation below another': (document, dice) => {
    const path = pick(Object.keys(document.paths).filter(isOwn), dice)
    return path !== undefined && add(document, `${path}/${pick(words, dice)}`, pick(methods, dice) ?? 'get')
  },
  'an item below another': (document, dice) => {
    const path = pick(Object.keys(document.paths).filter(isOwn), dice)
    return path !== undefined && add(document, `${path}/{addedId}`, pick(methods, dice) ?? 'get')
  },
  'an operation beside another': (document, dice) => {
    const path = pick(Object.keys(document.paths).filter(isOwn), dice)
    const beside = path?.replace(/\/[^/]*$/, `/${pick(words, dice)}`)
    return beside !== undefined && add(document, beside, pick(methods, dice) ?? 'get')
  },
  'every other method of a path': (document, dice) => {
    const path = pick(Object.keys(document.paths), dice)
    return path !== undefined && methods.map((method) => add(document, path, method)).some(Boolean)
  },
  'a verb after a colon': (document, dice) => {
    const path = pick(Object.keys(document.paths).filter(isOwn), dice)
    return path !== undefined && !path.includes(':') && add(document, `${path}:${pick(words, dice)}`, 'post')
  },
  'a path of another version': (document) => add(document, '/v9/added', 'get'),
  'a second version of all paths': (document) => {
    for (const { path, method, operation } of sitesIn(document)) {
      const { operationId: id } = operation
      const copy = { ...structuredClone(operation), ...(id === undefined ? {} : { operationId: `${id}V9` }) }
      const { parameters } = document.paths[path]
      document.paths[`/v9${path}`] = {
        ...(parameters === undefined ? {} : { parameters }),
        ...document.paths[`/v9${path}`],
        [method]: copy
      }
    }
    return true
  },
  'other operationIds': (document) => {
    const sites = sitesIn(document).filter(({ operation }) => operation.operationId !== undefined)
    for (const { operation } of sites) operation.operationId = `Api_${operation.operationId}`
    return sites.length > 0
  },
  'operationIds where there were none': (document) => {
    const sites = sitesIn(document).filter(({ operation }) => operation.operationId === undefined)
    for (const [index, { operation }] of sites.entries()) operation.operationId = `given_${index}`
    return sites.length > 0
  },
  'an operationId that another has': (document, dice) => {
    const sites = sitesIn(document).filter(({ operation }) => operation.operationId !== undefined)
    const [one, other] = [pick(sites, dice), pick(sites, dice)]
    if (one === undefined || other === undefined || one === other) return false
    one.operation.operationId = other.operation.operationId
    return one.path
  },
  'a component whose name is nearly that of another': (document, dice) => {
    const schemas = document.components?.schemas ?? {}
    const name = pick(Object.keys(schemas), dice)
    const near = name?.replace(/^./, (letter) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
    )
    if (near === undefined || Object.hasOwn(schemas, near) || !add(document, '/added/{addedId}', 'get'))
      return false
    schemas[near] = { type: 'object', properties: { other: { type: 'string' } } }
    document.paths['/added/{addedId}'].get.responses[200].content['application/json'].schema = {
      $ref: `#/components/schemas/${near}`
    }
    return near
  },
  'another order': (document, dice) => {
    document.paths = inOtherOrder(document.paths, dice)
    if (document.components?.schemas !== undefined)
      document.components.schemas = Object.fromEntries(Object.entries(document.components.schemas).reverse())
    return true
  },
  'another answer beside': (document, dice) => {
    const site = pick(sitesIn(document), dice)
    if (site === undefined || site.operation.responses?.[202] !== undefined) return false
    const schema = { type: 'object', required: ['jobId'], properties: { jobId: { type: 'string' } } }
    const accepted = { description: 'Later', content: { 'application/json': { schema } } }
    site.operation.responses = { ...site.operation.responses, 202: accepted }
    return `${site.method} ${site.path}`
  }
}

/** What a document has to be like before some edits, if few are. */
export const prepare: Readonly<Record<string, (document: Draft) => void>> = {
  'operationIds where there were none': (document) => {
    for (const { operation } of sitesIn(document)) delete operation.operationId
  }
}
