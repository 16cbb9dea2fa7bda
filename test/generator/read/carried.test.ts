/** What the table of constructs calls carried is read: if its value changes, the model or a printed type changes, or the run is refused. */
import { expect, test } from 'vitest'
import { table } from '../../../generator/read/census/table.ts'
import { printTypes } from '../../../generator/target/typescript/types/typeText.ts'
import { readOf } from '../../support/readOf.ts'

type Json = { [key: string]: unknown }

const order = { $ref: '#/components/schemas/Order' }
const json = (schema: Json) => ({ 'application/json': { schema } })
const text = { type: 'string' }

/** One field for each keyword, so that a change of one shows. */
const fields = {
  titled: { title: 'A' },
  described: { ...text, description: 'A' },
  typed: text,
  listed: { enum: ['a', 'b'] },
  constant: { const: 'a' },
  formatted: { ...text, format: 'date' },
  pattern: { ...text, pattern: 'a' },
  number: { type: 'number', minimum: 1, maximum: 9, multipleOf: 2 },
  exclusive: { type: 'number', exclusiveMinimum: 1, exclusiveMaximum: 9 },
  text: { ...text, minLength: 1, maxLength: 9 },
  list: { type: 'array', items: text, minItems: 1, maxItems: 9, uniqueItems: true },
  fallback: { ...text, default: 'a' },
  shown: { ...text, example: 'a' },
  shownMore: { ...text, examples: ['a'] },
  old: { ...text, deprecated: true },
  maybe: { ...text, nullable: true },
  map: { type: 'object', additionalProperties: { type: 'number' } },
  one: { oneOf: [text, { type: 'number' }] },
  any: { anyOf: [text, { type: 'number' }] },
  all: {
    allOf: [
      { type: 'object', properties: { a: text } },
      { type: 'object', properties: { b: text } }
    ]
  },
  everything: true,
  nothing: false,
  kept: { $ref: '#/components/schemas/Order/$defs/Kept' },
  older: { $ref: '#/components/schemas/Order/definitions/Older' },
  other: { $ref: '#/components/schemas/Other' },
  byAnchor: { $ref: '#word' },
  byDynamic: { $dynamicRef: '#node' },
  byId: { $ref: 'https://x.test/named' },
  made: { ...text, readOnly: true },
  secret: { ...text, writeOnly: true },
  tuple: { type: 'array', prefixItems: [text, { type: 'number' }] },
  few: { type: 'object', additionalProperties: text, minProperties: 1, maxProperties: 9 },
  others: { type: 'object', properties: { a: text }, unevaluatedProperties: { type: 'number' } },
  byPattern: { type: 'object', patternProperties: { '^x': text }, additionalProperties: false },
  pet: {
    oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
    discriminator: {
      propertyName: 'kind',
      mapping: { cat: '#/components/schemas/Cat' },
      defaultMapping: 'Dog'
    }
  }
}

/** A path item of a request that the service sends. */
const heard = (schema: Json) => ({
  post: { requestBody: { content: json(schema) }, responses: {} }
})

const document = () => ({
  openapi: '3.1.0',
  webhooks: { moved: heard(order) },
  info: { title: 'Shop', version: '1' },
  servers: [
    {
      url: 'https://{region}.shop.test',
      variables: { region: { default: 'eu', enum: ['eu', 'us'], description: 'Where' } }
    },
    { url: 'https://second.shop.test', name: 'second', description: 'Second' }
  ],
  paths: {
    '/order/create': {
      parameters: [{ name: 'trace', in: 'header', schema: text }],
      post: {
        operationId: 'createOrder',
        servers: [{ url: 'https://create.shop.test' }],
        summary: 'Creates',
        callbacks: {
          made: { '{$request.body#/url}': heard(order) },
          Shared: { $ref: '#/components/callbacks/Shared' }
        },
        description: 'Creates an order',
        deprecated: true,
        requestBody: { required: true, content: json(order) },
        responses: {
          '200': {
            description: 'The order',
            headers: {
              'X-Count': {
                description: 'How many',
                deprecated: true,
                required: true,
                schema: { type: 'integer' }
              },
              'X-Where': { explode: true, schema: { type: 'object', properties: { a: text } } },
              'X-Shared': { $ref: '#/components/headers/Shared' },
              'X-More': { content: json({ type: 'object', properties: { a: text } }) }
            },
            content: json(order)
          },
          '404': { description: 'None', content: json({ type: 'object', properties: { detail: text } }) },
          '5XX': { description: 'Down', content: json({ type: 'object', properties: { after: text } }) }
        }
      }
    },
    '/order/{orderId}/fetch': {
      get: {
        operationId: 'fetchOrder',
        parameters: [
          { name: 'orderId', in: 'path', required: true, schema: text },
          { $ref: '#/components/parameters/Tags' },
          {
            name: 'near',
            in: 'query',
            style: 'deepObject',
            schema: { type: 'object', properties: { a: text } }
          },
          {
            name: 'piped',
            in: 'query',
            style: 'pipeDelimited',
            explode: false,
            schema: { type: 'array', items: text }
          }
        ],
        responses: { '2XX': { $ref: '#/components/responses/Order' } }
      }
    },
    '/order/upload': {
      post: {
        operationId: 'uploadOrder',
        requestBody: { $ref: '#/components/requestBodies/File' },
        responses: { '200': { description: 'Done', content: { 'text/plain': { schema: text } } } }
      }
    },
    '/order/report': {
      get: {
        operationId: 'reportOrders',
        responses: {
          '200': {
            description: 'Done',
            content: { 'application/octet-stream': {}, 'application/pdf': {}, '*/*': {} }
          }
        }
      }
    },
    '/order/export': {
      get: {
        operationId: 'exportOrders',
        responses: {
          '200': {
            description: 'Done',
            content: { 'application/jsonl': { schema: { type: 'object', properties: { line: text } } } }
          }
        }
      }
    },
    '/order/{orderId}/follow': {
      post: {
        operationId: 'followOrder',
        parameters: [{ name: 'orderId', in: 'path', required: true, schema: text }],
        responses: {
          '200': {
            description: 'Done',
            content: {
              'text/event-stream': {
                itemSchema: {
                  type: 'object',
                  properties: {
                    data: { ...text, contentMediaType: 'application/json', contentSchema: { type: 'number' } }
                  }
                }
              }
            }
          }
        }
      }
    },
    '/order/{orderId}/watch': {
      post: {
        operationId: 'watchOrder',
        parameters: [{ name: 'orderId', in: 'path', required: true, schema: text }],
        responses: {
          '200': {
            description: 'Done',
            content: { 'application/x-ndjson': { $ref: '#/components/mediaTypes/Lines' } }
          }
        }
      }
    },
    '/order/page': {
      get: {
        operationId: 'pageOrders',
        responses: { '200': { description: 'Done', content: { 'application/xml': {} } } }
      }
    },
    '/order/send': {
      post: {
        operationId: 'sendOrder',
        requestBody: { content: { 'application/octet-stream': {}, 'application/pdf': {}, '*/*': {} } },
        responses: {}
      }
    },
    '/order/{orderId}/track': {
      post: {
        operationId: 'trackOrder',
        parameters: [{ name: 'orderId', in: 'path', required: true, schema: text }],
        requestBody: { required: true, content: { 'text/plain': { schema: text } } },
        responses: { default: { description: 'Done', content: json(order) } }
      }
    },
    '/order/{orderId}/trace': {
      post: {
        operationId: 'traceOrder',
        parameters: [{ name: 'orderId', in: 'path', required: true, schema: text }],
        responses: {
          '200': { description: 'Done', content: json(order) },
          '202': { description: 'Later', content: json({ type: 'object', properties: { later: text } }) }
        }
      }
    },
    '/order/remove': {
      servers: [{ url: 'https://remove.shop.test' }],
      post: { operationId: 'removeOrder', responses: { '204': { description: 'Done' } } }
    },
    '/order/find': {
      get: {
        operationId: 'findOrders',
        security: [{ other: [] }],
        parameters: [
          { name: 'sid', in: 'cookie', schema: text },
          { name: 'crumb', in: 'cookie', style: 'cookie', schema: text },
          {
            name: 'spaced',
            in: 'query',
            style: 'spaceDelimited',
            explode: false,
            schema: { type: 'array', items: text }
          },
          { name: 'filter', in: 'query', content: json({ type: 'object', properties: { a: text } }) },
          { name: 'words', in: 'query', content: { 'text/plain': { schema: text } } },
          { name: 'raw', in: 'query', allowReserved: true, schema: text },
          { name: 'other', in: 'query', content: { '*/*': { schema: { type: 'object' } } } }
        ],
        responses: {}
      }
    },
    '/order/{label}/part/{matrix}/open': {
      get: {
        operationId: 'openOrder',
        parameters: [
          { name: 'label', in: 'path', required: true, style: 'label', schema: text },
          { name: 'matrix', in: 'path', required: true, style: 'matrix', schema: text }
        ],
        responses: {}
      }
    },
    '/order/whole': {
      put: { operationId: 'putOrder', responses: {} },
      patch: { operationId: 'patchOrder', responses: {} },
      delete: { operationId: 'deleteOrder', responses: {} },
      head: { operationId: 'headOrder', responses: {} },
      query: { operationId: 'askOrders', responses: {} },
      additionalOperations: { COPY: { operationId: 'copyOrder', responses: {} } }
    },
    '/order/query': {
      get: {
        operationId: 'queryOrders',
        parameters: [
          {
            name: 'q',
            in: 'querystring',
            content: {
              'application/x-www-form-urlencoded': { schema: { type: 'object', properties: { a: text } } }
            }
          }
        ],
        responses: {}
      }
    },
    '/order/form': {
      post: {
        operationId: 'formOrder',
        requestBody: {
          content: {
            'application/x-www-form-urlencoded': {
              schema: { type: 'object', properties: { tags: { type: 'array', items: text } } },
              encoding: { tags: { style: 'pipeDelimited', explode: false, allowReserved: true } }
            }
          }
        },
        responses: {}
      }
    },
    '/order/note': {
      post: {
        operationId: 'noteOrder',
        requestBody: { content: { 'text/plain': { schema: text } } },
        responses: {}
      }
    },
    '/order/draw': {
      post: {
        operationId: 'drawOrder',
        requestBody: { content: { 'application/xml': { schema: text } } },
        responses: {}
      }
    },
    '/order/import': {
      post: {
        operationId: 'importOrders',
        requestBody: { content: { 'application/jsonl': { schema: order } } },
        responses: {}
      }
    },
    '/copy/fetch': { $ref: '#/components/pathItems/Copy' }
  },
  security: [{ key: [] }, { crumb: [] }],
  components: {
    schemas: {
      Order: {
        type: 'object',
        properties: fields,
        required: ['typed'],
        $defs: { Kept: { type: 'object', properties: { a: text } } },
        definitions: { Older: { type: 'object', properties: { a: text } } }
      },
      Other: { type: 'object', properties: { a: text } },
      Word: { ...text, $anchor: 'word' },
      Named: { ...text, $id: 'https://x.test/named' },
      Knot: { type: 'object', $dynamicAnchor: 'node', properties: { a: text } },
      Cat: { type: 'object', properties: { kind: text, lives: { type: 'number' } }, required: ['kind'] },
      Dog: { type: 'object', properties: { kind: text, name: text }, required: ['kind'] }
    },
    parameters: {
      Tags: {
        name: 'tags',
        in: 'query',
        style: 'form',
        explode: true,
        description: 'Tags',
        deprecated: true,
        required: false,
        allowReserved: false,
        schema: { type: 'array', items: text }
      }
    },
    requestBodies: {
      File: {
        content: {
          'multipart/form-data': {
            encoding: { note: { contentType: 'text/markdown' } },
            schema: { type: 'object', properties: { file: { ...text, format: 'binary' }, note: text } }
          }
        }
      }
    },
    headers: { Shared: { description: 'Shared', schema: text } },
    responses: { Order: { description: 'The order', content: json(order) } },
    callbacks: { Shared: { '{$request.body#/other}': heard({ type: 'number' }) } },
    mediaTypes: { Lines: { itemSchema: order } },
    pathItems: { Copy: { get: { operationId: 'fetchCopy', responses: {} } } },
    securitySchemes: {
      key: { type: 'apiKey', in: 'header', name: 'X-Key', description: 'From the console.' },
      other: { type: 'apiKey', in: 'query', name: 'other' },
      crumb: { type: 'apiKey', in: 'cookie', name: 'crumb' }
    }
  }
})

const streams = 'streams: { lines: { framing: jsonl, mediaType: application/jsonl } }\n'

/** What a run makes of a document: the model without its schemas, and the types as they are printed. */
async function effectOf(given: unknown): Promise<string> {
  const { api, told } = readOf(given, streams)
  if (api === null) return told.join('\n')
  const { types, ...rest } = api
  const printed = await printTypes(types)
  const named = types.map(({ schema: _, ...type }) => type)
  return JSON.stringify([rest, named, [...printed.values()].map((one) => one.text)])
}

const create = '#/paths/~1order~1create/post'
const field = '#/components/schemas/Order/properties'
const tags = '#/components/parameters/Tags'
const form = '#/paths/~1order~1form/post/requestBody/content/application~1x-www-form-urlencoded'
const follow = '#/paths/~1order~1{orderId}~1follow/post/responses/200/content/text~1event-stream'
const scheme = '#/components/securitySchemes'

/** A change for each construct: where, and the value that is put there; without one the key is removed. */
const changes: Readonly<Record<string, readonly [pointer: string, value?: unknown]>> = {
  'openapi.openapi': ['#/openapi', '2.0'],
  'openapi.info': ['#/info', { title: 'Other', version: '2' }],
  'openapi.servers': ['#/servers'],
  'openapi.servers[+]': ['#/servers/1'],
  'openapi.paths': ['#/paths', {}],
  'openapi.components': ['#/components'],
  'info.title': ['#/info/title', 'Other'],
  'info.version': ['#/info/version', '2'],
  'server.url': ['#/servers/0/url', 'https://other.test'],
  'server.name': ['#/servers/1/name', 'other'],
  'server.description': ['#/servers/1/description', 'Other'],
  'server.variables': ['#/servers/0/variables'],
  'serverVariable.default': ['#/servers/0/variables/region/default', 'us'],
  'serverVariable.enum': ['#/servers/0/variables/region/enum'],
  'serverVariable.description': ['#/servers/0/variables/region/description', 'There'],
  'components.schemas': ['#/components/schemas'],
  'components.parameters': ['#/components/parameters'],
  'components.requestBodies': ['#/components/requestBodies'],
  'components.headers': ['#/components/headers/Shared/description', 'Own'],
  'components.responses': ['#/components/responses'],
  'openapi.webhooks': ['#/webhooks'],
  'operation.callbacks': [`${create}/callbacks`],
  'callback.{expression}': [`${create}/callbacks/made`, {}],
  'components.callbacks': ['#/components/callbacks/Shared', {}],
  'components.mediaTypes': ['#/components/mediaTypes/Lines/itemSchema', { type: 'number' }],
  'mediaType.itemSchema': [`${follow}/itemSchema`],
  'schema.contentMediaType': [`${follow}/itemSchema/properties/data/contentMediaType`, 'text/plain'],
  'schema.contentSchema': [`${follow}/itemSchema/properties/data/contentSchema`, { type: 'boolean' }],
  'components.pathItems': ['#/components/pathItems'],
  'components.securitySchemes': [scheme],
  'paths./{path}': ['#/paths/~1order~1create'],
  'pathItem.$ref': ['#/paths/~1copy~1fetch', {}],
  'pathItem.get': ['#/paths/~1order~1{orderId}~1fetch/get'],
  'pathItem.put': ['#/paths/~1order~1whole/put'],
  'pathItem.patch': ['#/paths/~1order~1whole/patch'],
  'pathItem.delete': ['#/paths/~1order~1whole/delete'],
  'pathItem.query': ['#/paths/~1order~1whole/query'],
  'pathItem.additionalOperations': ['#/paths/~1order~1whole/additionalOperations'],
  'pathItem.head': ['#/paths/~1order~1whole/head'],
  'pathItem.post': [create],
  'pathItem.parameters': ['#/paths/~1order~1create/parameters'],
  'operation.servers': [`${create}/servers`],
  'pathItem.servers': ['#/paths/~1order~1remove/servers'],
  'securityScheme.description': [`${scheme}/key/description`],
  'responses.error': [`${create}/responses/404`],
  'responses.range': [`${create}/responses/5XX`],
  'operation.summary': [`${create}/summary`, 'Makes'],
  'operation.description': [`${create}/description`, 'Makes'],
  'operation.deprecated': [`${create}/deprecated`],
  'operation.operationId': [`${create}/operationId`, 'makeOrder'],
  'operation.parameters': ['#/paths/~1order~1{orderId}~1fetch/get/parameters', []],
  'operation.requestBody': [`${create}/requestBody`],
  'operation.responses': [`${create}/responses`, {}],
  'reference.$ref': [`${create}/requestBody`, { $ref: '#/components/requestBodies/File' }],
  'parameter.name': [`${tags}/name`, 'labels'],
  'parameter.in': [`${tags}/in`, 'header'],
  'parameter.in=path': ['#/paths/~1order~1{orderId}~1fetch/get/parameters/0/in', 'query'],
  'parameter.in=query': [`${tags}/in`, 'header'],
  'parameter.in=header': ['#/paths/~1order~1create/parameters/0/in', 'query'],
  'parameter.description': [`${tags}/description`, 'Labels'],
  'parameter.deprecated': [`${tags}/deprecated`],
  'parameter.required': [`${tags}/required`, true],
  'parameter.style': [`${tags}/style`, 'deepObject'],
  'parameter.style=form': [`${tags}/style`, 'deepObject'],
  'parameter.style=simple': ['#/paths/~1order~1create/parameters/0/style', 'form'],
  'parameter.style=pipeDelimited': ['#/paths/~1order~1{orderId}~1fetch/get/parameters/3/style', 'form'],
  'parameter.style=deepObject': ['#/paths/~1order~1{orderId}~1fetch/get/parameters/2/style', 'form'],
  'parameter.explode': [`${tags}/explode`, false],
  'parameter.in=cookie': ['#/paths/~1order~1find/get/parameters/0/in', 'query'],
  'parameter.in=querystring': ['#/paths/~1order~1query/get/parameters/0/in', 'query'],
  'parameter.style=spaceDelimited': ['#/paths/~1order~1find/get/parameters/2/style', 'pipeDelimited'],
  'parameter.style=cookie': ['#/paths/~1order~1find/get/parameters/1/style', 'form'],
  'parameter.style=label': [
    '#/paths/~1order~1{label}~1part~1{matrix}~1open/get/parameters/0/style',
    'simple'
  ],
  'parameter.style=matrix': [
    '#/paths/~1order~1{label}~1part~1{matrix}~1open/get/parameters/1/style',
    'simple'
  ],
  'parameter.content': [
    '#/paths/~1order~1find/get/parameters/3',
    { name: 'filter', in: 'query', schema: text }
  ],
  'parameterContent.json': [
    '#/paths/~1order~1find/get/parameters/3/content',
    { 'text/plain': { schema: text } }
  ],
  'parameterContent.text': ['#/paths/~1order~1find/get/parameters/4/content', json(text)],
  'parameterContent.wildcard': [
    '#/paths/~1order~1find/get/parameters/6/content',
    { '*/*': { schema: text } }
  ],
  'parameterContent.form': ['#/paths/~1order~1query/get/parameters/0/content', json(text)],
  'parameter.allowReserved': ['#/paths/~1order~1find/get/parameters/5/allowReserved', false],
  'parameter.schema': [`${tags}/schema`, text],
  'requestBody.content': [`${create}/requestBody/content`, {}],
  'requestContent.json': [`${create}/requestBody/content/application~1json`],
  'requestContent.multipart/form-data': ['#/components/requestBodies/File/content', {}],
  'requestContent.application/octet-stream': [
    '#/paths/~1order~1send/post/requestBody/content/application~1octet-stream'
  ],
  'requestContent.wildcard': ['#/paths/~1order~1send/post/requestBody/content/*~1*'],
  'requestContent.other': ['#/paths/~1order~1send/post/requestBody/content/application~1pdf'],
  'requestContent.form': ['#/paths/~1order~1form/post/requestBody/content', json(text)],
  'requestContent.text': ['#/paths/~1order~1note/post/requestBody/content', json(text)],
  'requestContent.xml': ['#/paths/~1order~1draw/post/requestBody/content', json(text)],
  'requestContent.lines': ['#/paths/~1order~1import/post/requestBody/content', json(order)],
  'mediaType.encoding': [`${form}/encoding`],
  'encoding.contentType': [
    '#/components/requestBodies/File/content/multipart~1form-data/encoding/note/contentType',
    'text/html'
  ],
  'encoding.style': [`${form}/encoding/tags/style`, 'form'],
  'encoding.explode': [`${form}/encoding/tags/explode`, true],
  'encoding.allowReserved': [`${form}/encoding/tags/allowReserved`, false],
  'openapi.security': ['#/security', []],
  'operation.security': ['#/paths/~1order~1find/get/security'],
  'securityRequirement.{scheme}': ['#/paths/~1order~1find/get/security/0', {}],
  'securityScheme.in=header': [`${scheme}/key/in`, 'query'],
  'securityScheme.in=query': [`${scheme}/other/in`, 'cookie'],
  'securityScheme.in=cookie': [`${scheme}/crumb/in`, 'header'],
  'mediaType.schema': [
    `${create}/requestBody/content/application~1json/schema`,
    { $ref: '#/components/schemas/Other' }
  ],
  'responses.success': [`${create}/responses/200`],
  'requestBody.required': ['#/paths/~1order~1{orderId}~1track/post/requestBody/required', false],
  'responses.success[+]': ['#/paths/~1order~1{orderId}~1trace/post/responses/202'],
  'responses.default': ['#/paths/~1order~1{orderId}~1track/post/responses/default'],
  'responses.nothing': [
    '#/paths/~1order~1remove/post/responses/204',
    { description: 'Done', content: json(text) }
  ],
  'responses.2XX': ['#/paths/~1order~1{orderId}~1fetch/get/responses', {}],
  'response.description': [`${create}/responses/200/description`, 'An order'],
  'response.headers': [`${create}/responses/200/headers`],
  'header.description': [`${create}/responses/200/headers/X-Count/description`, 'How few'],
  'header.deprecated': [`${create}/responses/200/headers/X-Count/deprecated`],
  'header.required': [`${create}/responses/200/headers/X-Count/required`],
  'header.explode': [`${create}/responses/200/headers/X-Where/explode`],
  'header.schema': [`${create}/responses/200/headers/X-Count/schema`, text],
  'header.content': [`${create}/responses/200/headers/X-More/content`],
  'headerContent.json': [`${create}/responses/200/headers/X-More/content`, { 'text/plain': {} }],
  'response.content': [`${create}/responses/200/content`],
  'responseContent.json': [`${create}/responses/200/content`, { 'text/plain': {} }],
  'responseContent.lines': ['#/paths/~1order~1export/get/responses/200/content', json(text)],
  'responseContent.text': ['#/paths/~1order~1upload/post/responses/200/content', json(text)],
  'responseContent.xml': ['#/paths/~1order~1page/get/responses/200/content', json(text)],
  'responseContent.application/octet-stream': [
    '#/paths/~1order~1report/get/responses/200/content',
    json(text)
  ],
  'responseContent.wildcard': ['#/paths/~1order~1report/get/responses/200/content', json(text)],
  'responseContent.other': ['#/paths/~1order~1report/get/responses/200/content', json(text)],
  'securityScheme.type': [`${scheme}/key`, { type: 'oauth2', flows: {} }],
  'securityScheme.name': [`${scheme}/key/name`, 'X-Token'],
  'securityScheme.in': [`${scheme}/key/in`, 'query'],
  'securityScheme.scheme': [`${scheme}/key`, { type: 'http', scheme: 'digest' }],
  'schema.true': [`${field}/everything`, text],
  'schema.false': [`${field}/nothing`, true],
  'schema.$ref': [`${field}/other/$ref`, '#/components/schemas/Order'],
  'schema.type': [`${field}/typed/type`, 'number'],
  'schema.enum': [`${field}/listed/enum`, ['c']],
  'schema.const': [`${field}/constant/const`, 'b'],
  'schema.properties': ['#/components/schemas/Order/properties', {}],
  'schema.required': ['#/components/schemas/Order/required', ['text']],
  'schema.items': [`${field}/list/items`, { type: 'number' }],
  'schema.additionalProperties': [`${field}/map/additionalProperties`, text],
  'schema.allOf': [`${field}/all/allOf`, [text]],
  'schema.oneOf': [`${field}/one/oneOf`, [text]],
  'schema.anyOf': [`${field}/any/anyOf`, [text]],
  'schema.title': [`${field}/titled/title`, 'B'],
  'schema.description': [`${field}/described/description`, 'B'],
  'schema.default': [`${field}/fallback/default`, 'b'],
  'schema.example': [`${field}/shown/example`, 'b'],
  'schema.examples': [`${field}/shownMore/examples`, ['b']],
  'schema.deprecated': [`${field}/old/deprecated`, false],
  'schema.format': [`${field}/formatted/format`, 'date-time'],
  'schema.pattern': [`${field}/pattern/pattern`, 'b'],
  'schema.minimum': [`${field}/number/minimum`, 2],
  'schema.maximum': [`${field}/number/maximum`, 8],
  'schema.multipleOf': [`${field}/number/multipleOf`, 3],
  'schema.exclusiveMinimum': [`${field}/exclusive/exclusiveMinimum`, 2],
  'schema.exclusiveMaximum': [`${field}/exclusive/exclusiveMaximum`, 8],
  'schema.minLength': [`${field}/text/minLength`, 2],
  'schema.maxLength': [`${field}/text/maxLength`, 8],
  'schema.minItems': [`${field}/list/minItems`, 2],
  'schema.maxItems': [`${field}/list/maxItems`, 8],
  'schema.minProperties': [`${field}/few/minProperties`, 2],
  'schema.maxProperties': [`${field}/few/maxProperties`, 8],
  'schema.uniqueItems': [`${field}/list/uniqueItems`, false],
  'schema.readOnly': [`${field}/made/readOnly`, false],
  'schema.writeOnly': [`${field}/secret/writeOnly`, false],
  'schema.prefixItems': [`${field}/tuple/prefixItems`, [text]],
  'schema.unevaluatedProperties': [`${field}/others/unevaluatedProperties`, text],
  'schema.patternProperties': [`${field}/byPattern/patternProperties`, {}],
  'schema.discriminator': [`${field}/pet/discriminator`],
  'discriminator.propertyName': [`${field}/pet/discriminator/propertyName`, 'name'],
  'discriminator.mapping': [`${field}/pet/discriminator/mapping`, {}],
  'discriminator.defaultMapping': [`${field}/pet/discriminator/defaultMapping`, 'Cat'],
  'schema.nullable': [`${field}/maybe/nullable`, false],
  'schema.$id': ['#/components/schemas/Named/$id', 'https://x.test/other'],
  'schema.$anchor': ['#/components/schemas/Word/$anchor'],
  'schema.$dynamicAnchor': ['#/components/schemas/Knot/$dynamicAnchor'],
  'schema.$dynamicRef': [`${field}/byDynamic/$dynamicRef`, '#word'],
  'schema.$defs': ['#/components/schemas/Order/$defs', {}],
  'schema.definitions': ['#/components/schemas/Order/definitions', {}]
}

/** The document with one change. */
function changed([pointer, value]: readonly [string, unknown?]): unknown {
  const keys = pointer
    .slice(2)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const root: unknown = JSON.parse(JSON.stringify(document()))
  const last = keys.pop() ?? ''
  const parent = keys.reduce<unknown>((node, key) => Reflect.get(Object(node), key), root)
  if (value === undefined) Reflect.deleteProperty(Object(parent), last)
  else Reflect.set(Object(parent), last, value)
  return root
}

test('every construct that is carried has a change that shows', () => {
  const carried = Object.entries(table).flatMap(([kind, rows]) =>
    Object.entries(rows).flatMap(([key, { state }]) => (state === 'carried' ? [`${kind}.${key}`] : []))
  )
  expect([...Object.keys(changes)].sort()).toEqual(carried.sort())
})

/** Each change is a whole model; `npm run test:long` makes all. */
const tried = Object.entries(changes).filter(
  (_, index) => process.env['LONG'] !== undefined || index % 9 === 4
)

test('a change of what is carried changes the package', { timeout: 120_000 }, async () => {
  const before = await effectOf(document())
  expect(before).toContain('createOrder')
  const silent: string[] = []
  for (const [construct, change] of tried)
    if ((await effectOf(changed(change))) === before) silent.push(construct)
  expect(silent).toEqual([])
})
