/** A kind of fault: a stream whose `next`, `return`, `abort` and signals come in any order and number. */
import { expect, test } from 'vitest'
import { readEvents } from '../../../templates/runtime/index.ts'
import { bodyOf, bytesOf } from '../bytes.ts'
import { runGuarded } from '../guarded.ts'

test('a stream gives what its model gives for any order of reads, over cuts and to any number of readers', async () => {
  const { lines, end, errors } = await runGuarded('anyOrder.ts')
  expect({ lines, end, errors }).toEqual({
    lines: ['model', 'cuts'].map((name) => ({
      name,
      failed: false,
      enough: true,
      counterexample: null,
      error: null
    })),
    end: 'exit 0',
    errors: ''
  })
})

test('a hundred thousand waiting calls of next() are served in order in linear time', async () => {
  const time = async (count: number): Promise<number> => {
    const line = (index: number): string => `{"type":"token","data":${index}}\n`
    const pieces = Array.from({ length: 10 }, (_, piece) =>
      bytesOf(Array.from({ length: count / 10 }, (_, index) => line((piece * count) / 10 + index)).join(''))
    )
    const stream = readEvents<{ data: number }>(new Response(bodyOf(pieces)))
    const started = process.cpuUsage()
    const results = await Promise.all(Array.from({ length: count + 5 }, () => stream.next()))
    expect(results.every(({ value, done }, index) => (index < count ? value?.data === index : done))).toBe(
      true
    )
    const { user, system } = process.cpuUsage(started)
    return user + system
  }
  await time(2_000)
  const [short, long] = [await time(10_000), await time(100_000)]
  // Ten times the work; a hundred times the time would be quadratic.
  expect(long / short).toBeLessThan(50)
})
