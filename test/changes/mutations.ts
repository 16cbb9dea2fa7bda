/** Single random changes of a document, each the same for the same numbers. */
import type { Draft } from './tiny.ts'

/** Gives a whole number below a limit. */
export type Dice = (below: number) => number

/** Numbers that depend on a seed alone (a linear congruential generator, Numerical Recipes §7.1). */
export function diceOf(seed: number): Dice {
  let state = (seed ^ 0x5deece66) >>> 0
  const next = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0)
  for (let warm = 0; warm < 4; warm++) next()
  return (below) => Math.floor((next() / 2 ** 32) * below)
}

/** A place of a document that has a schema. */
interface Spot {
  readonly path: string
  readonly schema: Draft
}

type Change = (spot: Spot, dice: Dice) => string | null

const pickFrom = <T>(list: readonly T[], dice: Dice): T | undefined => list[dice(list.length)]
const text = { type: 'string' }

function fieldOf({ schema }: Spot, dice: Dice): string | undefined {
  return pickFrom(Object.keys(schema.properties ?? {}), dice)
}

function setRequired(schema: Draft, names: readonly string[]): void {
  if (names.length > 0) schema.required = names
  else delete schema.required
}

const changes: Readonly<Record<string, Change>> = {
  'a field is removed': (spot, dice) => {
    const name = fieldOf(spot, dice)
    if (name === undefined) return null
    delete spot.schema.properties[name]
    setRequired(
      spot.schema,
      (spot.schema.required ?? []).filter((each: string) => each !== name)
    )
    return name
  },
  'an optional field is added': ({ schema }) => {
    if (schema.properties === undefined) return null
    schema.properties.brandNew = text
    return 'brandNew'
  },
  'a required field is added': ({ schema }) => {
    if (schema.properties === undefined) return null
    schema.properties.brandNew = text
    schema.required = [...(schema.required ?? []), 'brandNew']
    return 'brandNew'
  },
  'a field is renamed': (spot, dice) => {
    const name = fieldOf(spot, dice)
    if (name === undefined) return null
    spot.schema.properties[`${name}Now`] = spot.schema.properties[name]
    delete spot.schema.properties[name]
    const required: readonly string[] = spot.schema.required ?? []
    setRequired(
      spot.schema,
      required.map((each) => (each === name ? `${name}Now` : each))
    )
    return name
  },
  'a field changes its type': (spot, dice) => {
    const name = fieldOf(spot, dice)
    if (name === undefined) return null
    const isText = spot.schema.properties[name].type === 'string'
    spot.schema.properties[name] = isText ? { type: 'integer' } : text
    return name
  },
  'a field becomes required or optional': (spot, dice) => {
    const name = fieldOf(spot, dice)
    if (name === undefined) return null
    const required: readonly string[] = spot.schema.required ?? []
    setRequired(
      spot.schema,
      required.includes(name) ? required.filter((each) => each !== name) : [...required, name]
    )
    return name
  },
  'a field may be null or no longer': (spot, dice) => {
    const name = fieldOf(spot, dice)
    const own = name === undefined ? undefined : spot.schema.properties[name]
    if (own === undefined || own.$ref !== undefined) return null
    if (own.nullable === true) delete own.nullable
    else own.nullable = true
    return name ?? null
  },
  'an enum is widened': ({ schema }) => {
    if (!Array.isArray(schema.enum) || schema.type !== 'string' || schema.enum.length < 2) return null
    schema.enum.push('brandNew')
    return 'brandNew'
  },
  'an enum is narrowed': ({ schema }, dice) => {
    if (!Array.isArray(schema.enum) || schema.enum.length < 2) return null
    const [gone] = schema.enum.splice(dice(schema.enum.length), 1)
    return String(gone)
  },
  'an enum becomes any text': ({ schema }) => {
    if (!Array.isArray(schema.enum) || schema.type !== 'string' || schema.enum.length < 2) return null
    delete schema.enum
    return ''
  },
  'a text becomes an enum': ({ schema }) => {
    if (schema.type !== 'string' || schema.enum !== undefined || schema.format !== undefined) return null
    schema.enum = ['one', 'two']
    return ''
  },
  'elements change their type': ({ schema }) => {
    if (schema.items === undefined) return null
    schema.items = schema.items.type === 'string' ? { type: 'integer' } : text
    return ''
  },
  'a value becomes a list': ({ schema }) => {
    if (schema.type !== 'string' && schema.type !== 'integer') return null
    const { type } = schema
    for (const key of Object.keys(schema)) delete schema[key]
    Object.assign(schema, { type: 'array', items: { type } })
    return ''
  },
  'a branch of a union is removed': ({ schema }, dice) => {
    const branches = schema.oneOf ?? schema.anyOf
    if (branches === undefined || branches.length < 2) return null
    branches.splice(dice(branches.length), 1)
    return ''
  },
  'a branch of a union is added': ({ schema }) => {
    const branches = schema.oneOf ?? schema.anyOf
    if (branches === undefined) return null
    branches.push({
      type: 'object',
      required: ['kind'],
      properties: { kind: { type: 'string', enum: ['brandNew'] } }
    })
    return ''
  },
  'other fields are allowed or no longer': ({ schema }) => {
    if (schema.type !== 'object') return null
    if (schema.additionalProperties === undefined) schema.additionalProperties = true
    else delete schema.additionalProperties
    return ''
  }
}

/** Every schema below an operation or a component; what a reference leads to is a place of its own. */
function spotsBelow(schema: Draft, path: string): readonly Spot[] {
  if (typeof schema !== 'object' || schema === null) return []
  return [
    { path, schema },
    ...Object.entries(schema.properties ?? {}).flatMap(([name, each]) => spotsBelow(each, `${path}.${name}`)),
    ...spotsBelow(schema.items, `${path}[]`),
    ...spotsBelow(schema.additionalProperties, `${path}{}`),
    ...[...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])].flatMap((each, index) =>
      spotsBelow(each, `${path}|${index}`)
    )
  ]
}

function spotsOf(document: Draft): readonly Spot[] {
  const operations = Object.entries<Draft>(document.paths).flatMap(([path, item]) =>
    Object.entries<Draft>(item).flatMap(([method, operation]) => {
      const route = `${method} ${path}`
      const content = [
        ...Object.entries<Draft>(operation.requestBody?.content ?? {}).map(([type, each]) => [
          `request ${type}`,
          each.schema
        ]),
        ...Object.entries<Draft>(operation.responses).flatMap(([status, response]) =>
          Object.entries<Draft>(response.content ?? {}).map(([type, each]) => [
            `${status} ${type}`,
            each.schema
          ])
        ),
        ...(operation.parameters ?? []).map((each: Draft) => [`parameter ${each.name}`, each.schema])
      ]
      return content.flatMap(([where, schema]) => spotsBelow(schema, `${route} ${where} `))
    })
  )
  const components = Object.entries<Draft>(document.components.schemas)
  return [...operations, ...components.flatMap(([name, schema]) => spotsBelow(schema, `${name} `))]
}

/** Changes of operations as a whole. */
const wholes: Readonly<
  Record<string, (document: Draft, route: readonly [string, string], dice: Dice) => string | null>
> = {
  'an operation is removed': (document, [path, method]) => {
    delete document.paths[path][method]
    return ''
  },
  'a parameter is removed': (document, [path, method], dice) => {
    const parameters: Draft[] = document.paths[path][method].parameters ?? []
    const free = parameters.filter((each) => each.in !== 'path')
    const gone = pickFrom(free, dice)
    if (gone === undefined) return null
    parameters.splice(parameters.indexOf(gone), 1)
    return gone.name
  },
  'a required parameter is added': (document, [path, method]) => {
    if (method !== 'get') return null
    const operation = document.paths[path][method]
    operation.parameters = [
      ...(operation.parameters ?? []),
      { name: 'brandNew', in: 'query', required: true, schema: text }
    ]
    return 'brandNew'
  },
  'an optional parameter is added': (document, [path, method]) => {
    const operation = document.paths[path][method]
    operation.parameters = [...(operation.parameters ?? []), { name: 'brandNew', in: 'query', schema: text }]
    return 'brandNew'
  },
  'the last word of a path changes': (document, [path, method]) => {
    const moved = `${path}now`
    if (path.endsWith('}')) return null
    document.paths[moved] = { [method]: document.paths[path][method] }
    delete document.paths[path][method]
    return moved
  },
  'an answer loses its body': (document, [path, method]) => {
    document.paths[path][method].responses = { 204: { description: 'Done' } }
    return ''
  }
}

/** Makes one change of a document and says which; null if the numbers lead to none. */
export function mutate(document: Draft, dice: Dice): string | null {
  if (dice(5) === 0) {
    const routes = Object.entries<Draft>(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => [path, method] as const)
    )
    const [route, kind] = [pickFrom(routes, dice), pickFrom(Object.keys(wholes), dice)]
    if (route === undefined || kind === undefined) return null
    const said = wholes[kind]?.(document, route, dice) ?? null
    return said === null ? null : `${kind}: ${route[1]} ${route[0]} ${said}`
  }
  const kind = pickFrom(Object.keys(changes), dice) ?? ''
  const spots = spotsOf(document)
  for (let tries = 0; tries < 60; tries++) {
    const spot = pickFrom(spots, dice)
    const said = spot === undefined ? null : (changes[kind]?.(spot, dice) ?? null)
    if (spot !== undefined && said !== null) return `${kind}: ${spot.path} ${said}`
  }
  return null
}
