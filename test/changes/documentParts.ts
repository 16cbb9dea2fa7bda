/** The parts of the small document that rows change. */
import type { DecidedBy, Verdict } from '../../generator/changes/change.ts'
import type { Draft, Edit } from './tiny.ts'

export interface Row extends Edit {
  readonly change: string
  readonly verdict: Verdict
  /** What decides the verdict; null if nothing changes. */
  readonly by: DecidedBy | null
  /** A change that is named. */
  readonly named: string | null
}

export type Case = readonly [
  change: string,
  verdict: Verdict,
  by: DecidedBy | null,
  named: string | null,
  edit: (document: Draft) => void
]

export const json = 'application/json'
export const operation = (document: Draft, route: string): Draft => {
  const [method = '', path = ''] = route.split(' ')
  return document['paths'][path][method]
}
export const create = (document: Draft): Draft => operation(document, 'post /lamp/create')
export const fetch = (document: Draft): Draft => operation(document, 'get /lamp/{lampId}/fetch')
export const list = (document: Draft): Draft => operation(document, 'get /lamp/list')
export const update = (document: Draft): Draft => operation(document, 'post /lamp/{lampId}/update')
export const tell = (document: Draft): Draft => operation(document, 'post /lamp/{lampId}/tell')
export const answer = (own: Draft): Draft => own['responses']['200'].content[json].schema
export const request = (document: Draft): Draft => create(document)['requestBody'].content[json].schema
export const given = (document: Draft): Draft => request(document)['properties']
export const got = (document: Draft): Draft => answer(fetch(document))['properties']
export const schemas = (document: Draft): Draft => document['components'].schemas
export const events = (document: Draft): Draft =>
  tell(document)['responses']['200'].content['application/jsonl'].schema
export const text = { type: 'string' }
