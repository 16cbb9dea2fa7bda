/** The committed package, packed and installed once for all tests; each has a copy of that project. */
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { madeOnce } from '../support/madeOnce.ts'
import { packInto, projectIn, type Project } from './project.ts'

export async function sharedProject(): Promise<Project> {
  const pattern = await madeOnce('packed', (folder) => packInto(folder))
  const work = mkdtempSync(join(tmpdir(), 'packed-'))
  cpSync(pattern, work, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true })
  return projectIn(work)
}
