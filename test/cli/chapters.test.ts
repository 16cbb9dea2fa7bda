/** Chapters for the README, in the folder `readme` beside sdk.yaml. */
import { expect, it, test } from 'vitest'
import { documentText, project } from './project.ts'

const config = "package: { name: '@acme/tiny-sdk' }\ndocument: { url: http://127.0.0.1:9/spec.json }\n"

function started(chapter: string) {
  return project({
    'spec/sdk.yaml': config,
    'spec/spec.json': documentText({ 'POST /lamp/create': 'createLamp' }),
    'spec/readme/lamps.md': chapter
  })
}

it('a chapter is part of the README while the package has what it is about, and a change of it is seen', async () => {
  const here = started('---\ntitle: Lamps\noperations: [createLamp]\n---\n\nThe lamps of {{name}}.\n')
  expect(await here.run('--offline')).toMatchObject({ status: 0 })
  expect(here.read('generated/README.md')).toContain('## Lamps\n\nThe lamps of @acme/tiny-sdk.\n')
  here.put('spec/readme/lamps.md', '---\ntitle: Lamps\n---\n\nOther words.\n')
  expect((await here.run('--check', '--offline')).status).toBe(1)
  expect(await here.run('--offline')).toMatchObject({ status: 0 })
  expect(here.read('generated/README.md')).toContain('## Lamps\n\nOther words.\n')
})

it('a chapter with the line ends of Windows is the same chapter', async () => {
  const here = started('---\ntitle: Lamps\n---\n\nOf lamps.\n')
  expect(await here.run('--offline')).toMatchObject({ status: 0 })
  here.put('spec/readme/lamps.md', '---\r\ntitle: Lamps\r\n---\r\n\r\nOf lamps.\r\n')
  expect((await here.run('--check', '--offline')).status).toBe(0)
})

it('a chapter about an operation that the document lacks is left out and told with the nearest name', async () => {
  const here = started('---\ntitle: Lamps\noperations:\n  - createLump\n---\n\nOf lamps.\n')
  const { status, error } = await here.run('--offline')
  expect(status).toBe(0)
  expect(error).toContain(
    'readme/lamps.md:4:5: The chapter Lamps is left out: the package has no operation createLump, which it is about. Did you mean createLamp?'
  )
  expect(here.read('generated/README.md')).not.toContain('Of lamps.')
})

test.each([
  { chapter: 'Of lamps.\n', says: 'readme/lamps.md:1:1: It has no front matter' },
  { chapter: '', says: 'readme/lamps.md:1:1: It has no front matter' },
  { chapter: '---\noperations: []\n---\n\nOf lamps.\n', says: 'title: ' },
  { chapter: '---\ntitle: Lamps\ncolour: red\n---\n\nOf lamps.\n', says: 'colour' },
  { chapter: '---\ntitle: [\n---\n\nOf lamps.\n', says: 'readme/lamps.md:' },
  {
    chapter: '---\ntitle: Lamps\n---\n\nOf\n{{lamps}}.\n',
    says: 'readme/lamps.md:6:1: {{lamps}} is not a word'
  }
])('a chapter that cannot be read ends the run with its place: $says', async ({ chapter, says }) => {
  const { status, error } = await started(chapter).run('--offline')
  expect(status).toBe(1)
  expect(error).toContain(says)
})
