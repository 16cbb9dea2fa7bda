import { parse } from 'node:path'
import { expect, test } from 'vitest'
import { parseOptions } from '../../generator/cli/arguments.ts'

test.each(['..', '../', '../..', parse(process.cwd()).root])(
  '--out %s, a folder above the working folder, is refused before anything is read',
  (out) => {
    expect(() => parseOptions(['--out', out])).toThrow(
      /^--out must not be a folder above the working folder; got /
    )
  }
)

test.each(['.', 'generated', '../beside', `${process.cwd()}-other`])('--out %s is taken', (out) => {
  expect(parseOptions(['--out', out]).out).toBe(out)
})
