/** The comparison is textual first: the compiler is loaded only if a text of a type or of a signature differs. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../support/revisions.ts'
import { runProcess } from './process.ts'
import { generatedProject } from './project.ts'

/** Whether a comparison of the surface with a changed one loads the compiler, and its verdict. */
async function compared(
  change: (text: string) => string
): Promise<readonly [verdict: string, loads: boolean]> {
  const here = await generatedProject()
  const text = here.read('generated/surface.json')
  expect(change(text)).not.toBe(text)
  here.put('other.json', change(text))
  const { status, out } = await runProcess({
    folder: here.folder,
    argv: ['changes', '--from', 'generated/surface.json', '--to', 'other.json', '--json'],
    environment: { SPY: here.at('loaded') },
    node: ['--import', join(root, 'test/cli/spy.mjs')]
  })
  expect(status).toBe(0)
  return [JSON.parse(out).verdict, here.read('loaded').includes('node_modules/typescript/lib/')]
}

describe('the compiler is', () => {
  test('not loaded for a method that is gone', async () => {
    const without = (text: string): string => {
      const surface = JSON.parse(text)
      for (const each of surface.modules['resources/bot.ts'].classes)
        each.methods = each.methods.filter(({ name }: { name: string }) => name !== 'create')
      return JSON.stringify(surface)
    }
    const [verdict] = await compared(without)
    expect(verdict).toBe('major')
  })

  test('not loaded for words, operations and error codes that changed', async () => {
    const otherWords = (text: string): string => {
      const surface = JSON.parse(text)
      for (const each of surface.modules['resources/bot.ts'].classes)
        for (const method of each.methods) method.docs += ' Now.'
      for (const each of surface.operations) each.limit = 'others'
      return JSON.stringify(surface)
    }
    expect(await compared(otherWords)).toEqual(['patch', false])
  })

  test('loaded for a signature that changed', async () => {
    const optional = (text: string): string => {
      const surface = JSON.parse(text)
      for (const each of surface.modules['resources/bot.ts'].classes)
        for (const method of each.methods)
          method.forms = method.forms.map((form: string) => form.replace('botId: string', 'botId: number'))
      return JSON.stringify(surface)
    }
    expect(await compared(optional)).toEqual(['major', true])
  })
})
