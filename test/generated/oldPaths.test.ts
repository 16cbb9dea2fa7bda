/** A program of the published SDK imports its types from the old paths of the packed package, and nothing comes with them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Project } from './project.ts'
import { sharedProject } from './sharedProject.ts'

let project: Project

beforeAll(async () => {
  project = await sharedProject()
})

afterAll(() => project?.remove())

const program = `
import type { BotCreateRequestBody, BotListResponse, ResponsePromise } from '@chatbotkit/client/bot/v1'
import type { SecretListRequest as OfContact } from '@chatbotkit/client/contact/secret/v1.js'
import type { SecretListRequest, ConversationCompleteRequest } from '@chatbotkit/client/compat'
import type { ChatBotKitClient, ChatBotKitClientOptions } from '@chatbotkit/client/client.js'
import type { Model } from '@chatbotkit/client/model/v1'
import { BotClient } from '@chatbotkit/client/bot/index.js'
import { ContactSecretClient } from '@chatbotkit/client/contact/secret/index'
import ChatBotKit, { BotClient as Same } from '@chatbotkit/client/index.js'

const options: ChatBotKitClientOptions = { secret: 'sk-1', baseUrl: 'http://localhost:1' }
const client: ChatBotKitClient = new ChatBotKit(options)
const request: BotCreateRequestBody = { name: 'Ada', model: 'gpt-4o' satisfies Model }
const stateless: ConversationCompleteRequest = { model: 'gpt-4o', messages: [{ type: 'user', text: 'Hi' }] }
const params: [OfContact, SecretListRequest] = [{ take: 1 }, { take: 1 }]
export const first = async (list: ResponsePromise<BotListResponse, never>): Promise<string | undefined> =>
  (await list).items[0]?.id
export const sent = [client, request, stateless, params]
console.log(BotClient === Same, typeof ContactSecretClient)
`

describe('the old paths', () => {
  test.each([
    ['nodenext', ['--module', 'nodenext'], 'old.mts'],
    ['bundler', ['--module', 'esnext', '--moduleResolution', 'bundler'], 'bundler.ts'],
    ['node10', ['--module', 'commonjs', '--moduleResolution', 'node10', '--esModuleInterop'], 'ten.ts']
  ])('a program in the old spelling type-checks with the resolution %s', async (_, flags, file) => {
    project.write(file, program)
    expect(await project.compile(['--noEmit', ...flags, file])).toEqual({ code: 0, output: '', errors: '' })
  })

  test('a program in the old spelling runs, and gives the classes of the package itself', async () => {
    project.write('old.mts', program)
    await project.compile(['--module', 'nodenext', 'old.mts'])
    expect(await project.node(['old.mjs'])).toEqual({ code: 0, output: 'true function\n', errors: '' })
  })

  test('the code behind the old types is an empty module', () => {
    const [module, common] = ['compat.js', 'compat.cjs'].map((name) =>
      readFileSync(join(project.installed, 'dist', name), 'utf8').replace(/\/\/#.*/g, '')
    )
    expect(module?.trim()).toBe('')
    expect(common).not.toMatch(/require|import/)
  })

  test('an old name that has nothing in its place is not exported', async () => {
    project.write(
      'none.mts',
      "import type { CbkAbilityName } from '@chatbotkit/client/platform/ability/v1'\nexport type A = CbkAbilityName\n"
    )
    const { output } = await project.compile(['--noEmit', '--module', 'nodenext', 'none.mts'])
    expect(output).toMatch(/TS2305|TS2694/)
  })
})
