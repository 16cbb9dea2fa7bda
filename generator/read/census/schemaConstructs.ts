/** The keywords of schemas: OpenAPI 3.0 §4.7.24, and JSON Schema 2020-12 with the vocabulary of OpenAPI since 3.1. */
import { carried, each, lost, unread, type Constructs } from './construct.ts'

const asLimit = 'a tag of the comment; the mock refuses what exceeds it'
const notChecked = 'the type and the mock admit more'
const since31 = { since: 1 } as const

export const schemaConstructs: Readonly<Record<string, Constructs>> = {
  schema: {
    true: carried('any value'),
    false: carried('no value'),
    $ref: carried('another type'),
    type: carried('the type'),
    ...each('enum', carried('a union of literals')),
    ...each('properties required items', carried('the type')),
    properties: carried('fields', { holds: 'schema{}' }),
    items: carried('elements', { holds: 'schema' }),
    additionalProperties: carried('an index signature', { holds: 'schema' }),
    allOf: carried('merged into one type', { holds: 'schema[]' }),
    ...each('oneOf anyOf', carried('a union', { holds: 'schema[]' })),
    not: lost(notChecked, { holds: 'schema' }),
    ...each('title description default example deprecated', carried('the comment')),
    ...each('format pattern', carried('a tag of the comment; `binary` is a Blob in a form')),
    ...each('minimum maximum minLength maxLength minItems maxItems', carried(asLimit)),
    'pattern[?]': unread(
      'the engine refuses it or is kept busy by it, so that no mock and no example follows it'
    ),
    ...each('exclusiveMinimum exclusiveMaximum multipleOf uniqueItems', carried(asLimit)),
    ...each('minProperties maxProperties', carried('the mock refuses what exceeds it')),
    nullable: carried('null among the values', { until: 0 }),
    discriminator: carried('its field is an enum in each branch', { holds: 'discriminator' }),
    readOnly: carried('requests lack the field'),
    writeOnly: carried('answers lack the field'),
    externalDocs: unread('words for people', { holds: 'externalDocs' }),
    xml: unread('XML is text', { holds: 'xml' }),
    ...each('$schema $comment $vocabulary', unread('schemas are read in the dialect of OpenAPI', since31)),
    $defs: carried('where a reference leads to them', { ...since31, holds: 'schema{}' }),
    ...each('$anchor $dynamicAnchor', carried('what references lead to', since31)),
    $id: carried('what references are resolved against', since31),
    $dynamicRef: carried('as $ref, to the schema that has the anchor', since31),
    const: carried('a literal', since31),
    examples: carried('the comment', since31),
    prefixItems: carried('a tuple', { ...since31, holds: 'schema[]' }),
    patternProperties: carried('an index signature', { ...since31, holds: 'schema{}' }),
    ...each('contains unevaluatedItems', lost(notChecked, { ...since31, holds: 'schema' })),
    ...each('minContains maxContains', lost(notChecked, since31)),
    unevaluatedProperties: carried('an index signature', { ...since31, holds: 'schema' }),
    ...each('propertyNames if then else', lost(notChecked, { ...since31, holds: 'schema' })),
    ...each('dependentSchemas dependencies', lost(notChecked, { ...since31, holds: 'schema{}' })),
    dependentRequired: lost(notChecked, since31),
    contentEncoding: lost('a text', since31),
    contentMediaType: carried('bytes, or the data of server-sent events; a text elsewhere', since31),
    contentSchema: carried('the data of server-sent events; a text elsewhere', {
      ...since31,
      holds: 'schema'
    }),
    ...each('definitions', carried('where a reference leads to them', { ...since31, holds: 'schema{}' })),
    ...each('$recursiveRef $recursiveAnchor', lost('any value', since31))
  },
  discriminator: {
    propertyName: carried('the field'),
    mapping: carried('the values of the field'),
    defaultMapping: carried('the branch whose field may be missing', { since: 2 })
  },
  xml: {
    ...each('name namespace prefix', unread('XML is text')),
    ...each('attribute wrapped', unread('XML is text')),
    nodeType: unread('XML is text', { since: 2 })
  }
}
