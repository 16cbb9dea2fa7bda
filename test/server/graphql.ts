import { value, type Answer, type Call } from './call.ts'

/** Always a 200: what is wrong with a query stands in the body. Every field of the query is answered with null. */
export function graphql(call: Call): Answer {
  const query = String(call.body['query'])
  const operation = /\{(.*)\}/s.exec(query)?.[1]
  const isBalanced = query.split('{').length === query.split('}').length
  if (operation === undefined || !isBalanced)
    return value({ errors: [{ message: 'Syntax Error: Unexpected <EOF>.' }] })
  return value({ data: Object.fromEntries(topFields(operation).map((name) => [name, null])) })
}

/** The names that stand in the outermost selection, arguments and nested selections left out. */
function topFields(selection: string): readonly string[] {
  let bare = selection.replaceAll(/\([^)]*\)/g, '')
  for (let before = ''; before !== bare;) {
    before = bare
    bare = bare.replaceAll(/\{[^{}]*\}/g, '')
  }
  return bare.match(/[_A-Za-z]\w*/g) ?? []
}
