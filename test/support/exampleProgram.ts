import type { Api } from '../../generator/model/api.ts'
import { idTypesIn } from './readmePrograms.ts'
import { everyAction, treeOf } from '../../generator/model/everyResource.ts'
import { exampleCall } from '../../generator/target/typescript/examples/exampleCall.ts'

/** A module that makes the example call of every operation of an API. */
export function exampleProgram(api: Api): string {
  const calls = everyAction(treeOf(api)).flatMap(({ resource, action }) => {
    const example = exampleCall(resource, action, api)
    return example === null ? [] : [example]
  })
  const ids = [...new Set(calls.flatMap((call) => call.ids))].sort()
  const types = idTypesIn(api)
  return [
    `import type { ${api.package.client} } from './client.ts'`,
    `export function calls(client: ${api.package.client}, ${ids.map((id) => `${id}: ${types[id] ?? 'string'}`).join(', ')}): readonly unknown[] {`,
    ...ids.map((id) => `  void ${id}`),
    '  return [',
    calls.map(({ text }) => `    ${text}`).join(',\n'),
    '  ]',
    '}'
  ].join('\n')
}
