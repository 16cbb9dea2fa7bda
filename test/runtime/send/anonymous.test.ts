/** The kind: a request without a secret is refused, and the error sends the user in the wrong direction. */
import { expect, test } from 'vitest'
import { json, listen } from '../loopback.ts'
import { Shelf } from '../service.ts'

async function messageOf(
  options: ConstructorParameters<typeof Shelf>[0],
  status: number,
  code: string
): Promise<string> {
  const { url } = await listen(json({ message: 'No', code }, status))
  const error: unknown = await new Shelf({ baseUrl: url, retries: 0, ...Object(options) }).book
    .create({})
    .catch((reason: unknown) => reason)
  return error instanceof Error ? error.message : String(error)
}

test.each([
  [401, 'NOT_AUTHENTICATED'],
  [403, 'NOT_AUTHORIZED']
])('a %i without a secret names the option and the variables', async (status, code) => {
  const message = await messageOf({ token: null }, status, code)
  expect(message).toMatch(
    /^40[13] \w+: No \(POST \/book\/create\)\. No secret was sent: give the option token.*SHELF_/
  )
})

test.each([
  ['a secret', { token: 'sk-0123456789' }],
  ['a header', { token: null, headers: { authorization: 'Basic abc' } }]
])('a 401 does not mention the option if %s was sent', async (_, options) => {
  expect(await messageOf(options, 401, 'NOT_AUTHENTICATED')).not.toContain('No secret')
})

test('other refusals do not mention the option', async () => {
  for (const status of [400, 404, 429, 500])
    expect(await messageOf({ token: null, rateLimitWait: 0 }, status, 'C')).not.toContain('No secret')
})
