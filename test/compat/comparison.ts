/** Asks the compiler whether programs of the published SDK can use the types of this package in place of its own. */
import type { SourceFile, Type } from 'typescript'
import { compareTypes } from '../../generator/changes/typeWalk.ts'
import { textOf } from '../../generator/changes/typeParts.ts'
import { fits, type Difference, type Walk } from '../../generator/changes/walk.ts'
import type { Checked, Comparison } from '../../generator/decide/compat.ts'
import type { Compat, CompatType } from '../../generator/model/compat/compatModel.ts'
import { described } from './differences.ts'
import { exportsOf, oldModule, programWith } from './compilation.ts'

/** Everything that the compiler says of the types. */
export function comparedTypes(compat: Compat, files: ReadonlyMap<string, string>): Checked['types'] {
  const questions = compat.modules.flatMap(({ path, resource, types, classes }) => {
    const [old, now] = [oldModule(path), resource === null ? `/new/compat/${path}.ts` : '/new/compat.ts']
    const known = old === null ? new Set() : exportsOf(old)
    return [...types, ...classes.flatMap(({ type }) => type ?? [])].flatMap((type) =>
      // Some names are in newer versions alone.
      type.to === null || old === null || !known.has(type.name)
        ? []
        : [{ path, type, line: lineOf(old, now, type) }]
    )
  })
  const asked = programWith(files, questions.map(({ line }, index) => `type $${index} = ${line}`).join('\n'))
  const found: Record<string, Record<string, Comparison>> = {}
  for (const [index, question] of questions.entries()) {
    const [old, now] = pairAt(asked, index)
    if (old === undefined || now === undefined) throw new Error(`No type was found for ${question.line}.`)
    const own = (found[question.path] ??= {})
    own[question.type.name] = {
      to: question.type.to ?? '',
      difference: differenceOf(asked, directionsOf(question.type.name), old, now)
    }
  }
  return found
}

/** Both types, as a pair. */
function lineOf(old: string, now: string, { name, parameters }: CompatType): string {
  const given =
    parameters === ''
      ? ''
      : `<${parameters
          .split(',')
          .map(() => 'string')
          .join(', ')}>`
  return `[import('${old}').${name}${given}, import('${now}').${name}${given}]`
}

export type Asked = ReturnType<typeof programWith>

function pairAt({ library, checker, file }: Asked, index: number): readonly (Type | undefined)[] {
  const statement = statementAt(file, index)
  if (statement === undefined || !library.isTypeAliasDeclaration(statement)) return []
  return checker.getTypeArguments(checker.getTypeAtLocation(statement.name) as never)
}

function statementAt(file: SourceFile | undefined, index: number) {
  return file?.statements[index]
}

/** Why one type does not take the place of the other, or null if it does. */
export function differenceOf(
  { library, checker }: Asked,
  directions: Walk['directions'],
  old: Type,
  now: Type
): Comparison['difference'] {
  const differences: Difference[] = []
  const walk: Walk = {
    library,
    checker,
    directions,
    top: '',
    isPlace: () => false,
    add: (difference) => void differences.push(difference)
  }
  if (fits(walk, old, now)) return null
  compareTypes(walk, old, now, '')
  const [before, after] = [old, now].map((each) => textOf(walk, each))
  return described(differences, `\`${before}\` is \`${after}\` here.`)
}

/** Programs give requests and get answers; any other type may go both ways. */
function directionsOf(name: string): Walk['directions'] {
  if (/(?:Request|RequestBody|Options|Function)$/.test(name)) return new Set(['input'] as const)
  if (/(?:Response|ResponseBody|StreamType|Item|Client|Promise)$/.test(name))
    return new Set(['output'] as const)
  return new Set(['input', 'output'] as const)
}
