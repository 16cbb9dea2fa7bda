/** Every check, run one after the other; the report says what each gave. */
import { loading } from './loaded.mjs'
import { after } from './after.mjs'
import { calls } from './calls.mjs'
import { endings } from './endings.mjs'
import { files } from './files.mjs'
import { groundOf, type Plan } from './ground.mjs'
import { mocks } from './mocks.mjs'
import { streams } from './streams.mjs'

/** What each check gave, or threw. */
export type Report = Record<string, unknown>

/** Runs all checks. */
export async function runChecks(plan: Plan): Promise<Report> {
  const ground = groundOf(plan)
  const report: Report = { 'loading the package': loading }
  for (const [name, check] of Object.entries({
    ...calls,
    ...streams,
    ...after,
    ...endings,
    ...files,
    ...mocks
  })) {
    report[name] = await inTime(check(ground)).catch(
      (error: unknown) => `threw ${error instanceof Error ? error.stack : String(error)}`
    )
  }
  return report
}

// A check that hangs must not hide what the others say.
function inTime(running: Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('did not end'), 30_000)
    running.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
