import {
  AbortError,
  jsonCall,
  type BaseCallOptions,
  type EventRecord,
  type Operation,
  type Resource
} from '../../runtime/index.ts'
import {
  checkJson,
  connectionOf,
  isRecord,
  onAbort,
  reasonOf,
  type Connection,
  type Signal
} from '../../runtime/forHelpers.ts'
import { readArguments } from './schema.ts'
import type { OfferedTool, ToolOffer } from './toolOffer.ts'
import type { Tool } from './tool.ts'

export interface ToolRunSubject {
  readonly offered: ToolOffer['offered']
  readonly resource: Resource
  /** Publishes an answer on the channel of its tool. */
  readonly publish: Operation
  /** The options of the call that offers the tools; answers are published with the same identity. */
  readonly options: BaseCallOptions
  /** Signals that end the handlers before the work is over. */
  readonly signals: readonly (Signal | null | undefined)[]
  /** Is called with the error if an answer cannot be published. */
  readonly failed: (error: unknown) => void
}

/** The running tools of one stream of events. */
export interface ToolRun {
  /** Runs the handler that an event asks for, and ends one whose answer is no longer waited for. */
  seen(event: EventRecord): void
  /** Ends every handler. */
  end(): void
}

/** Runs the handlers that a model asks for concurrently, and publishes their answers. */
export function runTools({ offered, resource, publish, options, signals, failed }: ToolRunSubject): ToolRun {
  const running = new Map<string, AbortController[]>()
  const watched = signals.filter((signal) => signal !== undefined && signal !== null)
  const stops = watched.map((signal) => onAbort(signal, () => endAll(reasonOf(signal))))

  function endAll(reason: unknown): void {
    stops.splice(0).forEach((stop) => stop())
    for (const controllers of running.values())
      controllers.splice(0).forEach((controller) => controller.abort(reason))
  }

  async function answer(
    channel: string,
    { name, tool }: OfferedTool,
    args: unknown,
    signal: AbortSignal
  ): Promise<void> {
    try {
      const message = await outcomeOf(connectionOf(resource), tool, args, { name, signal })
      if (signal.aborted) return
      const own = { ...options, signal, abortSignal: undefined, timeout: undefined, idempotent: undefined }
      await jsonCall(resource, publish, [channel], { message }, own)
    } catch (error) {
      if (!signal.aborted) failed(error)
    }
  }

  return {
    seen({ type, data }) {
      if (!isRecord(data) || typeof data['channel'] !== 'string') return
      const { channel, function: asked } = data
      const found = offered.get(channel)
      if (!found) return
      const controllers = running.get(channel) ?? []
      running.set(channel, controllers)
      if (type === 'waitForChannelMessageEnd')
        controllers.shift()?.abort(new AbortError('The answer is no longer waited for'))
      if (type !== 'waitForChannelMessageBegin') return
      const controller = new AbortController()
      controllers.push(controller)
      void answer(channel, found, (isRecord(asked) ? asked['args'] : null) ?? {}, controller.signal)
    },
    end: () => endAll(new AbortError('The call is over'))
  }
}

/** What is published for one call of a function: its answer, or the reason for the model if there is none. */
async function outcomeOf(
  connection: Connection,
  tool: Tool,
  args: unknown,
  context: { readonly name: string; readonly signal: AbortSignal }
): Promise<object> {
  try {
    const checked = await readArguments(tool.parameters, args)
    // `readArguments` returns the output of the schema, which is the type that the handler declares.
    const data: unknown = (await tool.handler(checked as Readonly<Record<string, unknown>>, context)) ?? null
    checkJson(data, 'The answer of the function')
    // The checked value is published: a getter could return another one the next time.
    return { data: JSON.parse(JSON.stringify(data)) }
  } catch (error) {
    return { error: withoutSecrets(messageOf(error), connection) }
  }
}

// Only the message: a stack would describe this machine.
function messageOf(error: unknown): string {
  try {
    // A thrown promise is awaited nowhere else, and must not end the process by its rejection.
    if (typeof error === 'object' && error !== null && 'then' in error) Promise.resolve(error).catch(() => {})
    const message = isRecord(error) ? error['message'] : String(error ?? '')
    if (typeof message === 'string' && message) return message
  } catch {
    // The thrown value cannot be read; the general message is used.
  }
  return 'The function failed'
}

/** A text without secrets, and without what looks like one: the model may repeat what it reads. */
function withoutSecrets(text: string, { secret, service }: Connection): string {
  const own = typeof secret === 'string' && secret.length > 5 ? text.replaceAll(secret, '[secret]') : text
  const beginnings = ['eyJ', ...(service.browserSecrets ?? [])].map((each) => each.replace(/\W/g, '\\$&'))
  return own.replace(new RegExp(`(?<!\\w)(${beginnings.join('|')})[\\w.-]{8,}`, 'g'), '[secret]')
}
