/** Single changes of a document, and what a careful maintainer would say of each. */
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
  text,
  update,
  type Case,
  type Row
} from './documentParts.ts'
import { moreRows } from './moreRows.ts'
import { renameRows } from './renameRows.ts'
import type { Draft } from './tiny.ts'

const done = {
  200: {
    description: 'Done',
    content: { [json]: { schema: { type: 'object', required: ['id'], properties: { id: text } } } }
  }
}
const move = (document: Draft, from: string, to: string): void => {
  document['paths'][to] = document['paths'][from]
  delete document['paths'][from]
}

const operations: readonly Case[] = [
  ['nothing', 'none', null, null, () => {}],
  [
    'an operation is added',
    'minor',
    'rule',
    'client.lamp.dim',
    (d) =>
      (d['paths']['/lamp/{lampId}/dim'] = {
        post: { operationId: 'dimLamp', summary: 'Dim', responses: done }
      })
  ],
  [
    'an operation is removed',
    'major',
    'probe',
    'client.lamp.update',
    (d) => delete d['paths']['/lamp/{lampId}/update']
  ],
  [
    'the only operation of a resource is removed',
    'major',
    'probe',
    './room',
    (d) => delete d['paths']['/room/{roomId}/fetch']
  ],
  [
    'a resource is added',
    'minor',
    'rule',
    './shelf',
    (d) =>
      (d['paths']['/shelf/create'] = {
        post: { operationId: 'createShelf', summary: 'Put up', responses: done }
      })
  ],
  [
    'an operation moves to another resource',
    'major',
    'probe',
    'client.room.fetch',
    (d) => move(d, '/room/{roomId}/fetch', '/hall/{roomId}/fetch')
  ],
  [
    'an operation is renamed by its verb',
    'major',
    'probe',
    'client.lamp.update',
    (d) => move(d, '/lamp/{lampId}/update', '/lamp/{lampId}/paint')
  ],
  [
    'an operationId is renamed and its path stays',
    'patch',
    'rule',
    'fetchRoom',
    (d) => (operation(d, 'get /room/{roomId}/fetch')['operationId'] = 'getRoom')
  ],
  [
    'a path parameter is renamed',
    'patch',
    'rule',
    'client.room.fetch',
    (d) => move(d, '/room/{roomId}/fetch', '/room/{id}/fetch')
  ],
  ['an operation is deprecated', 'minor', 'rule', 'updateLamp', (d) => (update(d)['deprecated'] = true)],
  [
    'the description of an operation changes',
    'patch',
    'rule',
    'client.lamp.update',
    (d) => (update(d)['description'] = 'Other words.')
  ],
  [
    'the HTTP method changes',
    'major',
    'rule',
    'fetchRoom',
    (d) => (d['paths']['/room/{roomId}/fetch'] = { post: operation(d, 'get /room/{roomId}/fetch') })
  ]
]

const parameters: readonly Case[] = [
  [
    'an optional query parameter is added',
    'minor',
    'assignment',
    'LampListParams.colour',
    (d) => list(d)['parameters'].push({ name: 'colour', in: 'query', schema: text })
  ],
  [
    'a required query parameter is added',
    'major',
    'assignment',
    'LampListParams.colour',
    (d) => list(d)['parameters'].push({ name: 'colour', in: 'query', required: true, schema: text })
  ],
  [
    'a query parameter is removed',
    'major',
    'probe',
    'LampListParams.take',
    (d) => list(d)['parameters'].splice(1, 1)
  ],
  [
    'a query parameter becomes required',
    'major',
    'assignment',
    'LampListParams.take',
    (d) => (list(d)['parameters'][1].required = true)
  ],
  [
    'a query parameter takes a text for a number',
    'major',
    'assignment',
    'LampListParams.take',
    (d) => (list(d)['parameters'][1].schema = text)
  ],
  [
    'a query parameter takes more values',
    'minor',
    'assignment',
    'LampListParams.order',
    (d) => list(d)['parameters'][2].schema.enum.push('none')
  ],
  [
    'a query parameter takes fewer values',
    'major',
    'assignment',
    'LampListParams.order',
    (d) => list(d)['parameters'][2].schema.enum.pop()
  ],
  [
    'the maximum of a query parameter falls',
    'major',
    'rule',
    'LampListParams.take',
    (d) => (list(d)['parameters'][1].schema.maximum = 20)
  ],
  [
    'the default of a query parameter changes',
    'major',
    'rule',
    'LampListParams.order',
    (d) => (list(d)['parameters'][2].schema.default = 'asc')
  ],
  [
    'a header parameter is added',
    'minor',
    'assignment',
    'LampListOptions.stopKey',
    (d) => list(d)['parameters'].push({ name: 'X-Stop-Key', in: 'header', schema: text })
  ],
  ['a header parameter is removed', 'major', 'probe', 'client.lamp.list', (d) => list(d)['parameters'].pop()],
  [
    'a header is named otherwise and its option is the same',
    'major',
    'rule',
    'listLamps',
    (d) => (list(d)['parameters'][4].name = 'Trace-Id')
  ],
  [
    'a header is named otherwise and so is its option',
    'major',
    'probe',
    'LampListOptions.traceId',
    (d) => (list(d)['parameters'][4].name = 'x-tracing-id')
  ],
  [
    'a query parameter is sent with commas',
    'patch',
    'rule',
    'listLamps',
    (d) => Object.assign(list(d)['parameters'][3], { style: 'form', explode: false })
  ],
  [
    'the first parameters of an operation are added',
    'minor',
    'assignment',
    'RoomFetchParams.wide',
    (d) =>
      (operation(d, 'get /room/{roomId}/fetch')['parameters'] = [
        { name: 'wide', in: 'query', schema: { type: 'boolean' } }
      ])
  ]
]

const bodies: readonly Case[] = [
  [
    'an optional field of a request is added',
    'minor',
    'assignment',
    'LampCreateRequest.weight',
    (d) => (given(d)['weight'] = { type: 'integer' })
  ],
  [
    'a required field of a request is added',
    'major',
    'assignment',
    'LampCreateRequest.weight',
    (d) => {
      given(d)['weight'] = { type: 'integer' }
      request(d)['required'].push('weight')
    }
  ],
  [
    'an optional field of a request is removed',
    'major',
    'probe',
    'LampCreateRequest.note',
    (d) => delete given(d)['note']
  ],
  [
    'a required field of a request is removed',
    'major',
    'probe',
    'LampCreateRequest.name',
    (d) => {
      delete given(d)['name']
      request(d)['required'] = ['colour']
    }
  ],
  [
    'a field of a request becomes required',
    'major',
    'assignment',
    'LampCreateRequest.colour',
    (d) => request(d)['required'].push('colour')
  ],
  [
    'a field of a request becomes optional',
    'minor',
    'assignment',
    'LampCreateRequest.name',
    (d) => (request(d)['required'] = ['colour'].slice(1))
  ],
  [
    'a field of a request is renamed',
    'major',
    'probe',
    'LampCreateRequest.since',
    (d) => {
      given(d)['madeAt'] = given(d)['since']
      delete given(d)['since']
    }
  ],
  [
    'a field of a request takes another type',
    'major',
    'assignment',
    'LampCreateRequest.size',
    (d) => (given(d)['size'] = text)
  ],
  [
    'a field of a request takes a number where it took an integer',
    'none',
    null,
    null,
    (d) => (given(d)['size'].type = 'number')
  ],
  [
    'a field of a request takes null as well',
    'minor',
    'assignment',
    'LampCreateRequest.name',
    (d) => (given(d)['name'].nullable = true)
  ],
  [
    'a field of a request no longer takes null',
    'major',
    'assignment',
    'LampCreateRequest.note',
    (d) => delete given(d)['note'].nullable
  ],
  [
    'a list of a request takes other elements',
    'major',
    'assignment',
    'LampCreateRequest.tags[]',
    (d) => (given(d)['tags'].items = { type: 'integer' })
  ],
  [
    'a nested field of a request is removed',
    'major',
    'probe',
    'LampCreateRequest.place.floor',
    (d) => delete given(d)['place'].properties.floor
  ],
  [
    'a nested field of a request becomes required',
    'major',
    'assignment',
    'LampCreateRequest.place.floor',
    (d) => given(d)['place'].required.push('floor')
  ],
  [
    'a nested optional field of a request is added',
    'minor',
    'assignment',
    'LampCreateRequest.place.shelf',
    (d) => (given(d)['place'].properties.shelf = text)
  ],
  [
    'the values of a map of a request change their type',
    'major',
    'assignment',
    'LampCreateRequest.labels{}',
    (d) => (given(d)['labels'].additionalProperties = { type: 'integer' })
  ],
  [
    'a request allows other fields',
    'minor',
    'assignment',
    null,
    (d) => (given(d)['place'].additionalProperties = true)
  ],
  [
    'a map of a request becomes a fixed object',
    'major',
    'probe',
    'LampCreateRequest.labels{}',
    (d) => (given(d)['labels'] = { type: 'object', properties: { a: text } })
  ],
  [
    'a body becomes required',
    'major',
    'probe',
    'client.lamp.update',
    (d) => {
      update(d)['requestBody'].required = true
      update(d)['requestBody'].content[json].schema.required = ['colour']
    }
  ],
  [
    'a body becomes optional',
    'minor',
    'probe',
    'client.lamp.create',
    (d) => {
      create(d)['requestBody'].required = false
      delete request(d)['required']
    }
  ],
  [
    'a branch of a oneOf of a request is added',
    'minor',
    'assignment',
    'LampCreateRequest.power',
    (d) =>
      given(d)['power'].oneOf.push({
        type: 'object',
        required: ['kind'],
        properties: { kind: { type: 'string', enum: ['sun'] } }
      })
  ],
  [
    'a branch of a oneOf of a request is removed',
    'major',
    'assignment',
    'LampCreateRequest.power',
    (d) => given(d)['power'].oneOf.pop()
  ],
  [
    'a field in a branch of a oneOf of a request is removed',
    'major',
    'probe',
    'LampCreateRequest.power|battery.cells',
    (d) => delete given(d)['power'].oneOf[1].properties.cells
  ],
  [
    'a field in a branch of a oneOf of a request is added',
    'minor',
    'assignment',
    'LampCreateRequest.power|mains.hertz',
    (d) => (given(d)['power'].oneOf[0].properties.hertz = { type: 'integer' })
  ],
  [
    'a field of a form is removed',
    'major',
    'probe',
    'LampPictureStoreForm.title',
    (d) =>
      delete operation(d, 'post /lamp/{lampId}/picture/store')['requestBody'].content['multipart/form-data']
        .schema.properties.title
  ],
  [
    'a request is a form and was JSON',
    'major',
    'rule',
    'updateLamp',
    (d) => {
      const body = update(d)['requestBody']
      body.content = { 'multipart/form-data': body.content[json] }
    }
  ]
]

const answers: readonly Case[] = [
  [
    'a field of an answer is added',
    'minor',
    'assignment',
    'Lamp.weight',
    (d) => (got(d)['weight'] = { type: 'integer' })
  ],
  ['an optional field of an answer is removed', 'major', 'probe', 'Lamp.size', (d) => delete got(d)['size']],
  [
    'a required field of an answer is removed',
    'major',
    'probe',
    'Lamp.name',
    (d) => {
      delete got(d)['name']
      answer(fetch(d))['required'] = ['id', 'place']
    }
  ],
  [
    'a field of an answer is renamed',
    'major',
    'probe',
    'Lamp.size',
    (d) => {
      got(d)['width'] = got(d)['size']
      delete got(d)['size']
    }
  ],
  [
    'a field of an answer becomes optional',
    'major',
    'assignment',
    'Lamp.name',
    (d) => (answer(fetch(d))['required'] = ['id', 'place'])
  ],
  [
    'a field of an answer becomes required',
    'minor',
    'assignment',
    'Lamp.size',
    (d) => answer(fetch(d))['required'].push('size')
  ],
  [
    'a field of an answer may be null',
    'major',
    'assignment',
    'Lamp.name',
    (d) => (got(d)['name'].nullable = true)
  ],
  [
    'a field of an answer has another type',
    'major',
    'assignment',
    'Lamp.size',
    (d) => (got(d)['size'] = text)
  ],
  [
    'a field of an answer becomes a choice of types',
    'major',
    'assignment',
    'Lamp.size',
    (d) => (got(d)['size'] = { oneOf: [{ type: 'integer' }, text] })
  ],
  [
    'a nested field of an answer is removed',
    'major',
    'probe',
    'Lamp.place.floor',
    (d) => delete got(d)['place'].properties.floor
  ],
  [
    'a field of an element of an answer is removed',
    'major',
    'probe',
    'Lamp.parts[].weight',
    (d) => delete got(d)['parts'].items.properties.weight
  ],
  [
    'a field of an element of an answer is added',
    'minor',
    'assignment',
    'Lamp.parts[].price',
    (d) => (got(d)['parts'].items.properties.price = { type: 'number' })
  ],
  [
    'the values of a map of an answer change their type',
    'major',
    'assignment',
    'Lamp.labels{}',
    (d) => (got(d)['labels'].additionalProperties = { type: 'integer' })
  ],
  [
    'a field of a listed item is removed',
    'major',
    'probe',
    'LampListItem.name',
    (d) => {
      const own = list(d)['responses']['200'].content
      for (const schema of [
        own[json].schema.properties.items.items,
        own['application/jsonl'].schema.properties.data
      ])
        delete schema.properties.name
    }
  ],
  [
    'an answer without a body has one',
    'major',
    'assignment',
    null,
    (d) => (operation(d, 'post /lamp/{lampId}/picture/store')['responses'] = done)
  ],
  [
    'an answer loses its body',
    'major',
    'assignment',
    'client.lamp.update',
    (d) => (update(d)['responses'] = { 204: { description: 'Done' } })
  ],
  [
    'an answer becomes text',
    'major',
    'assignment',
    'client.lamp.update',
    (d) => (update(d)['responses']['200'].content = { 'text/plain': { schema: text } })
  ],
  [
    'a media type of an answer is removed',
    'major',
    'rule',
    'downloadLampPicture',
    (d) => delete operation(d, 'get /lamp/{lampId}/picture/download')['responses']['200'].content[json]
  ],
  [
    'a media type of an answer is added',
    'minor',
    'rule',
    'fetchRoom',
    (d) =>
      (operation(d, 'get /room/{roomId}/fetch')['responses']['200'].content['text/plain'] = { schema: text })
  ],
  [
    'a list no longer comes in pages',
    'major',
    'assignment',
    'client.lamp.list',
    (d) => {
      list(d)['parameters'].splice(0, 1)
      delete answer(list(d))['properties'].cursor
    }
  ],
  [
    'a list no longer streams',
    'major',
    'rule',
    'listLamps',
    (d) => delete list(d)['responses']['200'].content['application/jsonl']
  ]
]

const values: readonly Case[] = [
  [
    'a value of a closed enum of a request is added',
    'minor',
    'assignment',
    'Colour',
    (d) => schemas(d)['Colour'].enum.push('pink')
  ],
  [
    'a value of a closed enum of a request is removed',
    'major',
    'assignment',
    'Colour',
    (d) => schemas(d)['Colour'].enum.pop()
  ],
  [
    'a value of an open enum of an answer is added',
    'minor',
    'assignment',
    'Lamp.state',
    (d) => got(d)['state'].enum.push('broken')
  ],
  [
    'a value of an open enum of an answer is removed',
    'minor',
    'rule',
    'Lamp.state',
    (d) => got(d)['state'].enum.pop()
  ],
  [
    'a value of a closed enum of an answer is added',
    'major',
    'assignment',
    'LampCreateResponse.mood',
    (d) => answer(create(d))['properties'].mood.enum.push('grim')
  ],
  [
    'a value of a closed enum of an answer is removed',
    'major',
    'probe',
    'LampCreateResponse.mood',
    (d) => answer(create(d))['properties'].mood.enum.pop()
  ],
  [
    'an enum of a request becomes any text',
    'minor',
    'assignment',
    'Colour',
    (d) => delete schemas(d)['Colour'].enum
  ],
  [
    'any text of a request becomes an enum',
    'major',
    'assignment',
    'LampCreateRequest.name',
    (d) => (given(d)['name'].enum = ['a', 'b'])
  ],
  [
    'a value of an enum in an event is added',
    'major',
    'assignment',
    'EndReason',
    (d) => schemas(d)['EndReason'].enum.push('abort')
  ],
  [
    'an event of a closed union is added',
    'major',
    'assignment',
    'LampTellEvent',
    (d) =>
      events(d)['oneOf'].push({
        type: 'object',
        required: ['type', 'data'],
        properties: { type: { type: 'string', enum: ['glow'] }, data: { type: 'object' } }
      })
  ],
  ['an event of a union is removed', 'major', 'probe', 'LampTellEvent', (d) => events(d)['oneOf'].pop()],
  [
    'a field of an event is removed',
    'major',
    'probe',
    'TokenEvent.data.at',
    (d) => delete schemas(d)['TokenEvent'].properties.data.properties.at
  ],
  [
    'a field of an event is added',
    'minor',
    'assignment',
    'TokenEvent.data.by',
    (d) => (schemas(d)['TokenEvent'].properties.data.properties.by = text)
  ],
  [
    'a component is renamed',
    'major',
    'probe',
    'EndReason',
    (d) => {
      schemas(d)['StopReason'] = schemas(d)['EndReason']
      delete schemas(d)['EndReason']
      schemas(d)['EndEvent'].properties.data.properties.reason.$ref = '#/components/schemas/StopReason'
    }
  ]
]

const promises: readonly Case[] = [
  [
    'the default of a field of a request changes',
    'major',
    'rule',
    'LampCreateRequest.size',
    (d) => (given(d)['size'].default = 20)
  ],
  [
    'a field of a request gets a default',
    'minor',
    'rule',
    'LampCreateRequest.name',
    (d) => (given(d)['name'].default = 'Lamp')
  ],
  [
    'the maximum of a field of a request falls',
    'major',
    'rule',
    'LampCreateRequest.size',
    (d) => (given(d)['size'].maximum = 50)
  ],
  [
    'the maximum of a field of a request rises',
    'minor',
    'rule',
    'LampCreateRequest.size',
    (d) => (given(d)['size'].maximum = 500)
  ],
  [
    'the minimum of a field of a request rises',
    'major',
    'rule',
    'LampCreateRequest.size',
    (d) => (given(d)['size'].minimum = 5)
  ],
  [
    'a field of a request gets a maximum length',
    'major',
    'rule',
    'LampCreateRequest.note',
    (d) => (given(d)['note'].maxLength = 10)
  ],
  [
    'a field of a request loses its maximum length',
    'minor',
    'rule',
    'LampCreateRequest.name',
    (d) => delete given(d)['name'].maxLength
  ],
  [
    'a field of a request gets a pattern',
    'major',
    'rule',
    'LampCreateRequest.name',
    (d) => (given(d)['name'].pattern = '^a')
  ],
  [
    'the format of a field of a request changes',
    'major',
    'rule',
    'LampCreateRequest.since',
    (d) => (given(d)['since'].format = 'date')
  ],
  ['a field of an answer gets a maximum', 'minor', 'rule', 'Lamp.size', (d) => (got(d)['size'].maximum = 50)],
  [
    'the format of a field of an answer changes',
    'major',
    'rule',
    'Lamp.name',
    (d) => (got(d)['name'].format = 'uri')
  ],
  [
    'a field is deprecated',
    'minor',
    'rule',
    'LampCreateRequest.note',
    (d) => (given(d)['note'].deprecated = true)
  ],
  [
    'a list of a request gets a maximum of elements',
    'major',
    'rule',
    'LampCreateRequest.tags',
    (d) => (given(d)['tags'].maxItems = 3)
  ],
  [
    'an error code of an operation is added',
    'minor',
    'rule',
    'fetchRoom',
    (d) => (operation(d, 'get /room/{roomId}/fetch')['responses']['404'] = { description: 'No such room' })
  ],
  [
    'an error code of an operation is removed',
    'patch',
    'rule',
    'fetchLamp',
    (d) => delete fetch(d)['responses']['404']
  ],
  [
    'a field of a request is read only',
    'major',
    'probe',
    'LampCreateRequest.note',
    (d) => (given(d)['note'].readOnly = true)
  ]
]

const decided: readonly Row[] = [
  {
    change: 'an item form is added beside a collection form',
    verdict: 'minor',
    by: 'probe',
    named: 'client.lamp.create',
    document: (d) =>
      (d['paths']['/lamp/{lampId}/create'] = {
        post: { operationId: 'createLampFrom', summary: 'Copy', responses: done }
      }),
    decisions: (yaml) => `${yaml}\noperations: { createLampFrom: { qualifier: From } }\n`
  },
  {
    change: 'an error code is added to the envelope',
    verdict: 'minor',
    by: 'rule',
    named: 'TOO_LOUD',
    decisions: (yaml) =>
      yaml.replace('TOO_BUSY:', 'TOO_LOUD: { status: 503, description: Hush. }\n    TOO_BUSY:')
  },
  {
    change: 'the status of an error code changes',
    verdict: 'major',
    by: 'rule',
    named: 'TOO_BUSY',
    decisions: (yaml) => yaml.replace('TOO_BUSY: { status: 503', 'TOO_BUSY: { status: 429')
  },
  {
    change: 'an option of a client is added',
    verdict: 'minor',
    by: 'assignment',
    named: 'ClientOptions.tenant',
    decisions: (yaml) =>
      yaml.replace('    timezone:', '    tenant: { header: X-Tenant, description: Whose. }\n    timezone:')
  },
  {
    change: 'an option of a client is removed',
    verdict: 'major',
    by: 'probe',
    named: 'ClientOptions.timezone',
    decisions: (yaml) => yaml.replace(/ {4}timezone:.*\n/, '')
  },
  {
    change: 'a verb is no longer idempotent',
    verdict: 'major',
    by: 'rule',
    named: 'updateLamp',
    decisions: (yaml) => yaml.replace('[update, delete]', '[delete]')
  },
  {
    change: 'a verb becomes idempotent',
    verdict: 'minor',
    by: 'rule',
    named: 'createLamp',
    decisions: (yaml) => yaml.replace('[update, delete]', '[create, update, delete]')
  },
  {
    change: 'the root class is called otherwise',
    verdict: 'major',
    by: 'probe',
    named: 'Tiny',
    decisions: (yaml) => yaml.replace('client: Tiny', 'client: Small')
  },
  {
    change: 'a method is called otherwise',
    verdict: 'major',
    by: 'probe',
    named: 'client.lamp.tell',
    decisions: (yaml) => `${yaml}\noperations: { tellLamp: { name: say } }\n`
  },
  {
    change: 'an alias is added',
    verdict: 'minor',
    by: 'rule',
    named: 'client.lamp.get',
    decisions: (yaml) => `${yaml}\naliases: { lamp.get: fetchLamp }\n`
  }
]

/** Every row of the table. */
export const rows: readonly Row[] = [
  ...[...operations, ...parameters, ...bodies, ...answers, ...values, ...promises].map(
    ([change, verdict, by, named, edit]): Row => ({
      change,
      verdict,
      by,
      named,
      document: (d) => void edit(d)
    })
  ),
  ...decided,
  ...moreRows,
  ...renameRows
]
