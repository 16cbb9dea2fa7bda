/** The program that searches the index, on an index of a few operations. */
import { execFile } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import type { Action } from '../../generator/model/api.ts'
import { anAction, aResource, takes, query } from '../generator/target/anAction.ts'
import { anApi } from '../generator/target/anApi.ts'
import { writtenSkill, type Skill } from './skillFolder.ts'

const run = promisify(execFile)

function does(path: string, summary: string, description: string | null = null): Action {
  const reads = /(fetch|list)$/.test(path)
  return anAction({
    path,
    id: path,
    docs: { summary, description, deprecated: false },
    ...(reads ? { method: 'GET' as const, input: takes(query()) } : {})
  })
}

const api = anApi({
  resources: [
    {
      ...aResource('book', [
        does('/book/create', 'Put a book on a shelf'),
        does('/book/{bookId}/delete', 'Take a book away for good'),
        does('/book/list', 'List books'),
        does('/book/{bookId}/translate', 'Translate a book', 'Machines do it in minutes.')
      ]),
      synonyms: ['novel', 'paperback']
    },
    aResource('constructor', [does('/constructor/create', 'Hire a builder')]),
    { ...aResource('con', [does('/con/list', 'List opponents')]), file: ['con-1f2e3d4c'] },
    aResource('shelf', [does('/shelf/create', 'Put up a shelf'), does('/shelf/list', 'List shelves')])
  ]
})

let skill: Skill
beforeAll(async () => {
  skill = await writtenSkill(api)
})

/** The first hit, as `resource.method`. */
function first(words: string): string {
  return skill.find(words)[0]?.call.replace(/\(.*/, '') ?? 'nothing'
}

test.each([
  ['the word of the method', 'book delete', 'book.delete'],
  ['another word for the verb', 'remove a book', 'book.delete'],
  ['another word for the resource', 'show every paperback', 'book.list'],
  ['another form of the words', 'translating of books', 'book.translate'],
  ['a word of the description', 'minutes of machines', 'book.translate'],
  ['words with a slip of the hand', 'trnaslate a boko', 'book.translate'],
  ['a name in camel case', 'BookDelete', 'book.delete'],
  ['a question with capitals and marks', 'How do I LIST my books?!', 'book.list'],
  ['two words that are one', 'show every paper back', 'book.list'],
  ['a verb with re-', 'retranslate it', 'book.translate'],
  ['what is asked for, not its purpose', 'delete it so that books can be listed', 'book.delete'],
  ['what is wanted, not what is ruled out', 'list without books, shelves', 'shelf.list'],
  ['a name that every object has', 'constructor', 'constructor.create']
])('find leads from %s to the operation', (_, words, want) => {
  expect(first(words)).toBe(want)
})

test.each(['', '   ', 'how do I do it', 'zzzzzzz', '🙂', '().*+'])('find has nothing for %j', (words) => {
  expect(skill.find(words)).toEqual([])
})

test('find gives at most as many operations as asked for, best first', () => {
  const found = skill.find('put a book on a shelf', 3)
  expect(found).toHaveLength(3)
  expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a))
})

test('find tells how to call an operation, what it gives, its route and the page of its resource', () => {
  expect(skill.find('delete a book', 1)).toEqual([
    {
      call: 'book.delete(bookId, request?, options?)',
      gives: expect.any(String),
      route: 'POST /book/{bookId}/delete',
      does: 'Take a book away for good',
      fields: '',
      resource: 'book',
      page: 'resources/book.md',
      score: expect.any(Number)
    }
  ])
})

test('find leads to the page of a resource whose name no disk of Windows can hold', () => {
  expect(skill.find('opponents', 1)[0]).toMatchObject({ resource: 'con', page: 'resources/con-1f2e3d4c.md' })
})

test('the program prints what it finds for its words, quoted or not', async () => {
  const [one, two] = [
    await run(process.execPath, [skill.program, 'delete', 'a', 'book']),
    await run(process.execPath, [skill.program, 'delete a book'])
  ]
  expect(one.stdout).toMatch(/^client\.book\.delete\(bookId, request\?, options\?\) → /)
  expect(two.stdout).toBe(one.stdout)
})

test('the program runs through a symbolic link, as a package manager lays one', async () => {
  const link = join(skill.folder, '..', 'linked')
  symlinkSync(skill.folder, link)
  const { stdout } = await run(process.execPath, [join(link, 'find.mjs'), 'list books'])
  expect(stdout).toMatch(/^client\.book\.list/)
})

test.each([
  ['without words', [], 'Say what the operation should do: node find.mjs list everything'],
  ['with words that nothing has', ['zzzzzzz'], 'Nothing fits "zzzzzzz".']
])('the program %s says so and fails', async (_, words, says) => {
  const failed = await run(process.execPath, [skill.program, ...words]).then(
    () => null,
    (error: { readonly code: number; readonly stdout: string; readonly stderr: string }) => error
  )
  expect(failed).toMatchObject({ code: 1 })
  expect(`${failed?.stdout}${failed?.stderr}`.trim()).toBe(says)
})
