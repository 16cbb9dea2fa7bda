import { describe, expect, it } from 'vitest'
import { code } from '../../../../generator/target/typescript/words/doors.ts'
import {
  importsOf,
  resourceModule,
  specifier,
  typesModule
} from '../../../../generator/target/typescript/words/imports.ts'

describe('modules', () => {
  it('modules have their places in the tree', () => {
    expect([resourceModule(['bot', 'session']), typesModule(['bot', 'session']), typesModule([])]).toEqual([
      'resources/bot/session.ts',
      'types/bot/session.ts',
      'types/shared.ts'
    ])
  })

  const ways: readonly { from: string; to: string; want: string }[] = [
    { from: 'client.ts', to: 'service.ts', want: './service.ts' },
    { from: 'client.ts', to: 'resources/bot.ts', want: './resources/bot.ts' },
    { from: 'resources/bot.ts', to: 'resources/bot/session.ts', want: './bot/session.ts' },
    { from: 'resources/bot/session.ts', to: 'resources/bot.ts', want: '../bot.ts' },
    { from: 'resources/bot/session.ts', to: 'types/bot/session.ts', want: '../../types/bot/session.ts' },
    { from: 'a/b/c.ts', to: 'a/d/b/c.ts', want: '../d/b/c.ts' }
  ]

  it.each(ways)('modules reach $to from $from', ({ from, to, want }) => {
    expect(specifier(from, to)).toBe(want)
  })
})

describe('importsOf', () => {
  it('importsOf has a line for each module, by specifier, and names in order', () => {
    const imports = importsOf(code`resources/bot.ts`)
    imports.value(code`b`, code`service.ts`)
    imports.value(code`a`, code`service.ts`)
    imports.value(code`c`, code`runtime/index.ts`)
    expect(imports.lines()).toEqual([
      "import { c } from '../runtime/index.ts'",
      "import { a, b } from '../service.ts'"
    ])
  })

  it('importsOf imports types as types', () => {
    const imports = importsOf(code`client.ts`)
    imports.type(code`Bot`, code`types/bot.ts`)
    imports.value(code`Client`, code`service.ts`)
    imports.type(code`CallOptions`, code`service.ts`)
    expect(imports.lines()).toEqual([
      "import { type CallOptions, Client } from './service.ts'",
      "import type { Bot } from './types/bot.ts'"
    ])
  })

  it('importsOf imports a class that is also used as a type as a value, once', () => {
    const imports = importsOf(code`client.ts`)
    imports.type(code`Client`, code`service.ts`)
    imports.value(code`Client`, code`service.ts`)
    imports.type(code`Client`, code`service.ts`)
    expect(imports.lines()).toEqual(["import { Client } from './service.ts'"])
  })

  it('importsOf imports nothing from the module itself', () => {
    const imports = importsOf(code`types/bot.ts`)
    imports.type(code`Bot`, code`types/bot.ts`)
    expect(imports.lines()).toEqual([])
  })
})
