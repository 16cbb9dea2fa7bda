/** Documents by lot: one for each of so many providers of the directory, the same for the same seed. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { filesBelow } from './packages.ts'

const mostBytes = 6_000_000

/** Paths from the folder of documents, in the order in which they were drawn. */
export function drawn(folder: string, seed: number, count: number): readonly string[] {
  const random = randomFrom(seed)
  const providers = shuffled(
    [...new Set(readdirSync(folder).map((entry) => entry.replace(/\.json$/, '')))].sort(),
    random
  )
  const found: string[] = []
  for (const provider of providers) {
    if (found.length === count) break
    const own = [provider, `${provider}.json`].flatMap((name) => filesBelow(join(folder, name), /\.json$/))
    const chosen = shuffled(own, random).find(isUsable)
    if (chosen !== undefined) found.push(relative(folder, chosen))
  }
  return found
}

function isUsable(path: string): boolean {
  if (statSync(path).size > mostBytes) return false
  const { paths = {} }: { readonly paths?: Readonly<Record<string, object>> } = JSON.parse(
    readFileSync(path, 'utf8')
  )
  return Object.values(paths).some((item) =>
    Object.keys(item).some((key) => ['get', 'put', 'post', 'delete', 'patch'].includes(key))
  )
}

/** Numbers from 0 up to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The list in an order of chance (Fisher and Yates). */
function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  const left = [...list]
  return list.flatMap(() => left.splice(Math.floor(random() * left.length), 1))
}
