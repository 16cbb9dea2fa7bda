/** An agent that runs its tools here: it goes on until the model calls `exit`, and its messages grow as it works. */
import { z } from 'zod'
import {
  isUnknownEvent,
  type ChatBotKit,
  type ConversationCompleteStatelessRequest
} from '../../generated/src/index.ts'

/** A function that the model may call. */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  readonly description: string
  readonly input: Input
  readonly run: (input: z.infer<Input>) => Promise<unknown>
}

export type Tools = Readonly<Record<string, Tool>>

/** Gives the function of a tool the type of its input. */
export function tool<Input extends z.ZodObject>(given: Tool<Input>): Tool {
  return { ...given, run: async (input) => given.run(given.input.parse(input)) }
}

export interface Task {
  readonly client: Pick<ChatBotKit, 'conversation' | 'channel'>
  readonly tools: Tools
  readonly model: string
  readonly messages: Message[]
  readonly backstory?: string
  readonly signal?: AbortSignal
  /** How often the model is asked at most. */
  readonly rounds?: number
}

type Message = NonNullable<ConversationCompleteStatelessRequest['messages']>[number]

/** What happens while the task is worked on. */
export type Step =
  | { readonly type: 'token'; readonly token: string }
  | { readonly type: 'call'; readonly name: string; readonly input: unknown }
  | { readonly type: 'answer'; readonly name: string; readonly answer: unknown }
  | { readonly type: 'failure'; readonly name: string; readonly message: string }
  | { readonly type: 'exit'; readonly code: number; readonly message: string }

/** Works on a task and says what happens. It ends with `exit`: the model's own, or 1 if there are no rounds left. */
export async function* work(task: Task): AsyncGenerator<Step, void, void> {
  let exit: Extract<Step, { type: 'exit' }> | null = null
  const leave = tool({
    description: 'Ends the task: 0 if it is done, another code if it cannot be done.',
    input: z.object({ code: z.int().min(0).max(255), message: z.string().default('') }),
    run: async ({ code, message }) => {
      exit = { type: 'exit', code, message }
      return { success: true }
    }
  })
  const tools: Tools = { ...task.tools, exit: leave }
  for (let round = 0; round < (task.rounds ?? 10) && exit === null; round++)
    yield* oneRound({ ...task, tools })
  yield exit ?? { type: 'exit', code: 1, message: 'There are no rounds left.' }
}

/** Asks the model once, and answers the functions that it calls. */
async function* oneRound({ client, tools, model, messages, backstory, signal }: Task): AsyncGenerator<Step> {
  const channels = new Map(
    Object.keys(tools).map((name) => [`${name}-${crypto.randomUUID()}`, name] as const)
  )
  const functions = [...channels].map(([channel, name]) => ({
    name,
    description: tools[name]?.description ?? '',
    parameters: schemaOf(tools[name]?.input),
    result: { channel }
  }))
  const call = client.conversation.complete(null, {
    model,
    messages,
    functions,
    ...(backstory === undefined ? {} : { backstory })
  })
  let said = ''
  for await (const event of call.stream(signal === undefined ? {} : { signal })) {
    if (isUnknownEvent(event)) continue
    if (event.type === 'token') {
      said += event.data.token
      yield { type: 'token', token: event.data.token }
    }
    const name = event.type === 'waitForChannelMessageBegin' ? channels.get(event.data.channel) : undefined
    if (event.type !== 'waitForChannelMessageBegin' || name === undefined) continue
    const input = event.data.function?.args
    yield { type: 'call', name, input }
    const step = await answered(tools[name], name, input)
    const message = step.type === 'answer' ? { data: step.answer } : { error: step.message }
    await client.channel.publish(event.data.channel, { message })
    yield step
  }
  if (said !== '') messages.push({ type: 'bot', text: said })
}

type Answered = Extract<Step, { type: 'answer' | 'failure' }>

/** A tool that fails is an answer too: the model may try something else. */
async function answered(given: Tool | undefined, name: string, input: unknown): Promise<Answered> {
  try {
    const answer = await given?.run(given.input.parse(input))
    return { type: 'answer', name, answer }
  } catch (error) {
    return { type: 'failure', name, message: error instanceof Error ? error.message : String(error) }
  }
}

function schemaOf(input: z.ZodObject | undefined) {
  const { properties = {}, required = [] } = input === undefined ? {} : z.toJSONSchema(input, { io: 'input' })
  return { type: 'object' as const, properties, required }
}
