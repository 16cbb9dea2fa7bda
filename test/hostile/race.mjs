// One of several processes that take one lock again and again; each writes when it comes in and when it goes out.
import fs, { appendFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { hostname } from 'node:os'
import { register } from 'tsx/esm/api'

const { renameSync, writeFileSync } = fs

// Between any two acts on the disk another process may have its turn; here it has it often.
for (const name of ['rmSync', 'linkSync', 'renameSync', 'readFileSync', 'writeFileSync']) {
  const act = fs[name]
  fs[name] = (...given) => {
    if (String(given[0]).startsWith(process.argv[2]) && Math.random() < 0.3)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Math.random() * 2)
    return act(...given)
  }
}
syncBuiltinESMExports()
register({ tsconfig: false })
const [lock, log, rounds, fate] = process.argv.slice(2)
const { withLock } = await import(new URL('../../generator/ground/mutex.ts', import.meta.url))

/** The lock of a run that has ended: no process has this number. */
const stale = (round) => JSON.stringify({ process: 2 ** 30, host: hostname(), id: `${process.pid} ${round}` })

for (let round = 0; round < Number(rounds); round += 1) {
  try {
    withLock({ path: lock, held: 'held' }, () => {
      appendFileSync(log, `${process.pid} in\n`)
      // Long enough for another to come in, were it let in.
      for (let left = Math.random() * 20_000; left > 0; left -= 1) Math.sqrt(left)
      appendFileSync(log, `${process.pid} out\n`)
      if (fate === 'dies') process.kill(process.pid, 'SIGKILL')
      if (fate !== 'leaves it') return
      // As if this process died here: all the others find the lock of a run that has ended, at the same time.
      writeFileSync(`${log}.${process.pid}`, stale(round))
      renameSync(`${log}.${process.pid}`, lock)
    })
  } catch (error) {
    if (error?.name !== 'GenerationError') throw error
  }
}
