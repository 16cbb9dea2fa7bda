/** The checks in a worker of workerd: the request brings the plan, the answer is the report. */
import { runChecks } from './checks.mjs'

export default {
  async fetch(request: Request): Promise<Response> {
    return Response.json(await runChecks(await request.json()))
  }
}
