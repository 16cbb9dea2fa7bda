/** What every check stands on. It knows web standards only: the same text runs on every platform. */
import { ChatBotKit } from '@chatbotkit/client'

/** What the test tells a program. */
export interface Plan {
  readonly baseUrl: string
  readonly secret: string
  /** A file that the platform may read, where it has files. */
  readonly file: string
  /** An address where nobody listens. */
  readonly nowhere: string
}

/** What a check is given. */
export interface Ground {
  readonly plan: Plan
  /** A client with the secret, which a browser is told to allow. */
  readonly client: ChatBotKit
}

/** One thing that holds on a platform: what it gives is compared with what it must be. */
export type Check = (ground: Ground) => Promise<unknown>

/** Makes the ground of a plan. */
export function groundOf(plan: Plan): Ground {
  const { baseUrl, secret } = plan
  return { plan, client: new ChatBotKit({ baseUrl, secret, retryDelay: 1, allowBrowserSecret: true }) }
}

/** What a promise rejects with. */
export async function failureOf(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('It did not fail.')
}

/** The name of what a promise rejects with, and the beginning of its message. */
export async function refusalOf(promise: PromiseLike<unknown>): Promise<string> {
  const error = await failureOf(promise)
  return error instanceof Error ? `${error.name}: ${error.message.slice(0, 60)}` : String(error)
}

/** Waits so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
