import { expect, it } from 'vitest'
import { readmeView } from '../../../../generator/target/typescript/readme/readmeView.ts'
import { serviceView } from '../../../../generator/target/typescript/package/service.ts'
import { templatesFolder } from '../../../../generator/ground/home.ts'
import { templatesIn } from '../../../../generator/emit/render.ts'
import { committedDocument, modelOfDocument } from '../../../support/revisions.ts'
import { anApi } from '../anApi.ts'

const render = templatesIn(templatesFolder)
const api = anApi({ version: "v1 ('2026')" })

it('the service exports the revision of the API that the package was made from', () => {
  expect(render('service', serviceView(api))).toContain(
    String.raw`export const apiVersion: string = 'v1 (\'2026\')'`
  )
  expect(render('service', serviceView(anApi({ version: '' })))).toContain("apiVersion: string = ''\n")
})

it('the README shows the revision, unless the document names none', () => {
  const sentence = /The package was made from revision .*/
  expect(sentence.exec(render('README', readmeView(api)))?.[0]).toBe(
    "The package was made from revision `v1 ('2026')` of the Tiny API. It exports that as `apiVersion`."
  )
  expect(render('README', readmeView(anApi({ version: '' })))).not.toMatch(sentence)
})

it('the model of the committed document has the revision that the document names', () => {
  const document = committedDocument()
  expect(modelOfDocument(document).api.version).toBe(
    Object.entries(Object(document['info'])).find(([key]) => key === 'version')?.[1]
  )
})
