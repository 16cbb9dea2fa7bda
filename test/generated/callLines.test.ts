import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../support/revisions.ts'

const resources = join(root, 'generated/src/resources')

/** The bodies of the methods that call an operation, as lines. */
function bodies(): readonly (readonly string[])[] {
  const texts = readdirSync(resources, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(resources, path), 'utf8'))
  return texts
    .flatMap((text) => [...text.matchAll(/ \{\n((?: {4}.*\n)+) {2}\}\n/g)].map(([, body = '']) => body))
    .filter((body) => /\broute\('/.test(body))
    .map((body) => body.trimEnd().split('\n'))
}

it('the call of an emitted method reads in one to three lines, unless it has much of its own to say', () => {
  const lengths = bodies().map((lines) => lines.length)
  const [lines, longest] = [lengths.reduce((sum, each) => sum + each, 0), Math.max(...lengths)]
  const [short, one] = [
    lengths.filter((each) => each <= 3).length,
    lengths.filter((each) => each === 1).length
  ]
  console.log(
    `${lengths.length} calls: ${(lines / lengths.length).toFixed(2)} lines on average, ${one} on one line, ${lengths.length - short} on more than three, the longest on ${longest}.`
  )
  expect(lengths.length).toBeGreaterThan(300)
  expect(short / lengths.length).toBeGreaterThan(0.95)
  expect(lines / lengths.length).toBeLessThan(2.1)
})

it('every emitted call names its route as one literal', () => {
  for (const lines of bodies()) expect(lines.join('\n')).toMatch(/'(GET|POST|PUT|PATCH|DELETE) \/[^']*'/)
})
