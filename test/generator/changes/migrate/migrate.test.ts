/** What a program of the published SDK becomes, form by form; all of them are one program, which is compiled once. */
import { beforeAll, describe, expect, test } from 'vitest'
import { calls } from './calls.ts'
import { imports, type Form } from './forms.ts'
import { committedOldPackage, migrated, type Migrated } from './migrated.ts'

const forms: readonly Form[] = [...imports, ...calls]
const fileOf = (form: Form): string => `form${forms.indexOf(form)}.${form.extension ?? 'ts'}`

let first: ReadonlyMap<string, Migrated>
let second: ReadonlyMap<string, Migrated>

beforeAll(() => {
  const old = committedOldPackage()
  first = migrated(new Map(forms.map((form) => [fileOf(form), form.before])), old)
  second = migrated(new Map([...first].map(([name, { text }]) => [name, text])), old)
})

describe('a program of the other package is rewritten', () => {
  test.each(forms)('$name', (form) => {
    expect(first.get(fileOf(form))).toEqual({ text: form.after ?? form.before, left: form.left ?? [] })
  })
})

describe('a program that is rewritten stays as it is', () => {
  test.each(forms)('$name', (form) => {
    const { text } = second.get(fileOf(form)) ?? { text: '' }
    expect(text).toBe(form.after ?? form.before)
  })
})
