/** A kind of fault: what is left behind of a stream that nobody reads on, under a signal that lives longer. */
import { expect, test, vi } from 'vitest'

import { runGuarded } from '../guarded.ts'
import { listen } from '../loopback.ts'
import { liveLines } from '../service.ts'
import { readAs } from '../readAs.ts'

test('an unread stream under a living signal is collected', async () => {
  const { url } = await listen((response, { url }) => {
    response.writeHead(200, { 'content-type': 'application/jsonl' })
    response.write('{"type":"item","data":{"id":"1"}}\n')
    if (url.includes('/end/')) response.end()
  })
  const { lines, errors, end } = await runGuarded('unreadStreams.ts', url)
  expect({
    kept: lines.filter((line) => (line as { kept: boolean }).kept),
    count: lines.length,
    errors,
    end
  }).toEqual({
    kept: [],
    count: 6,
    errors: '',
    end: 'exit 0'
  })
})

test('a stream with an idle timeout leaves no timer after its end', async () => {
  vi.useFakeTimers()
  try {
    const ends: Record<string, () => Promise<unknown>> = {
      end: async () => {
        for await (const _ of readAs(new Response('{"type":"token"}\n'), { style: liveLines }));
      },
      left: async () => {
        for await (const _ of readAs(new Response('{"type":"token"}\n'), { style: liveLines })) break
      },
      error: () =>
        readAs(new Response('nonsense\n'), { style: liveLines })
          .text()
          .catch(() => null),
      abort: async () => {
        const stream = readAs(new Response(new ReadableStream({})), { style: liveLines })
        const pending = stream.next().catch(() => null)
        await vi.advanceTimersByTimeAsync(1)
        stream.abort()
        await pending
      }
    }
    for (const [way, run] of Object.entries(ends)) {
      await run()
      await vi.advanceTimersByTimeAsync(0)
      expect([way, vi.getTimerCount()]).toEqual([way, 0])
    }
  } finally {
    vi.useRealTimers()
  }
})
