import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { format } from 'prettier'
import { templatesFolder } from '../../generator/ground/home.ts'

test('the stemmer of the package is the one of npm, with its licence above it', async () => {
  const [ours, library] = [
    readFileSync(join(templatesFolder, 'skill', 'stemmer.mjs'), 'utf8'),
    readFileSync(createRequire(import.meta.url).resolve('stemmer'), 'utf8')
  ]
  const options = {
    parser: 'babel',
    semi: false,
    singleQuote: true,
    printWidth: 110,
    trailingComma: 'none'
  } as const
  const code = await format(library, options)
  expect(ours.endsWith(`*/\n${code}`)).toBe(true)
  expect(ours).toContain('Copyright (c) 2014 Titus Wormer')
})
