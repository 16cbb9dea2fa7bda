/** The JSON Schema of the printed model: derived from the declarations, and true of every model. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { Api } from '../../../generator/model/api.ts'
import { modelText } from '../../../generator/model/modelForm.ts'
import { fixtureNames, modelOf } from '../../fixtures/fixture.ts'
import { apiSchema, apiSchemaPlace } from '../../support/apiSchema.ts'
import { committedDocument, modelOfDocument } from '../../support/revisions.ts'
import { sourceText } from '../../support/sources.ts'

const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile(
  JSON.parse(sourceText(apiSchemaPlace))
)

/** What the schema says against a model, as lines. */
function faultsOf(model: unknown): readonly string[] {
  return validate(model)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
}

const printed = (api: Api): unknown => JSON.parse(modelText(api))
const committed = modelOfDocument(committedDocument()).api

describe('the JSON Schema of the model', () => {
  it('is derived from api.ts: `npm run schema:model` writes it anew', () => {
    expect(JSON.parse(sourceText(apiSchemaPlace))).toEqual(apiSchema())
  })

  it('accepts the model of the committed document', () => {
    expect(faultsOf(printed(committed))).toEqual([])
  })

  it.each(fixtureNames())('accepts the model of the fixture %s', (name) => {
    expect(faultsOf(printed(modelOf(name)))).toEqual([])
  })

  it.each([
    {
      rule: 'a field that is missing',
      change: { relay: undefined },
      want: "must have required property 'relay'"
    },
    {
      rule: 'a field that the model does not have',
      change: { extra: 1 },
      want: 'must NOT have additional properties'
    },
    { rule: 'a value of another type', change: { version: 1 }, want: '/version must be string' },
    { rule: 'another form', change: { form: 0 }, want: '/form must be equal to constant' },
    {
      rule: 'a word that is not of a union',
      change: { errors: [{ ...committed.errors[0], retryable: 'often' }] },
      want: '/errors/0/retryable must be boolean'
    }
  ])('refuses $rule', ({ change, want }) => {
    const model = JSON.parse(JSON.stringify({ ...Object(printed(committed)), ...change }))
    expect(faultsOf(model).map((line) => line.trim())).toContain(want)
  })

  it('describes fields in the words of their declarations', () => {
    expect(Object(apiSchema()['properties']).relay.description).toMatch(/convention/)
  })
})
