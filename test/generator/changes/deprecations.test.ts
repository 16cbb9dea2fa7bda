import { describe, expect, test } from 'vitest'
import { compareSurfaces } from '../../../generator/changes/compare.ts'
import type { ModuleSurface, Surface } from '../../../generator/target/surface.ts'
import { aClass, aModule, aSurface } from '../../support/aSurface.ts'

const note = 'Since 0.2.0: use client.user.go.'
const method = { name: 'go', forms: ['(): void'], docs: '', operations: ['POST /user/go'] }

/** A package with one class and one type. */
function withNames(deprecated: string | null, given: Partial<ModuleSurface> = {}): Surface {
  const tag = deprecated === null ? {} : { deprecated }
  const classes = [aClass('TeamClient', { methods: [{ ...method, ...tag }], ...tag })]
  const types = [{ name: 'Team', text: 'interface Team { id: string; }', ...tag }]
  return aSurface({ 'index.ts': aModule({ classes, types, ...given }) })
}

/** A package whose client leads to users with one method. */
function withUser(name: string): Surface {
  return aSurface({
    'index.ts': aModule({ exports: { './client.ts': ['Shop as default'] } }),
    'client.ts': aModule({
      classes: [
        aClass('Shop', { children: { user: 'UserClient' } }),
        aClass('UserClient', { methods: [{ ...method, name }] })
      ]
    })
  })
}

const told = (before: Surface, after: Surface) =>
  compareSurfaces(before, after, '0.2.0').changes.map(
    ({ kind, name, level, reason, successor }) => `${level} ${kind} ${name}: ${reason} → ${successor}`
  )

describe('names that are deprecated', () => {
  test('a class, a type and a method that are deprecated now are told with what to use', () => {
    expect(told(withNames(null), withNames(note))).toEqual([
      'minor export/deprecated Team: Since 0.2.0. → client.user.go',
      'minor export/deprecated TeamClient: Since 0.2.0. → client.user.go',
      'minor method/deprecated TeamClient.go: Since 0.2.0. → client.user.go'
    ])
  })

  test('words of another form are told as they are', () => {
    expect(told(withNames(null), withNames('Ask support.'))[0]).toBe(
      'minor export/deprecated Team: Ask support. → null'
    )
  })

  test('a name that stays deprecated is not told again', () => {
    expect(told(withNames(note), withNames(note))).toEqual([])
  })

  test('a name that goes after it was deprecated says since when, and what to use', () => {
    expect(told(withNames(note), withUser('go')).filter((line) => line.includes('/removed'))).toEqual([
      'major export/removed Team: A program that uses it does not compile. It was deprecated: since 0.2.0. → client.user.go',
      'major export/removed TeamClient: A program that uses it does not compile. It was deprecated: since 0.2.0. → client.user.go',
      'major method/removed TeamClient.go: A program that uses it does not compile. It was deprecated: since 0.2.0. → client.user.go'
    ])
  })

  test('a name that goes together with what its words advise is told without that advice', () => {
    const old = withNames('Use `Page<Item>`. It differs: `name` may be null.', {
      types: [
        { name: 'Item', text: 'interface Item { id: string; }' },
        {
          name: 'Old',
          text: 'type Old = Item',
          deprecated: 'Use `Page<Item>`. It differs: `name` may be null.'
        }
      ]
    })
    expect(told(old, withUser('go'))).toContain(
      'major export/removed Old: A program that uses it does not compile. It was deprecated, and what was to be used instead of it is gone as well. → null'
    )
    const kept = aSurface({
      'index.ts': aModule({ types: [{ name: 'Item', text: 'interface Item { id: string; }' }] })
    })
    expect(told(old, kept)).toContain(
      'major export/removed Old: A program that uses it does not compile. It was deprecated: use `Page<Item>`. It differs: `name` may be null. → null'
    )
  })

  test('a name that goes after what it was deprecated for is told without a successor', () => {
    expect(told(withNames(note), withUser('come')).filter((line) => line.includes('/removed'))).toEqual([
      'major export/removed Team: A program that uses it does not compile. It was deprecated: since 0.2.0. → null',
      'major export/removed TeamClient: A program that uses it does not compile. It was deprecated: since 0.2.0. → null',
      'major method/removed TeamClient.go: A program that uses it does not compile. It was deprecated: since 0.2.0. → null'
    ])
  })
})
