import { describe, expect, test } from 'vitest'
import { planOf } from './plan.ts'

const plan = (files: Readonly<Record<string, string>>) => planOf(new Map(Object.entries(files)), 'house')

describe('the plan of a folder', () => {
  test('counts a folder as one room and a file beside the folders as another', () => {
    const { rooms, arrows } = plan({
      'house/door.ts': `import { a } from './hall/a.ts'`,
      'house/hall/a.ts': `import { b } from './b.ts'`,
      'house/hall/b.ts': ''
    })
    expect({ rooms, arrows }).toEqual({ rooms: ['door.ts', 'hall'], arrows: ['door.ts → hall'] })
  })

  test('counts an import of types as an arrow', () => {
    const { arrows } = plan({
      'house/a/a.ts': `import type { B } from '../b/b.ts'`,
      'house/b/b.ts': ''
    })
    expect(arrows).toEqual(['a → b'])
  })

  test('has as many floors as the longest way down has rooms', () => {
    const { floors } = plan({
      'house/a/a.ts': `import '../d/d.ts'\nimport '../b/b.ts'`,
      'house/b/b.ts': `import '../c/c.ts'`,
      'house/c/c.ts': `import '../d/d.ts'`,
      'house/d/d.ts': ''
    })
    expect(floors).toEqual(['a', 'b', 'c', 'd'])
  })

  test('counts the rooms of a circle as one floor', () => {
    const { floors, roomCircles, fileCircles } = plan({
      'house/a/a.ts': `import '../b/b.ts'`,
      'house/b/b.ts': `import '../c/c.ts'`,
      'house/b/other.ts': '',
      'house/c/c.ts': `import '../b/other.ts'`
    })
    expect(floors).toEqual(['a', 'b + c'])
    expect(roomCircles).toEqual([['b', 'c']])
    expect(fileCircles).toEqual([])
  })

  test('counts a circle of files only if they load each other', () => {
    const circle = (from: string) => ({
      'house/a/a.ts': from,
      'house/a/b.ts': `import { a } from './a.ts'`
    })
    expect(plan(circle(`import { b } from './b.ts'`)).fileCircles).toEqual([['house/a/a.ts', 'house/a/b.ts']])
    expect(plan(circle(`import type { B } from './b.ts'`)).fileCircles).toEqual([])
  })
})
