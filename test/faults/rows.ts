import { runInNewContext } from 'node:vm'
import * as undici from 'undici'
import type { Fetch } from '../../generated/src/index.ts'
import * as make from '../server/faultMakers.ts'
import { honest, type Fault } from '../server/faults.ts'
import {
  after,
  notOfStorage,
  ofLinesOnly,
  refused,
  repeatedWhereSafe,
  untouched,
  type Cells
} from './cells.ts'
import type { Kind } from './kinds.ts'

/** A row of the matrix. */
export interface Row {
  readonly title: string
  /** What the next requests of a call meet, in order; honest answers follow. */
  faults(kind: Kind): readonly Fault[]
  readonly want: Cells
  /** Whether an answer stalls or falls silent, so that only a deadline ends the wait. */
  readonly stalls?: true
  /** The `fetch` of the client, if it is not the global one. */
  readonly fetch?: Fetch
}

const same =
  (...faults: readonly Fault[]) =>
  () =>
    faults

// The body of a channel has no end to count from.
const nearEnd = (kind: Kind): number => (kind === 'follow' ? 300 : -3)

/** What goes wrong with the connection. */
const connections: readonly Row[] = [
  { title: 'nothing', faults: same(honest), want: untouched },
  {
    title: 'reset before headers, work not done',
    faults: same(make.resetBeforeHeaders()),
    want: repeatedWhereSafe('ConnectionError')
  },
  {
    title: 'reset before headers, work done',
    faults: same(make.resetBeforeHeaders({ committed: true })),
    want: repeatedWhereSafe('ConnectionError')
  },
  {
    title: 'reset within the body',
    faults: same(make.resetAt(20)),
    // The bytes of a download are given as they come, and cannot be taken back.
    want: {
      ...repeatedWhereSafe('ConnectionError'),
      completion: ['StreamInterruptedError after 0 events', 1],
      download: ['ConnectionError', 1],
      ...notOfStorage
    }
  },
  {
    title: 'reset near the end of the body',
    faults: (kind) => [make.resetAt(nearEnd(kind))],
    want: {
      ...repeatedWhereSafe('ConnectionError'),
      completion: ['StreamInterruptedError after 9 events', 1],
      download: ['ConnectionError', 1],
      ...notOfStorage
    }
  },
  {
    title: 'nothing, by the fetch of another package',
    faults: same(honest),
    want: untouched,
    fetch: undici.fetch
  },
  { title: 'nothing, by the fetch of another realm', faults: same(honest), want: untouched, fetch: realm() },
  { title: 'slow headers', faults: same(make.slowHeaders(100)), want: untouched },
  {
    title: 'stall before headers',
    stalls: true,
    faults: same(make.stallBeforeHeaders()),
    want: repeatedWhereSafe('TimeoutError (headers)')
  },
  {
    title: 'stall within the body',
    stalls: true,
    faults: same(make.stallAt(20)),
    want: {
      ...repeatedWhereSafe('TimeoutError (body)'),
      'list stream': ['all items', 2],
      completion: ['TimeoutError (idle) after 0 events', 1],
      download: ['TimeoutError (idle)', 1],
      ...notOfStorage
    }
  },
  {
    title: 'truncated tail',
    faults: (kind) => [make.truncateAt(nearEnd(kind))],
    want: {
      ...refused('InvalidResponseError'),
      'list stream': ['all items', 2],
      completion: ['StreamInterruptedError after 9 events', 1],
      follow: ['all events', 2],
      // Nobody promised a length, so nobody can tell.
      download: ['another answer', 1],
      ...notOfStorage
    }
  }
]

/** What is answered in place of the answer. */
const answers: readonly Row[] = [
  { title: 'wrong content type', faults: same(make.wrongContentType()), want: untouched },
  {
    title: 'HTML page with 200',
    faults: same(make.htmlPage(200)),
    want: {
      ...refused('InvalidResponseError'),
      // A channel is asked again, whatever its answer was.
      follow: ['all events', 2],
      // A file may be a page.
      download: ['another answer', 1],
      ...notOfStorage
    }
  },
  {
    title: 'no content',
    faults: same({ answer: { status: 204, headers: {}, body: null } }),
    // If JSON or events are promised, the work is done and nothing is sent again; a file may have no content yet.
    want: {
      ...refused('NoContentError'),
      follow: ['all events', 2],
      download: ['another answer', 1],
      ...notOfStorage
    }
  },
  {
    title: 'HTML page with 502',
    faults: same(make.htmlPage(502)),
    want: repeatedWhereSafe('BadGatewayError')
  },
  {
    title: '429, rate limit',
    faults: same(make.rateLimited('rate/message', { 'retry-after-ms': '5' })),
    want: { ...after(1), ...notOfStorage }
  },
  // It holds nothing but the operation that met it, and only for its wait.
  { title: '429 of a gateway', faults: same(make.gatewayLimit()), want: after(1) },
  {
    title: '429, quota',
    faults: same(make.quotaExceeded()),
    want: { ...refused('LimitError (quota)'), ...notOfStorage }
  },
  {
    title: '502, 503, 504, then fine',
    faults: same(make.failWith(502), make.failWith(503), make.failWith(504)),
    want: repeatedWhereSafe('BadGatewayError', 3)
  },
  {
    title: '500 that says no more',
    faults: same(make.failWith(500)),
    // The storage is given the same bytes once more only after what passes by itself.
    want: { ...repeatedWhereSafe('ServerError'), 'upload to storage': ['ServerError', 1] }
  },
  {
    title: '500, content moderation',
    faults: same(make.failWith(500, { code: 'CONTENT_MODERATION' })),
    want: { ...refused('ServerError'), ...notOfStorage }
  },
  {
    title: 'redirect to another origin',
    faults: same(make.redirectTo('elsewhere')),
    // What goes there has no credential and no body.
    want: {
      ...refused('NotAuthenticatedError'),
      post: ['RedirectError', 1],
      completion: ['RedirectError after 0 events', 1],
      follow: ['RedirectError after 0 events', 1],
      upload: ['RedirectError', 1],
      'upload to storage': ['RedirectError', 1]
    }
  },
  {
    title: 'late error in a 200',
    faults: same(make.lateError()),
    // A file that comes with its name may hold what an error looks like. A stream has begun when it comes.
    want: {
      ...refused('ServerError'),
      get: ['the answer', 2],
      pages: ['all items', 5],
      download: ['the answer', 2],
      ...notOfStorage
    }
  }
]

/** What is wrong with lines, and how they are cut. */
const lines: readonly Row[] = [
  {
    title: 'error event',
    faults: same(make.errorEvent(3)),
    // The first line of a channel only keeps it alive.
    want: {
      ...ofLinesOnly,
      'list stream': ['ServerError after 3 items', 1],
      completion: ['ServerError after 3 events', 1],
      follow: ['ServerError after 2 events', 1]
    }
  },
  {
    title: 'malformed line',
    faults: same(make.malformedLine(3)),
    want: {
      ...ofLinesOnly,
      'list stream': ['InvalidLineError after 3 items', 1],
      completion: ['InvalidLineError after 3 events', 1],
      follow: ['InvalidLineError after 2 events', 1]
    }
  },
  {
    title: 'clean end without result',
    stalls: true,
    faults: same(make.linesWithout('"type":"result"')),
    // A list has no result. A channel has no end either: after a silence it is asked again.
    want: {
      ...ofLinesOnly,
      'list stream': ['all items', 1],
      completion: ['StreamInterruptedError after 9 events', 1],
      follow: ['all events', 2]
    }
  },
  {
    title: 'blank lines',
    faults: same(make.blankLines()),
    want: { ...untouched, download: null, ...notOfStorage }
  },
  {
    title: 'byte order mark',
    faults: same(make.byteOrderMark()),
    want: { ...untouched, download: null, ...notOfStorage }
  },
  {
    title: 'CRLF',
    faults: same(make.carriageReturns()),
    want: { ...untouched, download: null, ...notOfStorage }
  },
  { title: 'chunks of 1 byte', faults: same(make.chunked(1)), want: { ...untouched, ...notOfStorage } },
  {
    title: 'chunks cut within characters',
    faults: same(make.chunked('characters')),
    want: { ...untouched, ...notOfStorage }
  },
  { title: 'line of 8 MB', faults: same(make.longLine(8_000_000, 3)), want: { ...untouched, ...ofLinesOnly } }
]

/** Everything that goes wrong, in the order of the table. */
export const rows: readonly Row[] = [...connections, ...answers, ...lines]

/** A fetch that lives in a realm of its own, and answers with what that realm makes. */
function realm(): Fetch {
  const make = runInNewContext(
    '(fetch) => async (url, init) => { const r = await fetch(url, { ...init }); return { status: r.status, ok: r.ok, statusText: r.statusText, headers: { get: (n) => r.headers.get(n) }, body: r.body && { [Symbol.asyncIterator]: () => r.body[Symbol.asyncIterator]() }, text: () => r.text() } }'
  ) as (fetch: Fetch) => Fetch
  return (url, init) => make(fetch)(url, init)
}
