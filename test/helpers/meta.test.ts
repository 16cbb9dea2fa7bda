import { afterEach, beforeEach, expect, test } from 'vitest'
import { prepareRequest, updateMeta } from '../../templates/helpers/meta.ts'
import { ApiClient, jsonCall, type Call, type Service } from '../../templates/runtime/index.ts'
import { dots } from '../../templates/runtime/request/dots.ts'
import { startServer, type TestServer } from '../server/server.ts'
import { rejection } from './platform.ts'

const service: Service = {
  name: 'ChatBotKit',
  baseUrl: 'https://api.chatbotkit.com/v1',
  auth: { header: 'Authorization', scheme: 'Bearer' },
  nested: dots,
  prepare: prepareRequest
}

interface UpdateRequest {
  meta?: { [key: string]: unknown }
}

class Client extends ApiClient {
  constructor(server: TestServer) {
    super(service, { secret: server.secret, baseUrl: server.baseUrl })
  }

  update(botId: string, request: UpdateRequest): Call<{ id: string }> {
    return jsonCall(this, { method: 'POST', path: '/bot/{botId}/update' }, [botId], request)
  }

  list(params: object): Call<{ items: object[] }> {
    return jsonCall(this, { method: 'GET', path: '/bot/list' }, [], params)
  }
}

let server: TestServer
let id = ''
beforeEach(async () => {
  server = await startServer()
  id = server.state.add('bot', { meta: { a: 1, deep: { b: 1, c: 2 } } }).id
})
afterEach(() => server.close())

const metaNow = (): unknown => server.state.find('bot', id)?.['meta']

interface Changes {
  deep: { b: number }
  gone?: string | undefined
}

test('an update of metadata is merged into the present metadata, one level deep', async () => {
  const changes: Changes = { deep: { b: 3 }, gone: undefined }
  await new Client(server).update(id, { meta: updateMeta(changes) })
  expect(metaNow()).toEqual({ a: 1, deep: { b: 3 } })
  await new Client(server).update(id, { meta: updateMeta({ a: null }) })
  expect(metaNow()).toEqual({ a: null, deep: { b: 3 } })
})

test('metadata without an update replaces the present metadata', async () => {
  await new Client(server).update(id, { meta: { 'z-1': 1, 2: 'é', deep: { _fine: { $too: 1 } } } })
  expect(metaNow()).toEqual({ 'z-1': 1, 2: 'é', deep: { _fine: { $too: 1 } } })
})

test('null for metadata or its update is left to the API', async () => {
  await new Client(server).update(id, { meta: { $update: null } })
  expect(metaNow()).toMatchObject({ a: 1 })
  expect(prepareRequest({ meta: null }, { method: 'POST', path: '/' })).toEqual({ meta: null })
})

test.each<[string, object, RegExp]>([
  ['a key with an underscore', { meta: { _x: 1 } }, /; got "_x"/],
  ['an empty key', { meta: { '': 1 } }, /; got ""/],
  ['a hyphen', { meta: { '-a': 1 } }, /; got "-a"/],
  ['an operator that is none', { meta: { $set: 1 } }, /; got "\$set"/],
  ['a letter with an accent', { meta: { a: 1, é: 1 } }, /; got "é"/],
  ['a key with an underscore in an update', { meta: updateMeta({ _x: 1 }) }, /; got "_x"/],
  ['an update in an update', { meta: updateMeta({ $update: {} }) }, /; got "\$update"/],
  ['a key beside an update', { meta: { $update: {}, a: 1 } }, /meta\.a is lost/],
  [
    'an update of undefined, which would replace all by nothing',
    { meta: { $update: undefined } },
    /must be an object/
  ],
  ['an update that is a list', { meta: { $update: [1] } }, /must be an object/],
  ['an update beside meta', { $update: { a: 1 } }, /meta: updateMeta/]
])('%s is refused before sending', async (_, request, message) => {
  const error = await rejection(new Client(server).update(id, request))
  expect(error).toMatchObject({ name: 'ArgumentError', message: expect.stringMatching(message) })
  expect(server.requests).toHaveLength(0)
})

test('metadata that is not sent is not checked', async () => {
  await new Client(server).update(id, { meta: { _x: undefined, b: 1 } })
  expect(metaNow()).toEqual({ b: 1 })
  await new Client(server).update(id, { meta: { $update: { b: 2 }, c: undefined } })
  expect(metaNow()).toEqual({ b: 2 })
})

test('filters of lists and values that are not objects are not checked', async () => {
  expect((await new Client(server).list({ meta: { _x: '1' } })).items).toEqual([])
  const blob = new Blob(['x'])
  expect(prepareRequest(blob, { method: 'POST', path: '/' })).toBe(blob)
  expect(prepareRequest(undefined, { method: 'POST', path: '/' })).toBeUndefined()
})
