/** Compares the example of each operation of a model with the schemas of its request. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { referenceToComponent } from '../../generator/ground/component.ts'
import type { Api, Body, Place, Schema } from '../../generator/model/api.ts'
import { everyAction, treeOf } from '../../generator/model/everyResource.ts'
import { exampleCall } from '../../generator/target/typescript/examples/exampleCall.ts'
import { Verbatim } from '../../generator/target/typescript/words/literal.ts'

/** What is wrong with the examples of an API, a line each. */
export function exampleFaults(api: Api): readonly string[] {
  const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true, logger: false }))
  const schemas = Object.fromEntries(api.types.map(({ name, schema }) => [name, schema]))
  ajv.addSchema(modern({ components: { schemas } }), 'api')
  return everyAction(treeOf(api)).flatMap(({ resource, action }) => {
    const example = exampleCall(resource, action, api)
    if (example === null) return [`${action.id}: no example`]
    return action.input.places.flatMap((place) => {
      const given = place.given === 'argument' ? example.argument : example.options
      const schema = schemaOf(place)
      if (schema === null || given === undefined || given instanceof Verbatim)
        return place.required && place.given !== 'ids' && given === undefined
          ? [`${action.id}: nothing given`]
          : []
      const validate = ajv.compile(inApi(modern(schema)))
      return validate(given) ? [] : [`${action.id}: ${ajv.errorsText(validate.errors)}`]
    })
  })
}

function schemaOf(place: Place): object | null {
  if (place.in === 'body') {
    const [usual] = place.bodies
    if (usual === undefined || usual.kind === 'binary') return null
    // The type of lines is that of one line, and a call is given a list of them.
    return usual.kind === 'lines' ? { type: 'array', items: typeOf(usual) } : typeOf(usual)
  }
  if (place.given === 'ids') return null
  return {
    type: 'object',
    required: place.parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(place.parameters.map(({ name, type }) => [name, typeOf({ type })]))
  }
}

function typeOf({ type }: Pick<Exclude<Body, { kind: 'binary' }>, 'type'>): Schema {
  return type.kind === 'named' ? { $ref: referenceToComponent(type.name) } : type.schema
}

/** References that find the types of the API. */
function inApi(schema: unknown): object {
  const text = JSON.stringify(schema).replaceAll('"#/components', '"api#/components')
  return Object(JSON.parse(text))
}

/** A schema in the dialect of today: OpenAPI 3.0 writes null and bounds in its own way. */
function modern(value: unknown): object {
  return Object(
    JSON.parse(JSON.stringify(value), (_, member: unknown) => {
      if (typeof member !== 'object' || member === null || Array.isArray(member)) return member
      if ('format' in member && member.format === 'binary') return {}
      const { nullable, exclusiveMinimum: above, exclusiveMaximum: below, ...kept } = { ...member } as Schema
      const bounds = {
        ...(typeof above === 'number'
          ? { exclusiveMinimum: above }
          : above
            ? { exclusiveMinimum: kept.minimum }
            : {}),
        ...(typeof below === 'number'
          ? { exclusiveMaximum: below }
          : below
            ? { exclusiveMaximum: kept.maximum }
            : {})
      }
      const whole = { ...kept, ...bounds }
      return nullable === true ? { anyOf: [whole, { type: 'null' }] } : whole
    })
  )
}
