import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../support/revisions.ts'

const resources = join(root, 'generated/src/resources')

/** What a sentence may stand on at most; what holds for more is said once, on the client. */
const mostMethods = 8

/** The sentences and tags of each method, by its file and name; overloads count as one. */
function sentencesByMethod(): ReadonlyMap<string, ReadonlySet<string>> {
  const methods = new Map<string, Set<string>>()
  for (const path of readdirSync(resources, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts')) continue
    const text = readFileSync(join(resources, path), 'utf8')
    for (const [, comment = '', name = ''] of text.matchAll(/^ {2}\/\*\*([^]*?)\*\/\n {2}(\w+)[<(]/gm)) {
      const key = `${path} ${name}`
      const sentences = methods.get(key) ?? new Set()
      for (const sentence of sentencesIn(comment)) sentences.add(sentence)
      methods.set(key, sentences)
    }
  }
  return methods
}

function sentencesIn(comment: string): readonly string[] {
  const text = comment.replace(/^\s*\*\s?/gm, '').replace(/^@/gm, '\n\n@')
  return text
    .split(/\n\s*\n/)
    .flatMap((paragraph) => paragraph.replace(/\s+/g, ' ').split(/(?<=[.!?])\s+(?=[A-Z`])/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

describe('the comments on emitted methods', () => {
  it('repeat no sentence on more methods than the bound', () => {
    const methods = sentencesByMethod()
    const counts = new Map<string, number>()
    for (const sentences of methods.values())
      for (const sentence of sentences) counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
    const [worst = ['none', 0]] = [...counts].sort(([, left], [, right]) => right - left)
    console.log(`Of ${methods.size} methods, ${worst[1]} say: ${worst[0]}`)
    expect(methods.size).toBeGreaterThan(300)
    expect([...counts].filter(([, count]) => count > mostMethods)).toEqual([])
  })
})
