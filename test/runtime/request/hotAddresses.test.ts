/** Addresses in a program that has run for a while: the engine compiles what it runs often, with faults of its own. */
import { expect, test } from 'vitest'
import { resolveBase } from '../../../templates/runtime/request/address.ts'
import { service } from '../service.ts'

test('an address with letters outside ASCII is taken as often as it is asked', () => {
  const refused: number[] = []
  for (let time = 0; time < 20_000; time++)
    try {
      resolveBase(service, { baseUrl: time % 2 ? 'https://bücher.example/v1' : 'https://books.example/v1' })
    } catch {
      refused.push(time)
    }
  expect(refused).toEqual([])
})
