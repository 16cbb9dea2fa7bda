import { ChatBotKit as Published } from '@chatbotkit/sdk'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ChatBotKit } from '../../generated/src/index.ts'
import { startServer, type TestServer } from '../server/server.ts'
import { tool, work, type Step, type Task } from './toolLoop.ts'

let server: TestServer
let client: ChatBotKit

beforeEach(async () => {
  server = await startServer()
  client = new ChatBotKit({ secret: server.secret, baseUrl: server.baseUrl })
})

afterEach(() => server.close())

const add = tool({
  description: 'Adds two numbers',
  input: z.object({ one: z.number(), other: z.number() }),
  run: async ({ one, other }) => ({ sum: one + other })
})
const fail = tool({
  description: 'Always fails',
  input: z.object({}),
  run: async () => {
    throw new Error('The disk is full')
  }
})

const exit = (code: number, message?: string) => ({
  name: 'exit',
  args: { code, ...(message === undefined ? {} : { message }) }
})

function taskOf(given: Partial<Task> = {}): Task {
  return {
    client,
    tools: { add, fail },
    model: 'gpt-4o',
    messages: [{ type: 'user', text: 'Add 1 and 2' }],
    ...given
  }
}

async function stepsOf(task: Task): Promise<readonly Step[]> {
  const steps: Step[] = []
  for await (const step of work(task)) if (step.type !== 'token') steps.push(step)
  return steps
}

describe('an agent with tools', () => {
  test('the agent runs its tools and ends when the model exits', async () => {
    server.engine.plan(
      { calls: [{ name: 'add', args: { one: 1, other: 2 } }], text: (answers) => JSON.stringify(answers[0]) },
      { calls: [exit(0, 'done')], text: '' }
    )
    const task = taskOf()
    expect(await stepsOf(task)).toEqual([
      { type: 'call', name: 'add', input: { one: 1, other: 2 } },
      { type: 'answer', name: 'add', answer: { sum: 3 } },
      { type: 'call', name: 'exit', input: { code: 0, message: 'done' } },
      { type: 'answer', name: 'exit', answer: { success: true } },
      { type: 'exit', code: 0, message: 'done' }
    ])
    expect(task.messages).toEqual([
      { type: 'user', text: 'Add 1 and 2' },
      { type: 'bot', text: '{"sum":3}' }
    ])
  })

  test('the agent tells the model of a tool that fails, and of input that it cannot use', async () => {
    const said: unknown[] = []
    server.engine.plan(
      {
        calls: [
          { name: 'fail', args: {} },
          { name: 'add', args: { one: 'x' } }
        ],
        text: (answers) => {
          said.push(...answers)
          return ''
        }
      },
      { calls: [exit(3)], text: '' }
    )
    const steps = await stepsOf(taskOf())
    expect(steps.filter(({ type }) => type === 'failure')).toMatchObject([
      { name: 'fail', message: 'The disk is full' },
      { name: 'add', message: expect.stringContaining('expected number') }
    ])
    expect(said).toMatchObject([{ error: 'The disk is full' }, { error: expect.any(String) }])
    expect(steps.at(-1)).toEqual({ type: 'exit', code: 3, message: '' })
  })

  test('the agent ends with 1 if the model never exits', async () => {
    expect(await stepsOf(taskOf({ rounds: 2 }))).toEqual([
      { type: 'exit', code: 1, message: 'There are no rounds left.' }
    ])
    expect(server.requests).toHaveLength(2)
  })

  test('the agent ends when its caller aborts', async () => {
    await expect(stepsOf(taskOf({ signal: AbortSignal.abort() }))).rejects.toMatchObject({
      name: 'AbortError'
    })
  })

  test('the agent makes the calls that it made with the published SDK', async () => {
    const old: unknown = new Published({ secret: server.secret, baseUrl: server.origin })
    const found: object[] = []
    for (const each of [client, old as ChatBotKit]) {
      const before = server.requests.length
      server.engine.plan(
        { calls: [{ name: 'add', args: { one: 1, other: 2 } }], text: 'Three' },
        { calls: [exit(0)], text: '' }
      )
      const steps = await stepsOf(taskOf({ client: each }))
      const asked = server.requests
        .slice(before)
        .map(({ method, path }) => `${method} ${path.replace(/-[\da-f]{8}-[\da-f-]{27}/, '-ID')}`)
      found.push({ steps, asked })
    }
    expect(found[0]).toEqual(found[1])
    expect(found[0]).toMatchObject({ asked: { length: 4 } })
  })
})
