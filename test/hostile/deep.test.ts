import { describe, expect, test } from 'vitest'
import { deepDocuments, manyOperations } from './deep.ts'
import { buildAll, verdictOf } from './workshop.ts'

const long = process.env['LONG'] !== undefined
const names = Object.keys(deepDocuments)
const chosen = long ? names : names.filter((_, index) => [0, 4, 13, 17, 20, 21, 26, 32, 40].includes(index))

describe('a small document that means a great deal', () => {
  test('a small document with a large meaning ends soon, as a package or with a message that names place and remedy', async () => {
    const outcomes = await buildAll(chosen.map((name) => deepDocuments[name]?.()))
    const verdicts = Object.fromEntries(outcomes.map((outcome, index) => [chosen[index], verdictOf(outcome)]))
    expect(verdicts).toEqual(Object.fromEntries(chosen.map((name) => [name, 'written'])))
    const told = outcomes.flatMap((outcome) =>
      outcome.kind === 'written' ? outcome.diagnostics.filter(({ code }) => code === 'document/limit') : []
    )
    expect(told.length).toBeGreaterThan(0)
    for (const { place, message, fix } of told)
      expect({ place, message, fix }).toEqual({
        place: expect.stringMatching(/^hostile\.json#\//),
        message: expect.stringMatching(/at most \d+ are|More than \d+|more than \d+/),
        fix: expect.stringMatching(/^Name the shapes under components\.schemas/)
      })
  }, 900_000)

  test('a document with very many operations ends soon', async () => {
    const [outcome] = await buildAll([manyOperations(long ? 5000 : 500)])
    expect(outcome?.kind).toBe('written')
  }, 900_000)
})

describe('a text that nests more than can be read', () => {
  const open =
    '{"openapi":"3.0.0","info":{"title":"T","version":"1"},"paths":{},"components":{"schemas":{"A":'
  const bomb = [
    'openapi: 3.0.0',
    'info: { title: T, version: "1" }',
    'x0: &x0 { a: 1 }',
    ...Array.from(
      { length: 40 },
      (_, index) => `x${index + 1}: &x${index + 1} [${`*x${index}, `.repeat(10).slice(0, -2)}]`
    ),
    'paths: {}'
  ].join('\n')
  const merges = [
    'openapi: 3.0.0',
    'info: { title: T, version: "1" }',
    'x0: &x0 { a: 1 }',
    ...Array.from(
      { length: 40 },
      (_, index) => `x${index + 1}: &x${index + 1}\n  <<: [*x${index}, *x${index}]\n  k${index}: 1`
    ),
    'paths: {}'
  ].join('\n')

  test.each([
    ['10,000 lists of JSON', `${open}${'['.repeat(10_000)}${']'.repeat(10_000)}}}}`, 'input/limit'],
    ['10,000 objects of JSON', `${open}${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}}}`, 'input/limit'],
    ['100,000 lists that do not end', `${open}${'['.repeat(100_000)}`, 'input/limit'],
    [
      '10,000 lists of YAML',
      `openapi: 3.0.0\npaths: {}\nx: ${'['.repeat(10_000)}${']'.repeat(10_000)}`,
      'input/limit'
    ],
    [
      '10,000 objects of YAML',
      `openapi: 3.0.0\npaths: {}\nx: ${'{a: '.repeat(10_000)}1${'}'.repeat(10_000)}`,
      'input/limit'
    ],
    ['aliases that multiply', bomb, 'input/limit'],
    ['an alias that contains itself', 'openapi: 3.0.0\npaths: {}\nx: &x [*x]', 'input/limit'],
    ['merge keys that multiply', merges, 'input/limit']
  ])('%s: deep nesting is refused with a place', async (_, text, code) => {
    const [outcome] = await buildAll([text])
    const diagnostics = outcome?.kind === 'refused' ? outcome.diagnostics : []
    expect({
      verdict: outcome === undefined ? '' : verdictOf(outcome),
      place: diagnostics[0]?.place
    }).toEqual({ verdict: code, place: expect.stringMatching(/^hostile\.json/) })
  })
})
