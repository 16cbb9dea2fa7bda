/** Where the faults of a document are, and what is said of them: with --strict, beside warnings, and behind an address. */
import { expect, test } from 'vitest'
import { host } from './host.ts'
import { configText, documentText, generatedProject, project } from './project.ts'

/** The small document with a field of an answer whose schema cannot be read. */
function unreadable(): string {
  const document = JSON.parse(documentText())
  const content = {
    'application/json': { schema: { type: 'object', properties: { bad: { type: 'file' } } } }
  }
  document.paths['/bot/create'].post.responses = { 200: { description: 'Done', content } }
  return JSON.stringify(document, null, 2)
}

test('a fault that --strict refuses does not say how it is read', async () => {
  const here = await generatedProject({ 'spec/spec.json': unreadable() })
  const tolerant = await here.run('--offline', '--dry-run')
  expect(tolerant.error).toContain('read as any value')
  expect(tolerant.error).toContain('With --strict this is an error.')
  const { status, error } = await here.run('--offline', '--strict')
  expect(status).toBe(1)
  expect(error).toMatch(/type must be a type of JSON Schema .*; got "file"\.\n/)
  expect(error).not.toMatch(/any value|--strict/)
})

test('a warning of names is told before the error that ends the run', async () => {
  const here = project({
    'spec/sdk.yaml': configText(
      undefined,
      'operations:\n  createBot: { resource: botz }\naliases: { bot.fetch: fetchBot }\n'
    )
  })
  const { status, error } = await here.run('--offline')
  expect(status).toBe(1)
  expect(error).toMatch(/warning name\/near .*[^]*error name\/conflict /)
})

test('a fault of a document from an address has its pointer, and the line of the snapshot if that has the place', async () => {
  const here = await generatedProject({
    'spec/spec.json': JSON.stringify(JSON.parse(documentText()), null, 2)
  })
  const document = JSON.parse(unreadable())
  document.paths['/bot/{botId}/fetch'].get.responses = 5
  const { url } = await host({ body: JSON.stringify(document) })
  here.put('spec/sdk.yaml', configText(url))
  const { error } = await here.run('--strict')
  expect(error).toMatch(
    /at http:\S+#\/paths\/~1bot~1\{botId\}~1fetch\/get\/responses \(spec\/spec\.json:\d+:\d+ of the snapshot\): /
  )
  expect(error).toMatch(/at http:\S+#\/paths\/~1bot~1create\/post\/responses\/200\/\S+\/bad\/type: /)
})
