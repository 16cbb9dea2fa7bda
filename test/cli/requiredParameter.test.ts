/** A parameter that the server requires and no request can carry. */
import { expect, test } from 'vitest'
import { documentText, project, sketch } from './project.ts'

test.each([
  { what: 'a header whose name is none', parameter: { name: 'My Header', in: 'header' } },
  { what: 'a style that the query does not have', parameter: { name: 'sort', in: 'query', style: 'matrix' } }
])('$what that is required is a warning of every run, and an error with --strict', async ({ parameter }) => {
  const document = JSON.parse(documentText(sketch))
  document.paths['/bot/{botId}/fetch'].get.parameters = [
    { name: 'botId', in: 'path', required: true, schema: { type: 'string' } },
    { ...parameter, required: true, schema: { type: 'string' } }
  ]
  const here = project({ 'spec/spec.json': JSON.stringify(document) })
  const told =
    /^warning document\/required-parameter at spec\/spec\.json#\/paths\/~1bot~1\{botId\}~1fetch\/get\/parameters\/1\S*: .* the server requires it: its calls fail\.\n {2}→ .* With --strict this is an error\.\n$/
  for (const argv of [[], [], ['--check']])
    expect(await here.run('--offline', ...argv)).toMatchObject({
      status: 0,
      error: expect.stringMatching(told)
    })
  for (const flag of ['--strict', '--ci'])
    expect(await here.run('--offline', flag)).toMatchObject({
      status: 1,
      error: expect.stringMatching(/^error document\/required-parameter at /)
    })
  // What the server does not require is left out, and that is all.
  document.paths['/bot/{botId}/fetch'].get.parameters[1].required = false
  here.put('spec/spec.json', JSON.stringify(document))
  expect(await here.run('--offline', '--strict')).toMatchObject({
    status: 0,
    error: expect.stringMatching(/^warning document\/parameter at /)
  })
})
