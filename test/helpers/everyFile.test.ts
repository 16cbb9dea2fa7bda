import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { importsOf, sourcesIn, sourceText } from '../support/sources.ts'

const home = 'templates/helpers'
const helpers = sourcesIn(home)
const tests = sourcesIn('test/helpers').filter((path) => path.endsWith('.test.ts'))

/** What a file of this repository imports, as paths from its root. */
const importedBy = (path: string): readonly string[] =>
  importsOf(sourceText(path)).map(({ from }) => posix.join(posix.dirname(path), from))

test.each(helpers)('%s has a test of its own, in the folder of the same name', (path) => {
  const folder = posix.dirname(path).replace(home, 'test/helpers')
  const own = tests.filter((each) => posix.dirname(each) === folder && importedBy(each).includes(path))
  expect(own).not.toEqual([])
})

test('forHelpers exports what helpers import, and nothing else', () => {
  const door = 'templates/runtime/forHelpers.ts'
  const namesIn = (text: string, pattern: RegExp): readonly string[] =>
    [...text.matchAll(pattern)].flatMap((match) =>
      (match[1] ?? '')
        .split(',')
        .map((name) => name.replace(/^\s*type\s/, '').trim())
        .filter((name) => name !== '')
    )
  const exported = namesIn(sourceText(door), /export (?:type )?\{([^}]*)\}/g)
  const imported = helpers.flatMap((path) =>
    namesIn(sourceText(path), /import (?:type )?\{([^}]*)\} from '(?:\.\.\/)+runtime\/forHelpers\.ts'/g)
  )
  expect([...exported].sort()).toEqual([...new Set(imported)].sort())
})
