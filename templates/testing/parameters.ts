/** What the document has against the parameters of a request, whose texts are read by its schemas. */
import type { Call } from './call.ts'
import { refusal } from './failure.ts'
import { parsed } from './json.ts'
import { decoded } from './router.ts'
import { complaints, type Schemas } from './validate.ts'

/** Refuses parameters that the schemas of the operation refuse. */
export function requireParameters(call: Call): void {
  const { operation, world } = call
  if (operation.i === undefined) return
  const { schemas, behaviour } = world
  const places = new Map((operation.v ?? []).map(([key, ...place]) => [key, place]))
  const given: Record<string, unknown> = {}
  for (const [key, index] of Object.entries(schemas.at(operation.i).p ?? {})) {
    const [place = 'query', name = key, form = ''] = places.get(key) ?? []
    const texts = textsAt(place, name, form, call)
    if (texts.length > 0) given[key] = valueOf(texts, index, schemas, form)
  }
  const faults = complaints(given, operation.i, schemas, behaviour.isNullable)
  if (faults.length > 0) throw refusal(world, 400, faults.map((fault) => `The parameter ${fault}`).join('; '))
}

/** The texts of a parameter, those of a list one by one; none if the request lacks it. */
function textsAt(place: string, name: string, form: string, call: Call): readonly string[] {
  const { parameters, query, headers } = call
  const texts =
    place === 'query'
      ? // The fields of an object: that one is there is all that is asked.
        form === 'deep'
        ? [...query.keys()].filter((key) => key.startsWith(`${name}[`)).slice(0, 1)
        : query.getAll(name)
      : place === 'cookie'
        ? (headers.get('cookie') ?? '').split(/; */).flatMap((each) => cookieOf(each, name))
        : [place === 'path' ? parameters[name] : headers.get(name)].flatMap((text) => text ?? [])
  return form.length === 1 ? texts.flatMap((text) => text.split(form)) : texts
}

function cookieOf(text: string, name: string): readonly string[] {
  return text.startsWith(`${name}=`) ? [decoded(text.slice(name.length + 1))] : []
}

function valueOf(texts: readonly string[], index: number, schemas: Schemas, form: string): unknown {
  const [text = '', ...others] = texts
  const { type, items } = schemas.at(index)
  if (form === 'json') return parsed(text)
  if (type === 'array')
    return texts.map((each) => (items === undefined ? each : fitting(each.trim(), items, schemas)))
  return others.length > 0 ? texts : fitting(text, index, schemas)
}

/** A text, or what it writes (a number, a truth value) if the schema refuses a text. */
function fitting(text: string, index: number, schemas: Schemas): unknown {
  const isText = schemas.at(index).type === 'string' || complaints(text, index, schemas).length === 0
  return isText || !/^(?:true|false|null|-?\d.*)$/.test(text) ? text : parsed(text)
}
