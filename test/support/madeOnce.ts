/** Folders that several files of tests read: the first test that needs one fills it, for every worker. */
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'

/** The path of the folder of this name. A worker that comes while another one fills it waits; nobody may write into it. */
export async function madeOnce(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const place = join(inject('scratch'), name)
  const claim = `${place}.claim`
  while (!existsSync(place)) {
    if (take(claim)) {
      try {
        await make(place, fill)
      } finally {
        rmSync(claim)
      }
    } else await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return place
}

/** Fills another folder first, so that no worker sees a part. */
async function make(place: string, fill: (folder: string) => Promise<void>): Promise<void> {
  // The one before may have finished between the look and the claim.
  if (existsSync(place)) return
  const staging = mkdtempSync(`${place}-`)
  await fill(staging)
  renameSync(staging, place)
}

/** Whether this process may fill the folder now: no other one does that is alive. */
function take(claim: string): boolean {
  try {
    writeFileSync(claim, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (!existsSync(claim)) return false
    if (!isAlive(Number(readFileSync(claim, 'utf8')))) rmSync(claim, { force: true })
    else if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    return false
  }
}

function isAlive(id: number): boolean {
  // Another process has made the file and has not written its number yet.
  if (id === 0) return true
  try {
    return process.kill(id, 0)
  } catch {
    return false
  }
}
