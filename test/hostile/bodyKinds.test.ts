/** The kind: a request body is sent as the media type that the document declares, and what is not understood is told, never taken for a file. */
import { beforeAll, describe, expect, test } from 'vitest'
import { buildOf, clientOf, documentOf, faultsOf, type Recorded } from './emitted.ts'
import type { Build } from '../../generator/run/build.ts'

const text = { type: 'string' }
const object = { type: 'object', properties: { a: text, b: { type: 'integer' } } }
const bytes = { type: 'string', format: 'binary' }
const schemas = {
  Thing: object,
  Upload: { type: 'object', required: ['file'], properties: { file: bytes, title: text } }
}
const to = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** What an operation takes, what it is given, and what arrives: media type and text. */
interface Row {
  readonly content: Readonly<Record<string, object>>
  readonly required?: boolean
  readonly given: unknown
  readonly type: string | null
  readonly sent: unknown
}

const form = 'application/x-www-form-urlencoded'
async function* soon(...values: readonly unknown[]) {
  yield* values
}

const rows: Readonly<Record<string, Row>> = {
  urlencoded: {
    content: {
      [form]: {
        schema: { type: 'object', properties: { a: text, n: { type: 'array', items: text }, o: object } }
      }
    },
    given: { a: 'x y&z', n: ['1', '2'], o: { a: 'q' } },
    type: form,
    sent: 'a=x+y%26z&n=1&n=2&o=%7B%22a%22%3A%22q%22%7D'
  },
  urlencodedStyles: {
    content: {
      [form]: {
        schema: {
          type: 'object',
          properties: {
            deep: { type: 'object', properties: { list: { type: 'array', items: object } } },
            list: { type: 'array', items: text },
            one: { type: 'array', items: text },
            own: object,
            raw: text
          }
        },
        encoding: {
          deep: { style: 'deepObject', explode: true },
          list: { style: 'deepObject', explode: true },
          one: { style: 'form', explode: false },
          own: { style: 'form', explode: true },
          raw: { allowReserved: true }
        }
      }
    },
    given: {
      deep: { list: [{ a: 'x' }, { b: 2 }] },
      list: ['p', 'q'],
      one: ['r', 's'],
      own: { a: 't' },
      raw: 'u/v'
    },
    type: form,
    sent: 'deep%5Blist%5D%5B0%5D%5Ba%5D=x&deep%5Blist%5D%5B1%5D%5Bb%5D=2&list%5B0%5D=p&list%5B1%5D=q&one=r,s&a=t&raw=u/v'
  },
  urlencodedItems: {
    content: {
      [form]: {
        schema: {
          type: 'object',
          properties: {
            things: { type: 'array', items: object },
            rows: { type: 'array', items: { type: 'array', items: text } },
            whole: { type: 'array', items: object },
            names: { type: 'array', items: text },
            none: { type: 'array', items: text }
          }
        },
        encoding: {
          whole: { contentType: 'application/json' },
          names: { contentType: 'application/json' }
        }
      }
    },
    given: {
      things: [{ a: 'x' }, { b: 2 }],
      rows: [['p', 'q'], []],
      whole: [{ a: 'y' }],
      names: ['r'],
      none: []
    },
    type: form,
    sent: [['things={"a":"x"}&things={"b":2}', 'rows=["p","q"]&rows=[]', 'whole=[{"a":"y"}]', 'names=["r"]']]
      .flat()
      .join('&')
      .replace(/[{}[\]":,]/g, encodeURIComponent)
  },
  urlencodedFile: {
    content: { [form]: { schema: to('Upload') } },
    given: { file: 'f', title: 't' },
    type: form,
    sent: 'file=f&title=t'
  },
  urlencodedWholeFile: { content: { [form]: { schema: bytes } }, given: 'a=b', type: form, sent: 'a=b' },
  textFile: {
    content: { 'text/csv': { schema: bytes } },
    given: new Blob(['a,b']),
    type: 'text/csv',
    sent: 'a,b'
  },
  urlencodedCharset: {
    content: { [`${form}; charset=utf-8`]: { schema: object } },
    given: { a: 'é' },
    type: `${form}; charset=utf-8`,
    sent: 'a=%C3%A9'
  },
  urlencodedCharsetAndStyle: {
    content: {
      [`${form};charset=UTF-8`]: {
        schema: { type: 'object', properties: { list: { type: 'array', items: text } } },
        encoding: { list: { explode: false } }
      }
    },
    given: { list: ['1', '2'] },
    type: `${form};charset=UTF-8`,
    sent: 'list=1,2'
  },
  urlencodedOtherCharset: {
    content: { [`${form}; charset=iso-8859-1`]: { schema: object } },
    given: new Uint8Array([97, 61, 98]),
    type: `${form}; charset=iso-8859-1`,
    sent: 'a=b'
  },
  urlencodedReference: {
    content: { [form]: { schema: to('Thing') } },
    given: { a: '1' },
    type: form,
    sent: 'a=1'
  },
  urlencodedOrJson: {
    content: { [form]: { schema: to('Thing') }, 'application/json': { schema: to('Thing') } },
    given: { a: '1' },
    type: 'application/json',
    sent: '{"a":"1"}'
  },
  plainText: {
    content: { 'text/plain': { schema: text } },
    required: true,
    given: 'hé',
    type: 'text/plain',
    sent: 'hé'
  },
  xml: {
    content: { 'application/xml': { schema: to('Thing') } },
    given: '<a/>',
    type: 'application/xml',
    sent: '<a/>'
  },
  textOrJson: {
    content: { 'text/plain': { schema: text }, 'application/json': { schema: object } },
    given: 'words',
    type: 'text/plain',
    sent: 'words'
  },
  jsonBesideText: {
    content: { 'text/plain': { schema: text }, 'application/json': { schema: object } },
    given: { a: 'x' },
    type: 'application/json',
    sent: '{"a":"x"}'
  },
  charset: {
    content: { 'application/json; charset=utf-8': { schema: object } },
    given: { a: 'x' },
    type: 'application/json; charset=utf-8',
    sent: '{"a":"x"}'
  },
  mergePatch: {
    content: { 'application/merge-patch+json': { schema: object } },
    given: { a: null },
    type: 'application/merge-patch+json',
    sent: '{"a":null}'
  },
  anyType: {
    content: { '*/*': { schema: object } },
    given: { a: 'x' },
    type: 'application/json',
    sent: '{"a":"x"}'
  },
  list: {
    content: { 'application/json': { schema: { type: 'array', items: object } } },
    given: [{ a: 'x' }],
    type: 'application/json',
    sent: '[{"a":"x"}]'
  },
  scalar: {
    content: { 'application/json': { schema: text } },
    required: true,
    given: 'x',
    type: 'application/json',
    sent: '"x"'
  },
  number: {
    content: { 'application/json': { schema: { type: 'number' } } },
    required: true,
    given: 0,
    type: 'application/json',
    sent: '0'
  },
  anyJson: {
    content: { 'application/json': { schema: {} } },
    required: true,
    given: [1, null],
    type: 'application/json',
    sent: '[1,null]'
  },
  lines: {
    content: { 'application/x-ndjson': { schema: object } },
    given: [{ a: 'x' }, { b: 1 }],
    type: 'application/x-ndjson',
    sent: '{"a":"x"}\n{"b":1}\n'
  },
  noLines: {
    content: { 'application/jsonl': { schema: object } },
    given: soon(),
    type: 'application/jsonl',
    sent: ''
  },
  records: {
    content: { 'application/json-seq': { schema: object } },
    given: [{ a: 'x' }],
    type: 'application/json-seq',
    sent: '\u001e{"a":"x"}\n'
  },
  urlencodedText: {
    content: { [form]: { schema: text } },
    required: true,
    given: 'a=b&c',
    type: form,
    sent: 'a=b&c'
  },
  otherCharset: {
    content: { 'text/html; charset=iso-8859-1': { schema: text } },
    given: new Uint8Array([65]),
    type: 'text/html; charset=iso-8859-1',
    sent: 'A'
  },
  sameCharset: {
    content: { 'text/html; charset="UTF-8"': { schema: text } },
    required: true,
    given: 'hé',
    type: 'text/html; charset="UTF-8"',
    sent: 'hé'
  },
  png: {
    content: { 'image/png': { schema: bytes } },
    given: new Uint8Array([65]),
    type: 'image/png',
    sent: 'A'
  },
  pngOfNoSchema: { content: { 'image/png': {} }, given: new Uint8Array([65]), type: 'image/png', sent: 'A' },
  ownType: {
    content: { 'image/*': { schema: bytes } },
    given: new Blob(['A'], { type: 'image/gif' }),
    type: 'image/gif',
    sent: 'A'
  },
  jsonBytes: {
    content: { 'application/json': { schema: bytes } },
    given: new Uint8Array([65]),
    type: 'application/json',
    sent: 'A'
  },
  amazon: {
    content: { 'application/x-amz-json-1.0': { schema: object } },
    given: { a: 'x' },
    type: 'application/x-amz-json-1.0',
    sent: '{"a":"x"}'
  },
  dottedJson: {
    content: { 'application/vnd.acme.v3.json': { schema: object } },
    given: { a: 'x' },
    type: 'application/vnd.acme.v3.json',
    sent: '{"a":"x"}'
  },
  // A JSON patch is a list of changes (RFC 6902 §3): a body that is an object is one of the other kinds.
  patches: {
    content: {
      'application/json-patch+json': { schema: object },
      'application/merge-patch+json': { schema: object },
      'application/strategic-merge-patch+json': { schema: object }
    },
    given: { a: 'x' },
    type: 'application/merge-patch+json',
    sent: '{"a":"x"}'
  },
  contentMediaType: {
    content: { 'application/vnd.own': { schema: { type: 'string', contentMediaType: 'image/png' } } },
    given: new Uint8Array([65]),
    type: 'application/vnd.own',
    sent: 'A'
  }
}

/** A form in parts: its fields as name, media type and text. */
const parts: Readonly<Record<string, Row>> = {
  fileReference: {
    content: { 'multipart/form-data': { schema: to('Upload') } },
    given: { file: new Blob(['A']), title: 't' },
    type: null,
    sent: [
      ['file', 'application/octet-stream', 'A'],
      ['title', null, 't']
    ]
  },
  noFile: {
    content: {
      'multipart/form-data': { schema: { type: 'object', properties: { a: text, n: { type: 'integer' } } } }
    },
    given: { a: 'x', n: 2 },
    type: null,
    sent: [
      ['a', null, 'x'],
      ['n', null, '2']
    ]
  },
  files: {
    content: {
      'multipart/form-data': {
        schema: { type: 'object', properties: { files: { type: 'array', items: bytes } } }
      }
    },
    given: { files: [new Blob(['A']), new Uint8Array([66])] },
    type: null,
    sent: [
      ['files', 'application/octet-stream', 'A'],
      ['files', 'application/octet-stream', 'B']
    ]
  },
  styles: {
    content: {
      'multipart/form-data': {
        schema: {
          type: 'object',
          properties: {
            deep: { type: 'object', properties: { a: text, 'k=&': text } },
            commas: { type: 'array', items: text },
            pairs: object,
            own: object,
            spaces: { type: 'array', items: text },
            pipes: { type: 'array', items: text },
            each: { type: 'array', items: object },
            one: text,
            open: {},
            file: bytes
          }
        },
        encoding: {
          deep: { style: 'deepObject', explode: true },
          commas: { explode: false },
          pairs: { style: 'form', explode: false },
          own: { style: 'form' },
          spaces: { style: 'spaceDelimited', explode: false },
          pipes: { style: 'pipeDelimited', explode: false, contentType: 'text/csv' },
          one: { style: 'form', contentType: 'text/csv' },
          open: { style: 'form' },
          file: { style: 'form', contentType: 'image/png' }
        }
      }
    },
    given: {
      deep: { a: 'x=&é%20', 'k=&': 'y' },
      commas: ['1', '2'],
      pairs: { a: 'p', b: 1 },
      own: { a: 'q', b: 2 },
      spaces: ['s', 't'],
      pipes: ['u', 'v'],
      each: [{ a: 'w' }],
      one: 'a,b',
      open: 'z',
      file: new Uint8Array([65])
    },
    type: null,
    sent: [
      ['deep[a]', null, 'x=&é%20'],
      ['deep[k=&]', null, 'y'],
      ['commas', null, '1,2'],
      ['pairs', null, 'a,p,b,1'],
      ['a', null, 'q'],
      ['b', null, '2'],
      ['spaces', null, 's t'],
      ['pipes', null, 'u|v'],
      ['each', 'application/json', '{"a":"w"}'],
      ['one', null, 'a,b'],
      ['open', null, 'z'],
      ['file', 'image/png', 'A']
    ]
  },
  manyKinds: {
    content: {
      'multipart/form-data': {
        schema: {
          type: 'object',
          properties: {
            picture: { type: 'string', contentMediaType: 'image/png' },
            open: {},
            meta: object,
            tags: { type: 'array', items: text },
            things: { type: 'array', items: object },
            csv: text,
            encoded: { type: 'string', contentEncoding: 'base64', contentMediaType: 'image/png' }
          }
        },
        encoding: { csv: { contentType: 'text/csv' }, open: { contentType: 'image/jpeg' } }
      }
    },
    given: {
      picture: new Uint8Array([65]),
      open: new Uint8Array([66]),
      meta: { a: 'x' },
      tags: ['p', 'q'],
      things: [{ a: 'y' }],
      csv: '1,2',
      encoded: 'QQ=='
    },
    type: null,
    sent: [
      ['picture', 'image/png', 'A'],
      ['open', 'image/jpeg', 'B'],
      ['meta', 'application/json', '{"a":"x"}'],
      ['tags', null, 'p'],
      ['tags', null, 'q'],
      ['things', 'application/json', '{"a":"y"}'],
      ['csv', 'text/csv', '1,2'],
      ['encoded', 'image/png', 'QQ==']
    ]
  }
}

/** What no body is made of. */
const strange: Readonly<Record<string, object>> = {
  mixed: { 'multipart/mixed': { schema: to('Upload') } },
  cbor: { 'application/cbor': { schema: object } },
  urlencodedList: { [form]: { schema: { type: 'array', items: text } } },
  message: { 'message/rfc822': {} }
}

const operation = (operationId: string, content: object, required?: boolean) => ({
  post: {
    operationId,
    requestBody: { content, ...(required === undefined ? {} : { required }) },
    responses: { '204': { description: 'Done' } }
  }
})

let built: Build
let recorded: Recorded

beforeAll(async () => {
  const all = [
    ...Object.entries({ ...rows, ...parts }).map(([name, row]) => [
      name,
      operation(name, row.content, row.required)
    ]),
    ...Object.entries(strange).map(([name, content]) => [name, operation(name, content, true)])
  ] as const
  const paths = Object.fromEntries(all.map(([name, item]) => [`/thing/${String(name)}`, item]))
  built = await buildOf({ ...documentOf(paths, schemas), openapi: '3.1.0' })
  recorded = await clientOf(built)
})

async function sentBy(name: string, given: unknown): Promise<Response> {
  await recorded.client['thing']?.[name]?.(given)
  return recorded.requests.at(-1)?.sent ?? expect.fail('nothing was sent')
}

describe('a body', () => {
  test.each(Object.entries(rows))('%s arrives as its media type', async (name, { given, type, sent }) => {
    const arrived = await sentBy(name, given)
    expect([arrived.headers.get('content-type'), await arrived.text()]).toEqual([type, sent])
  })

  test.each(Object.entries(parts))('in parts, %s, arrives part by part', async (name, { given, sent }) => {
    const arrived = await sentBy(name, given)
    const boundary =
      /boundary=(.*)/.exec(arrived.headers.get('content-type') ?? '')?.[1] ?? expect.fail('no form')
    const found = (await arrived.text()).split(`--${boundary}`).slice(1, -1)
    expect(
      found.map((part) => [
        /name="([^"]*)"/.exec(part)?.[1],
        /content-type: (.*)\r/i.exec(part)?.[1] ?? null,
        part.slice(part.indexOf('\r\n\r\n') + 4, -2)
      ])
    ).toEqual(sent)
  })

  test.each([
    ['plainText', { a: 1 }],
    ['plainText', undefined],
    ['scalar', undefined],
    ['lines', 'text'],
    ['lines', { a: 1 }],
    ['lines', [() => 1]],
    ['urlencoded', 'a=1'],
    ['charset', [1]]
  ])('%s is not made of %j', async (name, given) => {
    const before = recorded.requests.length
    await expect(recorded.client['thing']?.[name]?.(given)).rejects.toMatchObject({ name: 'ArgumentError' })
    expect(recorded.requests).toHaveLength(before)
  })

  test('of a media type that is not understood is told, and never a file', () => {
    const told = built.diagnostics.filter(({ code }) => code === 'document/left-out')
    expect(told.map(({ place, message }) => `${place}: ${message}`).sort()).toEqual(
      Object.entries(strange)
        .sort()
        .map(([name, content]) => {
          const [mediaType = ''] = Object.keys(content)
          const place = `#/paths/~1thing~1${name}/post/requestBody/content/${mediaType.replace('/', '~1')}`
          return `spec.json${place}: The body in ${mediaType} is left out: the SDK cannot write values of this media type.`
        })
    )
    expect(built.files.get('src/resources/thing.ts')).not.toMatch(
      /(?:mixed|cbor|message)\(request: BinaryBody/
    )
  })

  test.each(Object.keys(strange))(
    'that is left out, %s, is neither sent nor replaced by JSON',
    async (name) => {
      for (const given of [undefined, {}]) {
        const arrived = await sentBy(name, given)
        expect([arrived.headers.get('content-type'), await arrived.text()]).toEqual([null, ''])
      }
      const before = recorded.requests.length
      for (const given of [{ a: 'x' }, 'text', new Uint8Array([1]), new Blob(['x']), ['a']])
        await expect(recorded.client['thing']?.[name]?.(given)).rejects.toMatchObject({
          name: 'ArgumentError',
          message: expect.stringContaining(Object.keys(strange[name] ?? {})[0] ?? '-')
        })
      expect(recorded.requests).toHaveLength(before)
    }
  )

  test('has a type that its method asks for', () => {
    const source = built.files.get('src/resources/thing.ts') ?? ''
    const types = Object.fromEntries(
      [...source.matchAll(/^ {2}(\w+)\(request\??: (.*?), options/gm)].map(([, name, type]) => [name, type])
    )
    expect(types).toMatchObject({
      urlencoded: 'ThingUrlencodedRequest',
      plainText: 'ThingPlainTextRequest',
      textOrJson: 'ThingTextOrJsonRequest | string',
      png: 'BinaryBody'
    })
    expect(source).toContain('Iterable<ThingLinesRequest> | AsyncIterable<ThingLinesRequest>')
    expect(faultsOf(built)).toEqual([])
  })

  test('in the encoding of an address has a text in the place of a file, and the same schema in parts a file', () => {
    const typesOf = (module: string) => built.files.get(`src/types/${module}.ts`) ?? ''
    expect(typesOf('thing')).toMatch(/interface ThingUrlencodedFileRequest \{\n {2}file\??: string\n/)
    expect(typesOf('shared')).toMatch(/interface Upload \{\n {2}file: Blob\n/)
  })

  test('in parts tells the place of a style that no file can have', async () => {
    const schema = { type: 'object', properties: { files: { type: 'array', items: to('Bytes') } } }
    const encoding = { files: { explode: false } }
    const { diagnostics } = await buildOf(
      documentOf(
        { '/thing/a': operation('a', { 'multipart/form-data': { schema, encoding } }) },
        { Bytes: bytes }
      )
    )
    const told = diagnostics.filter(({ code }) => code === 'document/left-out')
    expect(told.map(({ place, message }) => `${place}: ${message}`)).toEqual([
      'spec.json#/paths/~1thing~1a/post/requestBody/content/multipart~1form-data/encoding/files: The encoding of the field files is left out: it has a file, which no style can write.'
    ])
  })

  test('brings the parts of the runtime that make it, and no other document has them', async () => {
    const plain = await buildOf(
      documentOf({ '/thing/a': operation('a', { 'application/json': { schema: object } }) })
    )
    const own = (files: Build['files']) =>
      [...files.keys()].filter((path) => path.startsWith('src/runtime/request/'))
    const optional = ['formBody', 'lineBody', 'otherBodies', 'partsBody', 'styles'].map(
      (name) => `src/runtime/request/${name}.ts`
    )
    expect(own(built.files)).toEqual(expect.arrayContaining(optional))
    expect(own(plain.files).filter((path) => optional.includes(path))).toEqual([])
  })

  test('is null where null is given and a value of the schema, and nothing where nothing is given', async () => {
    const nullable = { ...object, type: ['object', 'null'] }
    const body = (schema: unknown, required: boolean) => ({
      post: {
        requestBody: { required, content: { 'application/json': { schema } } },
        responses: { '204': { description: 'Done' } }
      }
    })
    const paths = {
      '/thing/needed': body(nullable, true),
      '/thing/maybe': body(nullable, false),
      '/thing/any': body(true, false),
      '/thing/list': body({ type: 'array', items: text }, false),
      '/thing/plain': body(object, false)
    }
    const own = await buildOf(
      { ...documentOf(paths), openapi: '3.1.0' },
      { config: 'paths: { grammar: rest }\n' }
    )
    expect(faultsOf(own)).toEqual([])
    const { client, requests } = await clientOf(own)
    const given = [
      ['needed', null, 'null'],
      ['needed', {}, '{}'],
      ['maybe', null, 'null'],
      ['maybe', undefined, ''],
      ['any', null, 'null'],
      ['any', undefined, ''],
      ['any', 0, '0'],
      ['list', undefined, ''],
      ['list', [], '[]'],
      ['plain', undefined, '']
    ] as const
    for (const [name, value] of given) await client['thing']?.[name]?.(value)
    const texts = await Promise.all(requests.map(({ sent }) => sent?.text()))
    expect(texts).toEqual(given.map(([, , sent]) => sent))
    expect(requests.map(({ sent }) => sent?.headers.get('content-type') ?? '')).toEqual(
      given.map(([, , sent]) => (sent === '' ? '' : 'application/json'))
    )
  })
})
