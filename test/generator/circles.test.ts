/** Files that import each other in a circle cannot be read, tested or moved one by one. */
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importsOf, sourcesIn, sourceText } from '../support/sources.ts'

type Graph = ReadonlyMap<string, readonly string[]>

/** Which files each file of some folders loads when it runs; imports of types alone load nothing. */
function graphOf(folders: readonly string[]): Graph {
  return new Map(
    folders.flatMap(sourcesIn).map((path) => [
      path,
      importsOf(sourceText(path))
        .filter(({ from, typeOnly }) => from.startsWith('.') && !typeOnly)
        .map(({ from }) => posix.join(posix.dirname(path), from))
    ])
  )
}

/** One circle of a graph as its files in order, null if there is none. */
function circleIn(graph: Graph): readonly string[] | null {
  const done = new Set<string>()
  const search = (path: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
    if (done.has(path)) return null
    for (const next of graph.get(path) ?? []) {
      const found = search(next, [...way, path])
      if (found) return found
    }
    done.add(path)
    return null
  }
  for (const path of graph.keys()) {
    const found = search(path, [])
    if (found) return found
  }
  return null
}

describe('no file imports itself by way of others', () => {
  test.each(['generator', 'templates/runtime', 'templates/helpers'])(
    'no file of %s imports itself through others',
    (folder) => {
      const graph = graphOf([folder])
      expect(graph.size).toBeGreaterThan(10)
      expect(circleIn(graph)).toBeNull()
    }
  )

  test('no file of the runtime and the helpers imports itself through others', () => {
    expect(circleIn(graphOf(['templates/runtime', 'templates/helpers']))).toBeNull()
  })
})

describe('a circle is found', () => {
  test.each([
    { name: 'a file that imports itself', graph: { a: ['a'] }, circle: ['a', 'a'] },
    { name: 'two files', graph: { a: ['b'], b: ['a'] }, circle: ['a', 'b', 'a'] },
    {
      name: 'three files behind a fourth',
      graph: { d: ['a'], a: ['b'], b: ['c'], c: ['a'] },
      circle: ['a', 'b', 'c', 'a']
    }
  ])('a circle of $name is found', ({ graph, circle }) => {
    expect(circleIn(new Map(Object.entries(graph)))).toEqual(circle)
  })

  test('two files that import a third are not a circle', () => {
    expect(circleIn(new Map(Object.entries({ a: ['b', 'c'], b: ['c'], c: [] })))).toBeNull()
  })
})
