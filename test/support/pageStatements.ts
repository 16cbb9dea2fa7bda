import { committedDocument, modelOfDocument } from './revisions.ts'
import { everyResource } from '../../generator/model/everyResource.ts'
import { pageView } from '../../generator/target/typescript/pages/pageView.ts'
import { idsOf } from './readmePrograms.ts'

/** An example of a page of resources. */
export interface PageStatement {
  /** `client.bot create`. */
  readonly name: string
  /** `POST /bot/{botId}/update`. */
  readonly route: string
  readonly code: string
}

/** The examples of the pages of the committed document, and the names of the ids that they use. */
export function pageStatements(): {
  readonly statements: readonly PageStatement[]
  readonly ids: readonly string[]
} {
  const { api } = modelOfDocument(committedDocument())
  const statements = everyResource(api.resources).flatMap((resource) => {
    const { title, actions } = pageView(resource, api)
    return actions.map(({ name, route, example }) => ({
      name: `${title.replaceAll('`', '')}.${name}`,
      route: route.replaceAll('`', ''),
      code: example
    }))
  })
  return { statements, ids: idsOf(api) }
}

/** All examples as one module, each in a function of its own. */
export function pagesProgram(client: string, from: string): string {
  const { statements, ids } = pageStatements()
  const given = ids.map((id) => `const ${id}: string = 'abc'`)
  const functions = statements.map(({ code }) => `async () => {\n${code}\n}`)
  const uses = `export const ids = [${ids.join(', ')}]`
  return [
    `import { ${client} } from '${from}'`,
    `const client = new ${client}()`,
    ...given,
    uses,
    `export const examples = [${functions.join(',\n')}]`,
    ''
  ].join('\n')
}
