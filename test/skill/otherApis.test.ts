/** The skill of packages for other documents is true of them. */
import { expect, test } from 'vitest'
import { templatesIn } from '../../generator/emit/render.ts'
import { templatesFolder } from '../../generator/ground/home.ts'
import { renderSkill } from '../../generator/run/renderSkill.ts'
import { compileTrees } from '../fixtures/compileTrees.ts'
import { modelOf, packageOf, type Tree } from '../fixtures/fixture.ts'
import { blocksIn, idsIn, moduleOf } from './blocks.ts'

const names = ['plain-actions', 'pages', 'completion', 'text-answers']
const render = templatesIn(templatesFolder)

/** What agents read of a package. */
function skillOf(name: string): ReadonlyMap<string, string> {
  return renderSkill(modelOf(name), false, render)
}

function pageOf(name: string): string {
  return [...skillOf(name)].find(([path]) => path.endsWith('/SKILL.md'))?.[1] ?? ''
}

function blocksOf(name: string): Tree {
  const page = pageOf(name)
  const client = /^import \{ (\w+) \} from/m.exec(page)?.[1] ?? ''
  return new Map(
    blocksIn(page).map((block, index) => {
      const ids = Object.fromEntries(idsIn(block).map((id) => [id, 'id1']))
      const text = moduleOf(block, client, './index.ts', ids)
      return [
        `src/block${index}.ts`,
        text
          .replace(/from '(?!\.)[^']+\/testing'/g, "from './testing.ts'")
          .replace(/from '(?!\.)[^']+'/g, "from './index.ts'")
      ]
    })
  )
}

test.skipIf(process.env['LONG'] === undefined)(
  'every block of the skill of another API compiles against its package',
  async () => {
    const trees = new Map<string, Tree>()
    for (const name of names) trees.set(name, new Map([...(await packageOf(name)), ...blocksOf(name)]))
    // A block of a page shows a value that it does not use.
    const faults = compileTrees(trees).filter((fault) => !fault.includes('is declared but'))
    expect(faults).toEqual([])
  }
)

test('the skill speaks of lists only if the API has pages, and of streams only if it has streams', () => {
  const chapters = (name: string): readonly string[] =>
    [...pageOf(name).matchAll(/^## (.+)$/gm)].map(([, title = '']) => title)
  expect(chapters('plain-actions')).toEqual(['Find the operation', 'Call it', 'Errors', 'Tests', 'More'])
  expect(chapters('pages')).toContain('Lists')
  expect(chapters('pages')).not.toContain('Streams')
  expect(chapters('completion')).toContain('Streams')
})

test.each(names)('the skill of %s says nothing of what only another API has', (name) => {
  const text = [...skillOf(name)]
    .filter(([path]) => !path.endsWith('stemmer.mjs'))
    .map(([, own]) => own)
    .join('\n')
  expect(text).not.toMatch(/chatbotkit|\bbots?\b|conversation/i)
})
