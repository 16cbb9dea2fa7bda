/** The page that people begin with names every command that there is, and no other. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../support/revisions.ts'

/** What npm runs by itself. */
const hooks = ['prepack', 'postpack']

test('README names every script of package.json, and no script that is not there', () => {
  const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8')
  )
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const named = new Set([...readme.matchAll(/\bnpm (?:run )?([\w:]+)/g)].map(([, name = '']) => name))
  expect(Object.keys(scripts).filter((name) => !named.has(name) && !hooks.includes(name))).toEqual([])
  const ran = [...readme.matchAll(/\bnpm run ([\w:]+)/g)].map(([, name = '']) => name)
  expect(ran.filter((name) => scripts[name] === undefined)).toEqual([])
})
