/** A build keeps what its compiler reads of the templates, and believes it only for the texts that it was read from. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { copyOfGenerator, runProcess } from './process.ts'
import { configText, project, uncompiled, type Project } from './project.ts'

const module = 'runtime/errors/errors.ts'

let generator: string
let here: Project
/** The record of the only build of the generator. */
let path: string
let record: string
let first: string

beforeAll(async () => {
  generator = copyOfGenerator()
  here = project()
  first = await surface()
  const [build = ''] = readdirSync(join(generator, '.cache/build'))
  path = join(generator, '.cache/build', build, 'shipped.json')
  record = readFileSync(path, 'utf8')
})

beforeEach(() => {
  rmSync(path, { recursive: true, force: true })
  writeFileSync(path, record)
})

/** What a cold run finds. */
async function surface(): Promise<string> {
  rmSync(join(here.folder, 'generated'), { recursive: true, force: true })
  const run = await runProcess({ generator, folder: here.folder, argv: ['--offline', '--quiet'] })
  expect(run).toMatchObject({ status: 0, error: '' })
  return JSON.stringify(JSON.parse(here.read('generated/surface.json')))
}

test('a cold run takes the surfaces of copied modules from the record of the build, and reads those that changed', async () => {
  const all = JSON.parse(record)
  all.surfaces[module].found.exports['./marked.ts'] = ['marked']
  writeFileSync(path, JSON.stringify(all))
  expect(await surface()).not.toBe(first)
  const template = join(generator, 'templates', module)
  writeFileSync(template, `${readFileSync(template, 'utf8')}// A line more.\n`)
  expect(await surface()).toBe(first)
})

test('a run takes what helpers declare from the record, and reads them if one of them changed', async () => {
  const one = project({
    'spec/sdk.yaml': configText(
      undefined,
      `${uncompiled}helpers: { meta: { methods: { bot.sing: updateMeta } } }\n`
    )
  })
  const outcome = () => runProcess({ generator, folder: one.folder, argv: ['--offline', '--quiet'] })
  writeFileSync(path, record.replaceAll('"name":"updateMeta"', '"name":"renamed"'))
  expect(await outcome()).toMatchObject({
    status: 1,
    error: expect.stringContaining('The helper meta exports no function updateMeta')
  })
  const template = join(generator, 'templates/helpers/meta.ts')
  writeFileSync(template, `${readFileSync(template, 'utf8')}// A line more.\n`)
  expect(await outcome()).toMatchObject({ status: 0, error: '' })
})

test('a record that is torn is read anew', async () => {
  writeFileSync(path, record.slice(0, 1000))
  expect(await surface()).toBe(first)
  expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')).surfaces)).toEqual(
    Object.keys(JSON.parse(record).surfaces)
  )
  expect(readdirSync(dirname(path)).sort()).toEqual(['cli', 'parts', 'run', 'shipped.json'])
})

test('a build into which nothing can be written generates all the same', async () => {
  rmSync(path)
  // A folder in its place cannot be read as a file, and none can be moved there.
  mkdirSync(`${path}/taken`, { recursive: true })
  expect(await surface()).toBe(first)
  expect(readdirSync(dirname(path)).sort()).toEqual(['cli', 'parts', 'run', 'shipped.json'])
})
