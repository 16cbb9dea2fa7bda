// Counts what a process does to the disk, and at the step that STEP names lets it fail: HOW is `before` or `after` (the
// process is killed there), `torn` (killed in the middle of a write) or the name of an error of the system, from then on.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'

const { STEP, HOW, STEPS, ROOT } = process.env
const names = [
  'writeFileSync',
  'mkdirSync',
  'renameSync',
  'unlinkSync',
  'rmdirSync',
  'rmSync',
  'copyFileSync',
  'linkSync',
  'appendFileSync'
]
const takesRoom = new Set(['writeFileSync', 'mkdirSync', 'copyFileSync', 'appendFileSync', 'linkSync'])
let step = 0
const writeWhole = fs.writeFileSync

const die = () => {
  process.kill(process.pid, 'SIGKILL')
  // The signal takes a moment, and nothing more may happen in it.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000)
}

const isOurs = (path) => String(path).startsWith(ROOT) || !String(path).startsWith('/')

if (isMainThread) {
  for (const name of names) {
    const act = fs[name]
    fs[name] = (...given) => {
      if (!isOurs(given[0])) return act(...given)
      step += 1
      if (STEPS) appendWhole(`${step} ${name} ${given[0]}\n`)
      const isHere = step === Number(STEP)
      if (isHere && HOW === 'before') die()
      if (isHere && HOW === 'torn' && name === 'writeFileSync') {
        writeWhole(given[0], String(given[1]).slice(0, String(given[1]).length / 2), given[2])
        die()
      }
      if (STEP && step >= Number(STEP) && /^E/.test(HOW) && takesRoom.has(name))
        throw Object.assign(new Error(`${HOW}: as the test wants it, ${name} '${given[0]}'`), {
          code: HOW,
          syscall: name,
          errno: -28
        })
      const result = act(...given)
      if (isHere && (HOW === 'after' || HOW === 'torn')) die()
      return result
    }
  }
  syncBuiltinESMExports()
}

function appendWhole(line) {
  const file = fs.openSync(STEPS, 'a')
  fs.writeSync(file, line)
  fs.closeSync(file)
}
