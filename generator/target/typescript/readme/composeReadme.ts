/** Puts the chapters of a person among those of the template, and lists all of them. */
import type { Api } from '../../../model/api.ts'
import type { Chapter } from '../../../model/chapters.ts'
import { fillWords } from './fillWords.ts'

/** A chapter with its heading. */
interface Section {
  readonly title: string
  readonly text: string
}

/** Where the list of chapters is. */
const contents = '<!-- contents -->'

/** README.md: a chapter of a person follows the one that it names, or replaces the one that has its title. */
export function composeReadme(general: string, chapters: readonly Chapter[], api: Api): string {
  const [head = '', ...rest] = splitChapters(general)
  const own = new Set(chapters.map(({ title }) => title))
  let sections = rest.map(sectionOf).filter(({ title }) => !own.has(title))
  const titles = new Set([...rest.map((text) => sectionOf(text).title), ...own])
  // The licence is the last chapter, and what has no place of its own precedes it.
  const last = sections.at(-1)?.title ?? ''
  let waiting = chapters.map((chapter) => ({ ...chapter, text: fillWords(chapter.text, api) }))
  while (waiting.length > 0) {
    const present = new Set(sections.map(({ title }) => title))
    const next =
      waiting.find(({ after }) => after === null || present.has(after) || !titles.has(after)) ?? waiting[0]
    if (next === undefined) break
    sections = placed(sections, next, present, last)
    waiting = waiting.filter((chapter) => chapter !== next)
  }
  const list = sections.map(({ title }) => `- [${title}](#${anchorOf(title)})`).join('\n')
  return [
    head.replace(contents, list),
    ...sections.map(({ title, text }) => `## ${title}\n\n${text}\n`)
  ].join('\n')
}

function placed(
  sections: readonly Section[],
  { title, after, text }: Chapter,
  present: ReadonlySet<string>,
  last: string
): Section[] {
  const isKnown = after !== null && present.has(after)
  const at = sections.findIndex((section) => section.title === (isKnown ? after : last))
  const before = isKnown ? at + 1 : Math.max(0, at)
  return [...sections.slice(0, before), { title, text }, ...sections.slice(before)]
}

/** The text before the first chapter, then each chapter; `## ` inside a block of code begins none. */
function splitChapters(text: string): readonly string[] {
  const parts: string[] = ['']
  let isCode = false
  for (const line of text.split('\n')) {
    if (line.startsWith('```')) isCode = !isCode
    if (!isCode && line.startsWith('## ')) parts.push('')
    parts[parts.length - 1] += `${line}\n`
  }
  return parts
}

function sectionOf(text: string): Section {
  const [heading = '', ...lines] = text.split('\n')
  return { title: heading.replace(/^## /, ''), text: lines.join('\n').trim() }
}

/** How a heading is linked to. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replace(/\s/g, '-')
}
