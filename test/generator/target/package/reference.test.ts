import { describe, expect, it } from 'vitest'
import type { Api, Resource } from '../../../../generator/model/api.ts'
import {
  referenceView,
  type ReferenceView
} from '../../../../generator/target/typescript/package/reference.ts'
import { aClass, aModule, aSurface } from '../../../support/aSurface.ts'
import type { MethodSurface } from '../../../../generator/target/surface.ts'
import { aResource, anAction, body, both, option, silent, takes } from '../anAction.ts'
import { namedType } from '../namedType.ts'
import { anApi } from '../anApi.ts'

function methodSurface(name: string, operations: readonly string[], docs = ''): MethodSurface {
  return { name, forms: [], docs, operations }
}

function referenceOf(
  resources: readonly Resource[],
  emitted: Readonly<Record<string, readonly MethodSurface[]>>,
  aliases: Api['aliases'] = []
): ReferenceView {
  const classes = Object.entries(emitted).map(([name, methods]) => aClass(name, { methods }))
  const surface = aSurface({ 'resources/bot.ts': aModule({ classes }) })
  return referenceView(anApi({ resources, aliases }), surface, 'client')
}

const update = anAction({ path: '/bot/{botId}/update' })
const all = anAction({ path: '/bot/answer' })
const one = anAction({ path: '/bot/{botId}/answer' })

describe('referenceView', () => {
  it('referenceView has a section for each resource that has actions, and a line for each action', () => {
    const chat = aResource('bot.chat', [anAction({ path: '/bot/{botId}/chat/create' })])
    const emitted = {
      BotClient: [methodSurface('update', ['POST /bot/{botId}/update'])],
      BotChatClient: [methodSurface('create', ['POST /bot/{botId}/chat/create'])]
    }
    expect(
      referenceOf([aResource('bot', [update], [chat]), aResource('empty')], emitted).sections
    ).toMatchObject([
      {
        title: 'client.bot',
        anchor: '#clientbot',
        page: './skills/tiny/resources/bot.md',
        source: './src/resources/bot.ts',
        className: 'BotClient',
        subpath: 'tiny-sdk/bot',
        lines: ['- `client.bot.update(botId, request?, options?)` → `Bot` · `POST /bot/{botId}/update`']
      },
      {
        title: 'client.bot.chat',
        className: 'BotChatClient',
        subpath: 'tiny-sdk/bot/chat',
        lines: [
          '- `client.bot.chat.create(botId, request?, options?)` → `Bot` · `POST /bot/{botId}/chat/create`'
        ]
      }
    ])
  })

  it('referenceView gives the two forms of one method a line each, the collection told by its request', () => {
    const emitted = { BotClient: [methodSurface('answer', ['POST /bot/answer', 'POST /bot/{botId}/answer'])] }
    expect(referenceOf([aResource('bot', [all, one])], emitted).sections[0]?.lines).toEqual([
      '- `client.bot.answer(request, options?)` → `Bot` · `POST /bot/answer`',
      '- `client.bot.answer(botId, request?, options?)` → `Bot` · `POST /bot/{botId}/answer`'
    ])
  })

  it('referenceView marks options that must be given', () => {
    const emitted = { BotClient: [methodSurface('update', ['POST /bot/{botId}/update'])] }
    const lines = referenceOf(
      [aResource('bot', [{ ...update, input: takes(option('header', [], { required: true }), body()) }])],
      emitted
    ).sections[0]?.lines
    expect(lines).toEqual([
      '- `client.bot.update(botId, request, options)` → `Bot` · `POST /bot/{botId}/update`'
    ])
  })

  it('referenceView marks deprecated methods', () => {
    const emitted = { BotClient: [methodSurface('update', ['POST /bot/{botId}/update'])] }
    const lines = referenceOf(
      [aResource('bot', [{ ...update, docs: { ...silent, deprecated: true } }])],
      emitted
    ).sections[0]?.lines
    expect(lines).toEqual([
      '- `client.bot.update(botId, request?, options?)` → `Bot` · `POST /bot/{botId}/update` · **deprecated**'
    ])
  })

  it('referenceView lists the emitted methods, not those of the model', () => {
    const emitted = { BotClient: [methodSurface('update', ['POST /bot/{botId}/change'])] }
    expect(referenceOf([aResource('bot', [update])], emitted).sections).toEqual([])
    expect(referenceOf([aResource('bot', [update])], {}).sections).toEqual([])
  })

  it('referenceView lists an alias that was emitted, with the way to its action', () => {
    const part = aResource('bot.part', [anAction({ id: 'listParts', path: '/bot/part/list' })])
    const emitted = { BotClient: [methodSurface('listParts', []), methodSurface('follow', [])] }
    const aliases = ['listParts', 'parts'].map((name) => ({
      at: ['bot'],
      name,
      action: 'listParts',
      since: null
    }))
    expect(referenceOf([aResource('bot', [], [part])], emitted, aliases).aliases).toEqual([
      '- `client.bot.listParts`: the same as `client.bot.part.list`'
    ])
  })

  it('referenceView says what streams beside what awaiting gives, and where the types of a resource are', () => {
    const ask = anAction({ path: '/bot/{botId}/ask', answer: both() })
    const emitted = { BotClient: [methodSurface('ask', ['POST /bot/{botId}/ask'])] }
    const classes = Object.entries(emitted).map(([name, methods]) => aClass(name, { methods }))
    const api = anApi({
      resources: [aResource('bot', [ask])],
      types: [{ ...namedType('BotEvent', {}), home: ['bot'] }]
    })
    const [section] = referenceView(
      api,
      aSurface({ 'resources/bot.ts': aModule({ classes }) }),
      'client'
    ).sections
    expect(section?.lines[0]).toContain('· `.stream()` of `BotEvent`')
    expect(section?.types).toBe('[Types](./src/types/bot.ts): `BotEvent`')
  })
})
