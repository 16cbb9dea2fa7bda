import { PartnerUserClient as Published } from '@chatbotkit/sdk/partner/user'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { PartnerUserClient } from '../../generated/src/index.ts'
import { startServer, type TestServer } from '../server/server.ts'
import { partnerAdapter, type AuthAdapter, type Store, type Users } from './authAdapter.ts'

let server: TestServer
let users: PartnerUserClient
let adapter: AuthAdapter
const kept = new Map<string, unknown>()
const times: number[] = []

const store: Store = {
  get: async (key) => kept.get(key) ?? null,
  set: async (key, value, { px }) => {
    times.push(px)
    kept.set(key, value)
  },
  del: async (key) => kept.delete(key)
}

beforeEach(async () => {
  server = await startServer()
  users = new PartnerUserClient({ secret: server.secret, baseUrl: server.baseUrl })
  adapter = partnerAdapter(users, store, () => 1_000)
  kept.clear()
  times.length = 0
})

afterEach(() => server.close())

const ada = { email: 'ada@example.com', emailVerified: null, name: 'Ada' }

describe('an adapter for Auth.js', () => {
  test('a person who signs in is a sub-account, found again by id and by address', async () => {
    const made = await adapter.createUser(ada)
    expect(made).toMatchObject({ email: 'ada@example.com', name: 'Ada', emailVerified: expect.any(Date) })
    expect(await adapter.getUser(made.id)).toEqual(made)
    expect(await adapter.getUserByEmail('ada@example.com')).toEqual(made)
  })

  test('nobody is found by an id or an address that is not known', async () => {
    expect(await adapter.getUser('nobody')).toBeNull()
    expect(await adapter.getUserByEmail('eve@example.com')).toBeNull()
  })

  test('another failure is not taken for a person who is not known', async () => {
    const other = partnerAdapter(
      new PartnerUserClient({ secret: 'sk-wrong', baseUrl: server.baseUrl }),
      store
    )
    await expect(other.getUser('nobody')).rejects.toMatchObject({ status: 401 })
  })

  test('a person changes only what is given, and leaves', async () => {
    const { id } = await adapter.createUser(ada)
    expect(await adapter.updateUser({ id, name: 'Ada L.' })).toMatchObject({
      email: ada.email,
      name: 'Ada L.'
    })
    await adapter.deleteUser(id)
    expect(await adapter.getUser(id)).toBeNull()
  })

  test('a token of a mail is used once, and kept as long as it holds', async () => {
    const token = { identifier: ada.email, token: 't', expires: new Date(61_000) }
    expect(await adapter.createVerificationToken(token)).toEqual(token)
    expect(times).toEqual([60_000])
    const { identifier } = token
    expect(await adapter.useVerificationToken({ identifier: 'eve@example.com', token: 't' })).toBeNull()
    expect(await adapter.useVerificationToken({ identifier, token: 't' })).toEqual(token)
    expect(await adapter.useVerificationToken({ identifier, token: 't' })).toBeNull()
  })

  test('an adapter makes the calls that it made with the published SDK', async () => {
    const old: unknown = new Published({ secret: server.secret, baseUrl: server.origin })
    const asked: string[][] = []
    for (const client of [users, old as Users]) {
      const before = server.requests.length
      const own = partnerAdapter(client, store)
      const { id } = await own.createUser({ ...ada, email: `ada${before}@example.com` })
      await own.getUserByEmail(`ada${before}@example.com`)
      await own.updateUser({ id, name: 'Ada L.' })
      await own.deleteUser(id)
      asked.push(
        server.requests.slice(before).map(({ method, path }) => `${method} ${path.replace(id, 'ID')}`)
      )
    }
    expect(asked[0]).toEqual(asked[1])
    expect(asked[0]).toHaveLength(7)
  })
})
