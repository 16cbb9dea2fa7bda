/** Further single changes: security, streams, both directions, lists inside lists, generics, options and what sdk.yaml decides. */
import {
  answer,
  create,
  events,
  fetch,
  given,
  got,
  json,
  list,
  operation,
  request,
  schemas,
  tell,
  text,
  update,
  type Case,
  type Row
} from './documentParts.ts'
import type { Draft } from './tiny.ts'

const point = (d: Draft): Draft => schemas(d)['Point']
const spot = (d: Draft): Draft =>
  operation(d, 'post /spot/create')['requestBody'].content[json].schema.properties

/** The id of a room, declared with a schema. */
const roomId = (d: Draft, schema: Draft): Draft =>
  (operation(d, 'get /room/{roomId}/fetch')['parameters'] = [
    { name: 'roomId', in: 'path', required: true, schema }
  ])

const ids: readonly Case[] = [
  ['an id is declared as the text that it was', 'none', null, null, (d) => roomId(d, text)],
  [
    'an id has to match a pattern',
    'major',
    'rule',
    'fetchRoom.roomId',
    (d) => roomId(d, { ...text, pattern: '^r' })
  ],
  [
    'an id is one of a list',
    'major',
    'rule',
    'fetchRoom.roomId',
    (d) => roomId(d, { ...text, enum: ['attic', 'cellar'] })
  ],
  ['an id has a length', 'major', 'rule', 'fetchRoom.roomId', (d) => roomId(d, { ...text, maxLength: 8 })],
  ['an id has a format', 'major', 'rule', 'fetchRoom.roomId', (d) => roomId(d, { ...text, format: 'uuid' })],
  [
    'an id has a default',
    'minor',
    'rule',
    'fetchRoom.roomId',
    (d) => roomId(d, { ...text, default: 'attic' })
  ],
  ['an id is a whole number', 'major', 'rule', 'fetchRoom.roomId', (d) => roomId(d, { type: 'integer' })]
]

const costs = (d: Draft): Draft => update(d)['responses']['200'].headers

const headers: readonly Case[] = [
  [
    'a header of an answer is removed',
    'major',
    'probe',
    'LampUpdateHeaders.xLeft',
    (d) => delete costs(d)['X-Left']
  ],
  [
    'all headers of an answer are removed',
    'major',
    'probe',
    'LampUpdateHeaders',
    (d) => delete update(d)['responses']['200'].headers
  ],
  [
    'a header of an answer is added',
    'minor',
    'assignment',
    'LampUpdateHeaders.xMore',
    (d) => (costs(d)['X-More'] = { schema: text })
  ],
  [
    'a number in a header of an answer becomes a text',
    'major',
    'assignment',
    'LampUpdateHeaders.xCost',
    (d) => (costs(d)['X-Cost'].schema = text)
  ],
  [
    'a header of an answer may be missing',
    'major',
    'assignment',
    'LampUpdateHeaders.xCost',
    (d) => delete costs(d)['X-Cost'].required
  ],
  [
    'a header of an answer has other words',
    'patch',
    'rule',
    'LampUpdateHeaders',
    (d) => (costs(d)['X-Left'].description = 'The rest')
  ],
  [
    'an answer without headers gets one',
    'minor',
    'rule',
    null,
    (d) => (fetch(d)['responses']['200'].headers = { 'X-Cost': { schema: text } })
  ]
]

const wire: readonly Case[] = [
  [
    'a security scheme is required of one operation, and of no other',
    'minor',
    'rule',
    'updateLamp',
    (d) => {
      d['components'].securitySchemes = { key: { type: 'http', scheme: 'bearer' } }
      fetch(d)['security'] = [{ key: [] }]
    }
  ],
  [
    'the revision of the document changes',
    'patch',
    'rule',
    'service.apiVersion',
    (d) => (d['info'].version = '2.0.0')
  ],
  [
    'a header parameter becomes required',
    'major',
    'assignment',
    'LampListOptions.traceId',
    (d) => (list(d)['parameters'][4].required = true)
  ],
  [
    'a value of an enum of a query parameter becomes null as well',
    'minor',
    'assignment',
    'LampListParams.order',
    (d) => (list(d)['parameters'][2].schema.nullable = true)
  ],
  [
    'a list in the query takes other elements',
    'major',
    'assignment',
    'LampListParams.tags[]',
    (d) => (list(d)['parameters'][3].schema.items = { type: 'integer' })
  ],
  [
    'a query parameter becomes a list',
    'major',
    'assignment',
    'LampListParams.take',
    (d) => (list(d)['parameters'][1].schema = { type: 'array', items: { type: 'integer' } })
  ],
  [
    'a query parameter becomes a header',
    'major',
    'probe',
    'LampListParams.tags',
    (d) => (list(d)['parameters'][3] = { name: 'X-Tags', in: 'header', schema: text })
  ],
  [
    'a request accepts another media type as well',
    'minor',
    'rule',
    'createLamp',
    (d) => (create(d)['requestBody'].content['multipart/form-data'] = { schema: request(d) })
  ],
  [
    'an operation that answered JSON streams as well',
    'minor',
    'rule',
    'updateLamp',
    (d) => (update(d)['responses']['200'].content['application/jsonl'] = { schema: { type: 'object' } })
  ],
  [
    'an operation with a stream answers JSON no longer',
    'major',
    'assignment',
    'client.lamp.tell',
    (d) => delete tell(d)['responses']['200'].content[json]
  ],
  [
    'a stream loses its events',
    'major',
    'probe',
    null,
    (d) => delete tell(d)['responses']['200'].content['application/jsonl'].schema
  ]
]

const both: readonly Case[] = [
  [
    'a field of a type that is sent and answered is added',
    'minor',
    'assignment',
    'Point.z',
    (d) => (point(d)['properties'].z = { type: 'integer' })
  ],
  [
    'a required field of a type that is sent and answered is added',
    'major',
    'assignment',
    'Point.z',
    (d) => {
      point(d)['properties'].z = { type: 'integer' }
      point(d)['required'].push('z')
    }
  ],
  [
    'a field of a type that is sent and answered is removed',
    'major',
    'probe',
    'Point.y',
    (d) => delete point(d)['properties'].y
  ],
  [
    'a field of a type that is sent and answered becomes required',
    'major',
    'assignment',
    'Point.y',
    (d) => point(d)['required'].push('y')
  ],
  [
    'a field of a type that is sent and answered becomes optional',
    'major',
    'assignment',
    'Point.x',
    (d) => delete point(d)['required']
  ],
  [
    'a field of a type that is sent and answered may be null',
    'major',
    'assignment',
    'Point.y',
    (d) => (point(d)['properties'].y.nullable = true)
  ]
]

const deep: readonly Case[] = [
  [
    'a field of an element of a request becomes required',
    'major',
    'assignment',
    'SpotCreateRequest.spots[].y',
    (d) => spot(d)['spots'].items.required.push('y')
  ],
  [
    'an optional field of an element of a request is added',
    'minor',
    'assignment',
    'SpotCreateRequest.spots[].z',
    (d) => (spot(d)['spots'].items.properties.z = text)
  ],
  [
    'a field of an element of a request is removed',
    'major',
    'probe',
    'SpotCreateRequest.spots[].y',
    (d) => delete spot(d)['spots'].items.properties.y
  ],
  [
    'a list inside a list of a request takes other elements',
    'major',
    'assignment',
    'SpotCreateRequest.grid[][]',
    (d) => (spot(d)['grid'].items.items = text)
  ],
  [
    'a field in a map of a request becomes required',
    'major',
    'assignment',
    'SpotCreateRequest.zones{}.height',
    (d) => spot(d)['zones'].additionalProperties.required.push('height')
  ],
  [
    'a field in a map of a request is added',
    'minor',
    'assignment',
    'SpotCreateRequest.zones{}.depth',
    (d) => (spot(d)['zones'].additionalProperties.properties.depth = text)
  ],
  [
    'a field in a branch of a oneOf of a request becomes required',
    'major',
    'assignment',
    'LampCreateRequest.power|battery.cells',
    (d) => given(d)['power'].oneOf[1].required.push('cells')
  ],
  [
    'a field in a branch of a oneOf of a request takes another type',
    'major',
    'assignment',
    'LampCreateRequest.power|mains.volts',
    (d) => (given(d)['power'].oneOf[0].properties.volts = text)
  ],
  [
    'a field in a branch of a oneOf of a request may be null',
    'minor',
    'assignment',
    'LampCreateRequest.power|mains.volts',
    (d) => (given(d)['power'].oneOf[0].properties.volts.nullable = true)
  ],
  [
    'the tag of a branch changes',
    'major',
    'assignment',
    'LampCreateRequest.power',
    (d) => (given(d)['power'].oneOf[1].properties.kind.enum = ['cell'])
  ],
  [
    'a map of an answer loses what it may hold',
    'major',
    'assignment',
    'Lamp.labels{}',
    (d) => (got(d)['labels'].additionalProperties = true)
  ],
  [
    'a field of an answer that was an object becomes a text',
    'major',
    'assignment',
    'Lamp.place',
    (d) => (got(d)['place'] = text)
  ],
  [
    'a field of an answer becomes a list',
    'major',
    'assignment',
    'Lamp.size',
    (d) => (got(d)['size'] = { type: 'array', items: { type: 'integer' } })
  ],
  [
    'an element of a list of an answer may be null',
    'major',
    'assignment',
    'Lamp.parts[]',
    (d) => (got(d)['parts'].items.nullable = true)
  ],
  [
    'a nested field of an answer becomes optional',
    'major',
    'assignment',
    'Lamp.place.room',
    (d) => delete got(d)['place'].required
  ],
  [
    'an answer allows other fields',
    'minor',
    'assignment',
    null,
    (d) => (got(d)['place'].additionalProperties = true)
  ],
  [
    'the only field of a request is removed',
    'major',
    'probe',
    'LampUpdateRequest.colour',
    (d) => (update(d)['requestBody'].content[json].schema.properties = {})
  ],
  [
    'a field of a request gives way to a map of other values',
    'major',
    'probe',
    'LampCreateRequest.place.floor',
    (d) =>
      (given(d)['place'] = {
        type: 'object',
        required: ['room'],
        properties: { room: text },
        additionalProperties: text
      })
  ]
]

const streams: readonly Case[] = [
  [
    'a field of an event becomes optional',
    'major',
    'assignment',
    'TokenEvent.data.token',
    (d) => delete schemas(d)['TokenEvent'].properties.data.required
  ],
  [
    'a field of an event may be null',
    'major',
    'assignment',
    'TokenEvent.data.token',
    (d) => (schemas(d)['TokenEvent'].properties.data.properties.token.nullable = true)
  ],
  [
    'a field of an event changes its type',
    'major',
    'assignment',
    'TokenEvent.data.token',
    (d) => (schemas(d)['TokenEvent'].properties.data.properties.token = { type: 'integer' })
  ],
  [
    'a value of an enum in an event is removed',
    'major',
    'probe',
    'EndReason',
    (d) => schemas(d)['EndReason'].enum.pop()
  ],
  [
    'an event of a closed union is called otherwise',
    'major',
    'assignment',
    'TokenEvent.type',
    (d) => (schemas(d)['TokenEvent'].properties.type.enum = ['piece'])
  ],
  [
    'a union of events becomes one event',
    'major',
    'probe',
    'LampTellEvent',
    (d) => (tell(d)['responses']['200'].content['application/jsonl'].schema = events(d)['oneOf'][0])
  ]
]

const words: readonly Case[] = [
  [
    'a field is no longer deprecated',
    'patch',
    'rule',
    'SpotCreateRequest.older',
    (d) => delete spot(d)['older'].deprecated
  ],
  [
    'an operation is no longer deprecated',
    'patch',
    'rule',
    'dropSpot',
    (d) => delete operation(d, 'post /spot/{spotId}/drop')['deprecated']
  ],
  [
    'the words of a field change',
    'patch',
    'rule',
    'LampCreateRequest',
    (d) => (given(d)['name'].description = 'What people call it.')
  ],
  [
    'the words of a schema change',
    'patch',
    'rule',
    'Colour',
    (d) => (schemas(d)['Colour'].description = 'What it looks like.')
  ],
  [
    'a parameter is deprecated',
    'minor',
    'rule',
    'LampListParams.take',
    (d) => (list(d)['parameters'][1].deprecated = true)
  ],
  [
    'the words of a parameter change',
    'patch',
    'rule',
    null,
    (d) => (list(d)['parameters'][1].description = 'How many.')
  ],
  [
    'a field of a request loses its default',
    'major',
    'rule',
    'LampCreateRequest.size',
    (d) => delete given(d)['size'].default
  ],
  [
    'a field of a request loses its format',
    'minor',
    'rule',
    'LampCreateRequest.since',
    (d) => delete given(d)['since'].format
  ],
  [
    'the maximum of a field of an answer changes',
    'minor',
    'rule',
    'Lamp.size',
    (d) => (got(d)['size'].maximum = 9)
  ],
  [
    'the minimum length of a field of a request falls',
    'minor',
    'rule',
    'LampCreateRequest.name',
    (d) => (given(d)['name'].minLength = 0)
  ],
  [
    'the values of a list of a request must differ',
    'major',
    'rule',
    'LampCreateRequest.tags',
    (d) => (given(d)['tags'].uniqueItems = true)
  ],
  [
    'a field of an answer is write only',
    'major',
    'probe',
    'Lamp.size',
    (d) => (got(d)['size'].writeOnly = true)
  ],
  ['an example changes', 'patch', 'rule', 'LampCreateRequest', (d) => (given(d)['name'].example = 'Ada')],
  [
    'the order of paths and of what is required changes',
    'none',
    null,
    null,
    (d) => {
      d['paths'] = Object.fromEntries(Object.entries(d['paths']).reverse())
      return answer(fetch(d))['required'].reverse()
    }
  ],
  [
    'the order of fields changes',
    'patch',
    'assignment',
    'LampCreateRequest',
    (d) => (request(d)['properties'] = Object.fromEntries(Object.entries(given(d)).reverse()))
  ]
]

const decided: readonly Row[] = [
  {
    change: 'the service moves to another host',
    verdict: 'major',
    by: 'rule',
    named: 'service.baseUrl',
    decisions: (yaml) => yaml.replace('baseUrl: https://tiny.example/v1', 'baseUrl: https://other.example/v1')
  },
  {
    change: 'the service moves to another path of its host',
    verdict: 'minor',
    by: 'rule',
    named: 'service.baseUrl',
    decisions: (yaml) => yaml.replace('baseUrl: https://tiny.example/v1', 'baseUrl: https://tiny.example/v2')
  },
  {
    change: 'the variable of the address is added',
    verdict: 'minor',
    by: 'rule',
    named: 'service.addressVariables',
    decisions: (yaml) => yaml.replace('[TINY_URL]', '[TINY_URL, TINY_ADDRESS]')
  },
  {
    change: 'a secret may no longer be used in a browser',
    verdict: 'major',
    by: 'rule',
    named: 'service.browserSecrets',
    decisions: (yaml) => yaml.replace(`['root-']`, `['root-', 'key-']`)
  },
  {
    change: 'a header is no longer allowed in a browser',
    verdict: 'major',
    by: 'rule',
    named: 'service.corsHeaders',
    decisions: (yaml) => yaml.replace('[Accept, Authorization, Content-Type]', '[Accept, Authorization]')
  },
  {
    change: 'the header of the secret changes',
    verdict: 'major',
    by: 'rule',
    named: 'service.auth.header',
    decisions: (yaml) => yaml.replace('auth: { header: Authorization', 'auth: { header: X-Key')
  },
  {
    change: 'an error of a status is no longer of its class',
    verdict: 'major',
    by: 'rule',
    named: 'service.errors.rules',
    decisions: (yaml) => yaml.replace('kind: notFound, status: 404', 'kind: notFound, status: 410')
  },
  {
    change: 'an error of another status is of a class',
    verdict: 'minor',
    by: 'rule',
    named: 'service.errors.rules',
    decisions: (yaml) => yaml.replace('status: 404 }]', 'status: 404 }, { kind: rateLimit, status: 420 }]')
  },
  {
    change: 'the status after which calls are repeated changes',
    verdict: 'minor',
    by: 'rule',
    named: 'service.errors.transient',
    decisions: (yaml) => yaml.replace('transient: [503]', 'transient: [503, 500]')
  },
  {
    change: 'the last event of a stream is called otherwise',
    verdict: 'minor',
    by: 'rule',
    named: 'service.streams.chunks.done',
    decisions: (yaml) => yaml.replace("done: '[DONE]'", "done: '[END]'")
  },
  {
    change: 'an error code leaves the envelope',
    verdict: 'major',
    by: 'assignment',
    named: 'KnownErrorCode',
    decisions: (yaml) => yaml.replace(/ {4}TOO_BUSY:.*\n/, '').replace('transient: [503]', 'transient: [500]')
  },
  {
    change: 'the header of an option changes',
    verdict: 'major',
    by: 'rule',
    named: 'service.options.timezone.header',
    decisions: (yaml) => yaml.replace('X-Timezone', 'X-Zone')
  },
  {
    change: 'the words of an option change',
    verdict: 'patch',
    by: 'rule',
    named: 'ClientOptions',
    decisions: (yaml) => yaml.replace('Time zone of local times.', 'The zone.')
  },
  {
    change: 'the variable of the secret is called otherwise',
    verdict: 'major',
    by: 'rule',
    named: 'service.tokenVariables',
    decisions: (yaml) => yaml.replace('[TINY_TOKEN, TINY_SECRET]', '[TINY_SECRET]')
  },
  {
    change: 'the scheme of the secret changes',
    verdict: 'minor',
    by: 'rule',
    named: 'service.auth.scheme',
    decisions: (yaml) => yaml.replace('scheme: Bearer', 'scheme: Token')
  },
  {
    change: 'the largest page of a convention shrinks',
    verdict: 'minor',
    by: 'rule',
    named: 'service.pages.cursorPages.maximum',
    decisions: (yaml) => yaml.replace('maximum: 50, id', 'maximum: 20, id')
  },
  {
    change: 'the package is called otherwise',
    verdict: 'major',
    by: 'rule',
    named: 'service.package',
    decisions: (yaml) => yaml.replace('name: tiny-sdk', 'name: small-sdk')
  }
]

export const moreRows: readonly Row[] = [
  ...[...ids, ...headers, ...wire, ...both, ...deep, ...streams, ...words].map(
    ([change, verdict, by, named, edit]): Row => ({
      change,
      verdict,
      by,
      named,
      document: (d) => void edit(d)
    })
  ),
  ...decided
]
