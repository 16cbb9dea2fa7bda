/** The checks in a page: it asks its own origin for the plan and brings the report there; the API is another origin. */
import { runChecks } from './checks.mjs'

const plan = await fetch('/plan')
await fetch('/report', { method: 'POST', body: JSON.stringify(await runChecks(await plan.json())) })
