/** The mock of the package with what a test can say to it: it plans completions, sets limits and sends events. */
import { table } from '../../generated/src/testing/service.ts'
import type { Act, Behaviour } from '../../templates/testing/call.ts'
import type { Key } from '../../templates/testing/chatbotkit/accounts.ts'
import type { Said } from '../../templates/testing/chatbotkit/engine.ts'
import { createService, type Service } from '../../templates/testing/chatbotkit/service.ts'
import { serviceTiming, type Timing } from '../../templates/testing/chatbotkit/timing.ts'
import { createMock, type Mock } from '../../templates/testing/mock.ts'
import { findRow } from '../../templates/testing/places.ts'
import type { Rows } from '../../templates/testing/rows.ts'
import type { Table } from '../../templates/testing/table.ts'
import { createEngine, type Engine } from './engine.ts'
import { refusalOf, type Failure } from './errors.ts'
import { pause } from './pause.ts'

/** Work that takes so long, and then fails if that is said. */
export interface Work {
  readonly ms: number
  readonly fails?: Failure
}

/** What the server puts behind its sockets. */
export interface Backstage {
  readonly mock: Mock<object, object>
  readonly rows: Rows
  readonly service: Service
  readonly behaviour: Behaviour
  readonly engine: Engine
  readonly keys: Map<string, Key>
  readonly allowed: Map<string, number>
  /** Makes a request that has this in its header `x-test-work` do its work so. */
  readonly slow: (work: Work) => string
  emit(stream: string, event: Said): void
}

/** What the server is started with. */
export interface BackstageOptions {
  readonly timing: Partial<Timing>
  readonly limits: Readonly<Record<string, number>>
  readonly tokens: readonly string[]
  readonly storage: () => string
  readonly signal: AbortSignal
}

/** The live streams that a test speaks on; the package answers them with samples. */
const told: Readonly<Record<string, string>> = {
  '/task/{taskId}/subscribe': 'subscribeTask',
  '/event/log/subscribe': 'subscribeLog'
}

function tableOf(): Table {
  const operations = table.operations.map((operation) => {
    const act = told[operation.p]
    return act === undefined ? operation : { ...operation, act }
  })
  return { ...table, operations }
}

/** Makes the service, with the clock of this machine. */
export function createBackstage({ timing, limits, tokens, storage, signal }: BackstageOptions): Backstage {
  const engine = createEngine()
  const allowed = new Map(Object.entries(limits))
  const keys = new Map<string, Key>()
  const works: Work[] = []
  const made: { readonly rows: Rows; readonly service: Service; readonly behaviour: Behaviour }[] = []
  const mock = createMock<object, object>(
    tableOf(),
    (ground) => {
      const service = createService(ground, {
        limits: allowed,
        keys,
        isOpen: false,
        engine: engine.next,
        // Tests do not wait for the slow JSON of the service.
        timing: { ...serviceTiming, slowJsonMs: 100, ...timing },
        storage,
        open: near,
        undocumented: true,
        signal
      })
      const behaviour = withWork(service, works)
      made.push({ rows: ground.rows, service, behaviour })
      return behaviour
    },
    { now: () => Date.now() }
  )
  const [parts] = made
  if (parts === undefined) throw new Error('The mock has no behaviour.')
  const { rows, service, behaviour } = parts
  for (const token of tokens) keys.set(token, { account: rows.account, expiresAt: null })
  return {
    mock,
    rows,
    service,
    behaviour,
    engine,
    keys,
    allowed,
    slow: (work) => String(works.push(work) - 1),
    emit: (stream, event) => service.channels.publish(rows.account, stream, { ...event }, true)
  }
}

function withWork({ behaviour, channels }: Service, works: readonly Work[]): Behaviour {
  const eventOf = ({ type, data }: Readonly<Record<string, unknown>>): Said => ({ type: String(type), data })
  const subscribeTask: Act = (call) =>
    channels.subscribe(call, call.caller.account, `task/${findRow(call)?.row.id}`, eventOf)
  const subscribeLog: Act = (call) => channels.subscribe(call, call.caller.account, 'event/log', eventOf)
  return {
    ...behaviour,
    acts: { ...behaviour.acts, subscribeTask, subscribeLog },
    within(call, work) {
      const index = call.headers.get('x-test-work')
      const wanted = index === null ? undefined : works[Number(index)]
      const slowly = async (): Promise<Response> => {
        if (wanted !== undefined) await pause(wanted.ms, call.signal)
        if (wanted?.fails !== undefined) throw refusalOf(wanted.fails)
        return work()
      }
      return behaviour.within?.(call, slowly) ?? slowly()
    }
  }
}

/** Fetches an address. This server goes no further than loopback. */
async function near(address: string): Promise<Response> {
  const url = URL.canParse(address) ? new URL(address) : null
  const isNear =
    url?.protocol === 'data:' || ['127.0.0.1', 'localhost', '[::1]'].includes(url?.hostname ?? '')
  const response = isNear ? await fetch(address) : null
  if (response?.ok !== true) throw refusalOf({ code: 'BAD_REQUEST', message: `Cannot fetch ${address}` })
  return response
}
