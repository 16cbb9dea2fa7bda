import { describe, expect, test } from 'vitest'
import type { Build } from '../../generator/run/build.ts'
import { buildOf, clientOf, faultsOf, getsOf, ownText } from './emitted.ts'

const builds: Build[] = []

/** What a document becomes; the last test compiles all of them at once. */
async function emit(document: unknown): Promise<Build> {
  const built = await buildOf(document)
  builds.push(built)
  return built
}

/** The arguments of each method, as the emitted source declares them. */
async function argumentsOf(...paths: readonly string[]): Promise<readonly (readonly string[])[]> {
  const text = ownText(await emit(getsOf(...paths)))
  return [...text.matchAll(/^ {2}\w+\(((?:\w+: string, )*)\n?\s*params/gm)].map((match) =>
    [...(match[1] ?? '').matchAll(/(\w+): string/g)].map(([, name]) => name ?? '')
  )
}

describe('the name of a path parameter', () => {
  test.each([
    { path: '/bot/{botId}/fetch', want: ['botId'] },
    { path: '/bot/{bot-id}/fetch', want: ['botId'] },
    { path: '/bot/{lamp.id}/fetch', want: ['lampId'] },
    { path: '/bot/{user id}/fetch', want: ['userId'] },
    { path: '/bot/{1d}/fetch', want: ['botId'] },
    { path: '/bot/{größe}/fetch', want: ['grosse'] },
    { path: '/bot/{日}/fetch', want: ['ri'] },
    { path: '/bot/{bоtId}/fetch', want: ['botId'] },
    { path: '/bot/{-}/fetch', want: ['botId'] },
    { path: '/bot/{class}/fetch', want: ['classId'] },
    { path: '/bot/{arguments}/fetch', want: ['argumentsId'] },
    { path: '/bot/{await}/fetch', want: ['awaitId'] },
    { path: '/bot/{options}/fetch', want: ['optionsId'] },
    { path: '/bot/{params}/fetch', want: ['paramsId'] },
    { path: '/bot/{undefined}/fetch', want: ['undefinedId'] },
    { path: '/bot/{jsonCall}/fetch', want: ['jsonCallId'] },
    { path: '/bot/{cursorPages}/fetch', want: ['cursorPagesId'] },
    { path: '/bot/{...botId}/fetch', want: ['botId'] },
    { path: '/bot/{botId = 1}/fetch', want: ['botId1'] },
    { path: '/bot/{botId?}/fetch', want: ['botId'] },
    { path: '/bot/{+botId}/fetch', want: ['botId'] },
    { path: '/bot/{\\u0062otId}/fetch', want: ['u0062otId'] },
    { path: '/a/{id}/b/{id}/c', want: ['aId', 'bId'] },
    { path: '/a/{id}/a/{id}/c', want: ['aId', 'aId2'] },
    { path: '/a/{b-id}/b/{b.id}/c', want: ['aId', 'bId'] },
    { path: '/a/{bId}/b/{id}/b/{id}/c', want: ['bId', 'bId2', 'bId3'] }
  ])('the parameter name of $path is $want', async ({ path, want }) => {
    expect(await argumentsOf(path)).toEqual([want])
  })

  test.each([
    'y = eval("globalThis.PWNED=1"), z',
    'y, z = (globalThis.PWNED = 1)',
    '[globalThis.PWNED = 1]',
    'a) : void; [globalThis.PWNED = 1](b',
    'a: string = (globalThis.PWNED = 1)',
    "a' + (globalThis.PWNED = 1) + '",
    'a`;globalThis.PWNED=1;`',
    '\\u007dglobalThis.PWNED=1',
    'a\n;globalThis.PWNED=1\n',
    'a\u2028globalThis.PWNED=1',
    '*\\; globalThis.PWNED = 1; \\*'
  ])('a path parameter named %j is only a name: it runs nothing and fills the path', async (name) => {
    const built = await emit(getsOf(`/bot/{${name}}/fetch`))
    const { client, requests } = await clientOf(built)
    await client['bot']?.['fetch']?.('b 1')
    expect(requests.map(({ url }) => new URL(url).pathname.slice(-'/bot/b%201/fetch'.length))).toEqual([
      '/bot/b%201/fetch'
    ])
    expect(Object.hasOwn(globalThis, 'PWNED')).toBe(false)
  })

  test('a path parameter that occurs twice takes two arguments, each in its place', async () => {
    const built = await emit(getsOf('/a/{id}/b/{id}/c'))
    const { client, requests } = await clientOf(built)
    const a = client['a'] as unknown as typeof client
    await a['b']?.['c']?.('1', '2')
    expect(requests[0]?.url).toMatch(/\/a\/1\/b\/2\/c$/)
  })
})

describe('a literal of a path', () => {
  test.each([
    { path: '/bot/wo rd', want: '/bot/wo%20rd' },
    { path: '/bot/a?b', want: '/bot/a%3Fb' },
    { path: '/bot/a#b', want: '/bot/a%23b' },
    { path: '/bot/a\\b', want: '/bot/a%5Cb' },
    { path: '/bot/a\nb', want: '/bot/a%0Ab' },
    { path: '/bot/a\0b', want: '/bot/a%00b' },
    { path: '/bot/a\u202eb', want: '/bot/a%E2%80%AEb' },
    { path: '/bot/a%20b', want: '/bot/a%20b' },
    { path: '/bot/a%b', want: '/bot/a%25b' },
    { path: "/bot/a'b", want: "/bot/a'b" },
    { path: '/bot/a`b', want: '/bot/a%60b' },
    { path: '/bot/a"<b>', want: '/bot/a%22%3Cb%3E' },
    { path: '/bot/größe', want: '/bot/gr%C3%B6%C3%9Fe' },
    { path: '/bot/a:b', want: '/bot/a:b' },
    { path: '/bot/a\ud800b', want: '/bot/a%EF%BF%BDb' }
  ])('the literal path $path is sent as $want', async ({ path, want }) => {
    const built = await emit(getsOf(path))
    const { client, requests } = await clientOf(built)
    for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(client['bot'])).filter(
      (each) => each !== 'constructor'
    ))
      await client['bot']?.[name]?.()
    expect(requests.map(({ url }) => url.slice(url.indexOf('/bot')))).toEqual([want])
  })

  test.each(['/bot/../fetch', '/bot/./fetch', '/bot/%2E%2e/fetch'])(
    '%s is refused, because no URL carries it',
    async (path) => {
      await expect(buildOf(getsOf(path))).rejects.toThrow('which every URL parser leaves out')
    }
  )
})

test('every package of these names compiles', () => {
  expect(builds.length).toBeGreaterThan(40)
  expect(faultsOf(...builds)).toEqual([])
})
