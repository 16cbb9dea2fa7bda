/** Reads streams in any order and number against the model, and prints what the property found. */
import { setImmediate } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { readEvents } from '../../../templates/runtime/index.ts'
import { bytesOf, runs } from '../bytes.ts'
import { Shelf } from '../service.ts'
import { StreamModel, type Arrival } from '../streamModel.ts'
import { Table } from '../table.ts'

const event = fc.constantFrom('a', 'b', 'c', 'error')
const arrival: fc.Arbitrary<Arrival> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('chunk' as const), events: fc.array(event, { maxLength: 3 }) })
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('end' as const, 'reset' as const) }) }
)
const step = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ do: 'next' as const }) },
  { weight: 4, arbitrary: arrival.map((arrival) => ({ do: 'arrive' as const, arrival })) },
  { weight: 3, arbitrary: fc.constant({ do: 'settle' as const }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      { do: 'return' as const },
      { do: 'cancel' as const },
      { do: 'dispose' as const },
      { do: 'abort' as const },
      { do: 'signal' as const }
    )
  }
)

/** A body that a test feeds, and that loses nothing before it breaks. */
function fed(): { readonly body: ReadableStream<Uint8Array>; readonly arrive: (arrival: Arrival) => void } {
  const arrived: Arrival[] = []
  let wanted: ((arrival: Arrival) => void) | null = null
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const arrival = arrived.shift() ?? (await new Promise<Arrival>((resolve) => (wanted = resolve)))
        if (arrival.kind === 'end') controller.close()
        else if (arrival.kind === 'reset') controller.error(new TypeError('terminated'))
        else controller.enqueue(bytesOf(arrival.events.map(lineOf).join('')))
      },
      cancel: () => void (wanted = null)
    },
    { highWaterMark: 0 }
  )
  return {
    body,
    arrive(arrival) {
      if (wanted) wanted(arrival)
      else arrived.push(arrival)
      wanted = null
    }
  }
}

const lineOf = (type: string): string =>
  `${JSON.stringify(type === 'error' ? { type, data: { message: 'no', code: 'GENERIC_ERROR' } } : { type, data: {} })}\n`

const againstTheModel = fc.asyncProperty(
  fc.array(step, { maxLength: 30 }),
  fc.option(fc.nat(4), { nil: undefined }),
  async (steps, limit) => {
    const { body, arrive } = fed()
    const caller = new AbortController()
    const stream = readEvents<{ type: string }>(new Response(body), { limit, signal: caller.signal })
    const model = new StreamModel(limit ?? Infinity)
    const settled: (string | null)[] = []
    let wasOver = false
    for (const each of [
      ...steps,
      { do: 'settle' as const },
      { do: 'next' as const },
      { do: 'next' as const },
      { do: 'abort' as const },
      { do: 'settle' as const }
    ]) {
      if (each.do === 'next') {
        model.next()
        const index = settled.push(null) - 1
        stream.next().then(
          ({ value }) => (settled[index] = value?.type ?? 'done'),
          (error: Error) =>
            (settled[index] =
              error.message === 'enough' || error.message === 'signal' ? error.message : error.name)
        )
      } else if (each.do === 'arrive') {
        if (!wasOver) model.arrive(each.arrival)
        wasOver ||= each.arrival.kind !== 'chunk'
        arrive(each.arrival)
      } else if (each.do === 'settle') {
        model.settle()
        for (let turn = 0; turn < 3; turn++) await setImmediate()
      } else if (each.do === 'abort') {
        model.abort('enough')
        stream.abort(new Error('enough'))
      } else if (each.do === 'signal') {
        model.signal('signal')
        caller.abort(new Error('signal'))
      } else {
        model.leave()
        void (each.do === 'return'
          ? stream.return()
          : each.do === 'cancel'
            ? stream.cancel()
            : stream[Symbol.asyncDispose]())
      }
    }
    if (!isDeepStrictEqual(settled, model.settled))
      throw new Error(`got ${JSON.stringify(settled)}, want ${JSON.stringify(model.settled)}`)
  }
)

const overCuts = fc.asyncProperty(
  fc.integer({ min: 0, max: 9 }),
  fc.integer({ min: 1, max: 6 }),
  fc.array(
    fc.record({ at: fc.nat(500), how: fc.constant('reset' as const), size: fc.integer({ min: 1, max: 90 }) }),
    { maxLength: 3 }
  ),
  async (count, workers, breaks) => {
    const rows = Array.from({ length: count }, (_, index) => ({ id: `r${index}`, createdAt: -index }))
    const table = new Table(rows, breaks)
    const stream = new Shelf({ secret: 's', fetch: table.fetch, retryDelay: 1 }).book.list().stream()
    const seen: string[] = []
    await Promise.all(
      Array.from({ length: workers }, async () => {
        for (let result; !(result = await stream.next()).done;) seen.push(result.value.data.id)
      })
    )
    const ends = await Promise.all(Array.from({ length: 4 }, () => stream.next()))
    if (!isDeepStrictEqual([seen, ends.every(({ done }) => done)], [rows.map(({ id }) => id), true]))
      throw new Error(`got ${seen.join()} of ${count}`)
  }
)

for (const [name, property, usual] of [
  ['model', againstTheModel, 2_000],
  ['cuts', overCuts, 150]
] as const) {
  const { failed, numRuns, counterexample, errorInstance } = await fc.check<unknown[]>(
    property as fc.IAsyncProperty<unknown[]>,
    runs(usual)
  )
  console.log(
    JSON.stringify({
      name,
      failed,
      enough: numRuns >= usual,
      counterexample,
      error: errorInstance instanceof Error ? errorInstance.message : null
    })
  )
}
