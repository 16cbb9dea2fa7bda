/** Which way declarations travel, asked of all modules and of those alone that lead to what is asked about. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exportsOf, keyOf, publicNames } from '../../../generator/changes/names.ts'
import { loadLibrary } from '../../../generator/changes/program.ts'
import { usesOf } from '../../../generator/changes/uses.ts'
import type { Surface } from '../../../generator/target/surface.ts'
import { root } from '../../support/revisions.ts'

const surface: Surface = JSON.parse(readFileSync(join(root, 'generated/surface.json'), 'utf8'))
const every = [...new Set([...publicNames(surface).values()].flatMap((names) => [...names.values()]))]

test('a declaration travels the same way if only the modules that lead to it are followed', () => {
  const library = loadLibrary()
  const whole = usesOf(library, surface)
  const modules = [...new Set(every.map(({ module }) => module))]
  // Every seventh module, so that types, resources and the runtime are among them.
  for (const module of modules.filter((_, index) => index % 7 === 0)) {
    const some = usesOf(library, surface, [module])
    for (const named of every.filter((each) => each.module === module)) {
      const key = keyOf(named)
      expect([key, some.directionsOf(key), some.methodsOf(key)]).toEqual([
        key,
        whole.directionsOf(key),
        whole.methodsOf(key)
      ])
    }
  }
})

const empty = { imports: {}, classes: [], functions: [], constants: [], inner: [] }
const typed = (name: string, from: string) => ({
  ...empty,
  types: [{ name, text: `type ${name} = 1` }],
  exports: { [from]: ['*'] }
})

/** Modules that export each other. */
const circle = (): Surface => ({
  form: 2,
  subpaths: { '.': 'a.ts', './b': 'b.ts', './c': 'c.ts' },
  modules: { 'a.ts': typed('A', './b.ts'), 'b.ts': typed('B', './c.ts'), 'c.ts': typed('C', './a.ts') },
  operations: [],
  errors: [],
  facts: {},
  service: { package: 'circle' }
})

test('modules that export each other have the same names, whichever is asked first', () => {
  for (const first of ['a.ts', 'b.ts', 'c.ts']) {
    const surface = circle()
    exportsOf(surface, first)
    for (const path of ['a.ts', 'b.ts', 'c.ts'])
      expect({ first, path, names: [...exportsOf(surface, path).keys()].sort() }).toEqual({
        first,
        path,
        names: ['A', 'B', 'C']
      })
  }
})
