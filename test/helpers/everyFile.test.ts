import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourcesIn } from '../support/sources.ts'

const here = new URL('./', import.meta.url)
const helpers = sourcesIn('templates/helpers').map((path) => path.slice('templates/helpers/'.length))
const tests = readdirSync(here)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name, here), 'utf8'))

test.each(helpers)('%s has a test of its own', (name) => {
  expect(tests.some((text) => text.includes(`from '../../templates/helpers/${name}'`))).toBe(true)
})
