/** Events that a service sends and its document does not describe: sdk.yaml declares them by the convention of a stream. */
import type { StreamConvention } from '../decide/config.ts'
import type { Decisions } from '../decide/decisions.ts'
import type { Document, Schema } from '../read/document.ts'
import { valueAt } from '../ground/valueAt.ts'
import { pascalCase } from './names.ts'
import { mapSchema, placesBelow, reachedFrom, referenceOf, referTo } from './schemaWalk.ts'

type Schemas = Readonly<Record<string, Schema>>

/** The document with a component for the events of each stream, and with payloads described that it leaves open. */
export function declareEvents(document: Document, decisions: Decisions): Document {
  const { config } = decisions
  return Object.entries(config.events).reduce((current, [style, events]) => {
    const convention = valueAt(config.streams, style)
    if (convention === undefined) return current
    const schemas = { ...config.schemas, ...current.components.schemas }
    const streams = streamsOf(current, style, decisions)
    return {
      ...current,
      components: {
        ...current.components,
        schemas: declareFor({ schemas, streams, convention, component: componentOf(style), events })
      }
    }
  }, document)
}

/** The events of a stream together with those that sdk.yaml declares for its convention. */
export function joinEvents(declared: Schema, style: string, { config }: Decisions): Schema {
  const events = eventsOf(style, config)
  if (valueAt(config.events, events) === undefined) return declared
  const branches = declared.anyOf ?? declared.oneOf ?? [declared]
  return { anyOf: [...branches, referTo(componentOf(events))] }
}

/** The list of events that a convention follows: that of the convention it names, else its own. */
export function eventsOf(style: string, { streams }: Decisions['config']): string {
  return valueAt(streams, style)?.events ?? style
}

/** One event of `engineEvents` is an `EngineEvent`. */
function componentOf(style: string): string {
  return pascalCase(style).replace(/s$/, '')
}

/** What the document says of the streams that send a list of events by decision. */
function streamsOf({ paths }: Document, events: string, decisions: Decisions): readonly Schema[] {
  const { config } = decisions
  const operations = Object.values(paths).flatMap((item) => Object.values(item))
  return operations.flatMap(({ operationId, responses }) => {
    const style = decisions.take('operations', operationId)?.stream
    const mediaType =
      style === undefined || eventsOf(style, config) !== events
        ? undefined
        : valueAt(config.streams, style)?.mediaType
    return mediaType === undefined ? [] : (valueAt(responses['200']?.content, mediaType)?.schema ?? [])
  })
}

interface Declaring {
  readonly schemas: Schemas
  readonly streams: readonly Schema[]
  readonly convention: StreamConvention
  readonly component: string
  readonly events: Schemas
}

function declareFor({ schemas, streams, convention, component, events: given }: Declaring): Schemas {
  const { discriminator, payload } = convention
  if (discriminator === undefined || payload === undefined) return schemas
  const events = Object.fromEntries(
    Object.entries(given).map(([name, data]) => [name, withoutDeadReferences(data, schemas)])
  )
  const typeOf = ({ properties }: Schema): string => String(valueAt(properties, discriminator)?.enum?.[0])
  const describe = (schema: Schema): Schema | null => {
    const [described, own] = [valueAt(events, typeOf(schema)), valueAt(schema.properties, payload)]
    return described === undefined || own === undefined || !isBare(own)
      ? null
      : { ...schema, properties: { ...schema.properties, [payload]: described } }
  }
  const reached = reachedFrom(streams, schemas)
  const known = new Set(
    [...streams, ...[...reached].flatMap((name) => valueAt(schemas, name) ?? [])]
      .flatMap((schema) => [schema, ...[...placesBelow(schema)].map((place) => place.schema)])
      .map(typeOf)
  )
  const own = Object.entries(schemas).map(
    ([name, schema]) => [name, reached.has(name) ? mapSchema(schema, describe) : schema] as const
  )
  const others = Object.entries(events).filter(([name]) => !known.has(name))
  return {
    ...Object.fromEntries(own),
    [component]: {
      description: 'An event that the service sends and its document does not describe',
      anyOf: others.map(([name, data]) => eventOf(discriminator, payload, name, data))
    }
  }
}

function eventOf(discriminator: string, payload: string, name: string, data: Schema): Schema {
  return {
    type: 'object',
    properties: {
      [discriminator]: { type: 'string', enum: [name], description: 'Kind of event' },
      [payload]: data
    },
    required: [discriminator, payload]
  }
}

/** An object without any description. */
function isBare({ type, properties = {}, $ref }: Schema): boolean {
  return $ref === undefined && type === 'object' && Object.keys(properties).length === 0
}

/** A component that this document does not have may be anything. */
function withoutDeadReferences(schema: Schema, schemas: Schemas): Schema {
  return mapSchema(schema, (node) => {
    const key = referenceOf(node)
    return key === null || Object.hasOwn(schemas, key) ? null : {}
  })
}
