/** Results of earlier runs, by what they follow from. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { digestOfTexts } from '../../generator/ground/codeDigest.js'
import { cacheFolder } from './packages.ts'

/** Gives a result of the cache, else makes one and keeps it; with `again` each is made. */
export function cache(again: boolean) {
  const folder = join(cacheFolder(), 'results')
  mkdirSync(folder, { recursive: true })
  return async <T>(key: readonly string[], form: z.ZodType<T>, make: () => Promise<T>): Promise<T> => {
    const path = join(folder, `${digestOfTexts(key)}.json`)
    if (existsSync(path) && !again) return form.parse(JSON.parse(readFileSync(path, 'utf8')))
    const made = await make()
    writeFileSync(path, JSON.stringify(made))
    return made
  }
}
