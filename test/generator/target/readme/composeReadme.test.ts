import { expect, it } from 'vitest'
import { composeReadme } from '../../../../generator/target/typescript/readme/composeReadme.ts'
import { anApi } from '../anApi.ts'

const general =
  '# tiny\n\n<!-- contents -->\n\n## Pages\n\nOf lists.\n\n```sh\n## no chapter\n```\n\n## License\n\nMIT\n'
const chapter = (title: string, after: string | null = null) => ({ title, after, text: `Of ${title}.` })
const titles = (text: string): string[] =>
  [...text.matchAll(/^- \[(.+)\]\(#.+\)$/gm)].map(([, title = '']) => title)

it('a chapter of a person follows the one that it names, in any order of files', () => {
  const chapters = [chapter('Third', 'Second'), chapter('Second', 'Pages'), chapter('Last')]
  expect(titles(composeReadme(general, chapters, anApi()))).toEqual([
    'Pages',
    'Second',
    'Third',
    'Last',
    'License'
  ])
})

it('a chapter of a person replaces the general one of its title', () => {
  const text = composeReadme(general, [chapter('Pages')], anApi())
  expect(titles(text)).toEqual(['Pages', 'License'])
  expect(text).toContain('Of Pages.')
  expect(text).not.toContain('Of lists.')
})

it('chapters that name each other, or one that is left out, come before the licence', () => {
  const chapters = [chapter('A', 'B'), chapter('B', 'A'), chapter('C', 'Streams')]
  expect(titles(composeReadme(general, chapters, anApi())).sort()).toEqual([
    'A',
    'B',
    'C',
    'License',
    'Pages'
  ])
  expect(titles(composeReadme(general, chapters, anApi())).at(-1)).toBe('License')
})

it('the words in double braces of a chapter are those of the package', () => {
  const text = composeReadme(
    general,
    [{ title: 'A', after: null, text: '{{name}} {{client}} {{service}}' }],
    anApi()
  )
  expect(text).toContain('tiny-sdk Tiny Tiny')
})
