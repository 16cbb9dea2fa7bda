import { ArgumentError, type Operation } from '../runtime/index.ts'
import { isRecord } from '../runtime/forHelpers.ts'

/**
 * Merges metadata into what is stored, one level deep: `bot.update(id, { meta: updateMeta({ tier: 'gold' }) })`.
 * Other keys stay as they are. A nested object is replaced whole, null is stored as null, and no key can be deleted this
 * way: for that, send all metadata without `updateMeta`.
 */
export function updateMeta<Changes extends object>(changes: Changes): { $update: Changes } {
  return { $update: changes }
}

/**
 * Checks the metadata of every request before it is sent. Only the places where the API takes metadata are checked: data
 * of the caller may have a field of that name. A model that is an object becomes the text that the API takes.
 *
 * @throws {ArgumentError} The API would refuse the metadata, or drop a part of it silently.
 */
export function prepareRequest(request: unknown, { method }: Operation): unknown {
  if (method === 'GET' || method === 'HEAD' || !isRecord(request)) return request
  if ('$update' in request) throw new ArgumentError('$update belongs into meta: updateMeta({ … })')
  const { messages, contactId, file, model } = request
  checkMetaOf(request, '')
  checkMetaOf(contactId, 'contactId.')
  checkMetaOf(file, 'file.')
  if (Array.isArray(messages))
    messages.forEach((message: unknown, index) => {
      // Most messages have none: the name of the place is made only if it is needed.
      if (isRecord(message) && message['meta']) checkMetaOf(message, `messages[${index}].`)
    })
  return isRecord(model) && model['name'] ? { ...request, model: modelText(model) } : request
}

/** `{ name, config }` as programs of the earlier SDK write it, as `name/key=value`. Settings without a value are left out. */
function modelText({ name, config }: Readonly<Record<string, unknown>>): string {
  return Object.entries(config ?? {}).reduce(
    (text, [key, value]) => (value ? `${text}/${key}=${value}` : text),
    `${name}`
  )
}

function checkMetaOf(owner: unknown, place: string): void {
  if (!isRecord(owner) || !isRecord(owner['meta'])) return
  const { meta } = owner
  if (!('$update' in meta)) return checkKeys(meta, place)
  const { $update: changes, ...others } = meta
  const lost = Object.keys(others).find((key) => others[key] !== undefined)
  if (lost !== undefined)
    throw new ArgumentError(`${place}meta.${lost} is lost beside $update: put it inside`)
  if (isRecord(changes)) checkKeys(changes, place)
  // Undefined would leave an empty meta, which replaces everything.
  else if (changes !== null) throw new ArgumentError(`${place}meta.$update must be an object`)
}

function checkKeys(meta: Readonly<Record<string, unknown>>, place: string): void {
  for (const key of Object.keys(meta)) {
    if (/^[a-z\d]/i.test(key) || meta[key] === undefined) continue
    throw new ArgumentError(`A key of ${place}meta must begin with a letter A to Z or a digit; got "${key}"`)
  }
}
