/** Small documents that mean a great deal: each doubles, nests or repeats something. */

/** A document whose one operation answers with a schema, beside components. */
export function answering(schema: unknown, schemas: Readonly<Record<string, unknown>> = {}): unknown {
  return documentWith({ schemas, body: null, answer: schema })
}

/** A document whose one operation takes a schema, beside components. */
function taking(schema: unknown, schemas: Readonly<Record<string, unknown>> = {}): unknown {
  return documentWith({
    schemas,
    body: schema,
    answer: { type: 'object', properties: { id: { type: 'string' } } }
  })
}

interface Parts {
  readonly schemas: Readonly<Record<string, unknown>>
  readonly body: unknown
  readonly answer: unknown
}

function documentWith({ schemas, body, answer }: Parts): unknown {
  const requestBody =
    body === null ? {} : { requestBody: { content: { 'application/json': { schema: body } } } }
  const responses = { 200: { description: 'Done', content: { 'application/json': { schema: answer } } } }
  return {
    openapi: '3.1.0',
    info: { title: 'Deep', version: '1' },
    paths: { '/bot/create': { post: { operationId: 'createBot', ...requestBody, responses } } },
    components: { schemas }
  }
}

const to = (name: string): { readonly $ref: string } => ({ $ref: `#/components/schemas/${name}` })
const object = (properties: Readonly<Record<string, unknown>>) => ({ type: 'object', properties })

/** A chain of components, each made of the next by a rule, that ends in a plain object. */
function chain(
  levels: number,
  rule: (next: { readonly $ref: string }, level: number) => unknown,
  end: unknown = object({ end: { type: 'string' } })
): Readonly<Record<string, unknown>> {
  const links = Array.from(
    { length: levels },
    (_, level) => [`A${level}`, rule(to(`A${level + 1}`), level)] as const
  )
  return { ...Object.fromEntries(links), [`A${levels}`]: end }
}

/** References to parts of schemas, each part of which is two references to parts of the next. */
function parts(
  levels: number,
  rule: (next: { readonly $ref: string }) => Readonly<Record<string, unknown>>
): Readonly<Record<string, unknown>> {
  return chain(
    levels,
    (_, level) => object({ part: rule({ $ref: `#/components/schemas/A${level + 1}/properties/part` }) }),
    object({ part: object({ end: { type: 'string' } }) })
  )
}

function nested(
  levels: number,
  rule: (inner: unknown) => unknown,
  end: unknown = { type: 'string' }
): unknown {
  return Array.from({ length: levels }).reduce<unknown>((inner) => rule(inner), end)
}

/** Every document by what it does. */
export const deepDocuments: Readonly<Record<string, () => unknown>> = {
  'allOf of twice the next, 24 levels': () =>
    answering(
      to('A0'),
      chain(24, (next) => ({ allOf: [next, next] }))
    ),
  'allOf of twice the next, 24 levels, with required': () =>
    answering(
      to('A0'),
      chain(24, (next, level) => ({ allOf: [next, next], required: ['end', `r${level}`] }))
    ),
  'allOf of twice the next, 24 levels, that ends in unions': () =>
    answering(
      to('A0'),
      chain(24, (next) => ({ allOf: [next, next] }), {
        oneOf: [object({ a: { type: 'string' } }), object({ b: { type: 'string' } })]
      })
    ),
  'allOf of twice the next, 24 levels, taken': () =>
    taking(
      to('A0'),
      chain(24, (next) => ({ allOf: [next, next] }))
    ),
  'allOf of three times the next, 16 levels, inline': () =>
    answering(
      { allOf: [to('A0'), to('A0')] },
      chain(16, (next) => ({ allOf: [next, next, next, object({ own: { type: 'string' } })] }))
    ),
  'oneOf of twice the next, 24 levels': () =>
    answering(
      to('A0'),
      chain(24, (next) => ({ oneOf: [next, next] }))
    ),
  'anyOf of twice the next, 24 levels': () =>
    answering(
      to('A0'),
      chain(24, (next) => ({ anyOf: [next, next] }))
    ),
  'anyOf of twice the next, 24 levels, taken': () =>
    taking(
      to('A0'),
      chain(24, (next) => ({ anyOf: [next, next] }))
    ),
  'oneOf of twice the next, 24 levels, taken': () =>
    taking(
      to('A0'),
      chain(24, (next) => ({ oneOf: [next, next] }))
    ),
  'oneOf of an inline oneOf of the next, 24 levels': () =>
    taking(
      to('A0'),
      chain(24, (next) => ({ oneOf: [{ oneOf: [next, next] }, { oneOf: [next, next] }] }))
    ),
  'two properties of the next, 24 levels': () =>
    answering(
      to('A0'),
      chain(24, (next) => object({ one: next, two: next }))
    ),
  'two required properties of oneOf of the next, 24 levels': () =>
    answering(
      to('A0'),
      chain(24, (next) => ({
        oneOf: [
          { ...object({ one: next }), required: ['one'] },
          { ...object({ one: next, two: next }), required: ['one'] }
        ]
      }))
    ),
  'parts of two properties, 24 levels': () =>
    answering(
      to('A0'),
      parts(24, (next) => object({ one: next, two: next }))
    ),
  'parts of two properties, 10 levels': () =>
    answering(
      to('A0'),
      parts(10, (next) => object({ one: next, two: next }))
    ),
  'parts of two properties, 16 levels': () =>
    answering(
      to('A0'),
      parts(16, (next) => object({ one: next, two: next }))
    ),
  'parts of lists in two properties, 24 levels': () =>
    answering(
      to('A0'),
      parts(24, (next) => object({ one: { type: 'array', items: next }, two: next }))
    ),
  'parts of allOf, 24 levels': () =>
    answering(
      to('A0'),
      parts(24, (next) => ({ allOf: [next, next] }))
    ),
  'parts of oneOf, 24 levels': () =>
    answering(
      to('A0'),
      parts(24, (next) => ({ oneOf: [next, next] }))
    ),
  'parts of anyOf, 24 levels': () =>
    taking(
      to('A0'),
      parts(24, (next) => ({ anyOf: [next, next] }))
    ),
  'parts of additionalProperties, 24 levels': () =>
    answering(
      to('A0'),
      parts(24, (next) => ({ type: 'object', properties: { one: next }, additionalProperties: next }))
    ),
  'parts of not, 24 levels': () =>
    answering(
      to('A0'),
      parts(24, (next) => ({ not: { anyOf: [next, next] } }))
    ),
  'an allOf of one, 2,000 levels': () =>
    answering(
      to('A0'),
      chain(2000, (next) => ({ allOf: [next] }))
    ),
  'a reference to a reference, 5,000 levels': () =>
    answering(
      to('A0'),
      chain(5000, (next) => next)
    ),
  'a part of a part, 2,000 levels': () =>
    answering(
      to('A0'),
      parts(2000, (next) => object({ one: next }))
    ),
  'a list of the next, 5,000 levels': () =>
    answering(
      to('A0'),
      chain(5000, (next) => ({ type: 'array', items: next }))
    ),
  'a union of the next and text, 2,000 levels': () =>
    taking(
      to('A0'),
      chain(2000, (next) => ({ anyOf: [next, { type: 'string' }] }))
    ),
  'an object in an object, 160 levels': () => answering(nested(160, (inner) => object({ in: inner }))),
  'a list in a list, 240 levels': () => answering(nested(240, (inner) => ({ type: 'array', items: inner }))),
  'a union in a union, 160 levels': () =>
    taking(nested(160, (inner) => ({ oneOf: [inner, { type: 'null' }] }))),
  'an allOf in an allOf, 240 levels': () =>
    answering(nested(240, (inner) => ({ allOf: [inner, object({ a: { type: 'string' } })] }))),
  'an additionalProperties in another, 240 levels': () =>
    answering(nested(240, (inner) => ({ type: 'object', additionalProperties: inner }))),
  'a not in a not, 240 levels': () => answering(nested(240, (inner) => ({ not: inner }))),
  'an enum of 50,000 texts': () =>
    answering(
      object({ a: { type: 'string', enum: Array.from({ length: 50_000 }, (_, index) => `value${index}`) } })
    ),
  'an object of 20,000 properties': () =>
    answering(
      object(
        Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`p${index}`, { type: 'string' }]))
      )
    ),
  'a oneOf of 3,000 objects': () =>
    taking({
      oneOf: Array.from({ length: 3000 }, (_, index) => object({ [`p${index}`]: { type: 'string' } }))
    }),
  'a oneOf of 3,000 required objects': () =>
    answering({
      oneOf: Array.from({ length: 3000 }, (_, index) => ({
        ...object({ kind: { enum: [`k${index}`] } }),
        required: ['kind']
      }))
    }),
  'an allOf of 5,000 objects': () =>
    answering({
      allOf: Array.from({ length: 5000 }, (_, index) => object({ [`p${index}`]: { type: 'string' } }))
    }),
  'a required of 50,000 names': () =>
    answering({
      ...object({ a: { type: 'string' } }),
      required: Array.from({ length: 50_000 }, (_, index) => `r${index}`)
    }),
  '4,000 components': () =>
    answering(
      object(Object.fromEntries(Array.from({ length: 4000 }, (_, index) => [`p${index}`, to(`C${index}`)]))),
      Object.fromEntries(
        Array.from({ length: 4000 }, (_, index) => [
          `C${index}`,
          object({ [`p${index}`]: { type: 'string' } })
        ])
      )
    ),
  'a description of slashes and words': () =>
    answering(
      object({ a: { type: 'string', description: `${'://'.repeat(20_000)} x ${'a '.repeat(20_000)}` } })
    )
}

/** A document with many operations. */
export function manyOperations(count: number): unknown {
  const { paths: _, ...rest } = answering({}) as Readonly<Record<string, unknown>>
  const responses = {
    200: {
      description: 'Done',
      content: { 'application/json': { schema: object({ id: { type: 'string' } }) } }
    }
  }
  return {
    ...rest,
    paths: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `/r${index % 40}/do${index}`,
        { post: { operationId: `do${index}`, responses } }
      ])
    )
  }
}
