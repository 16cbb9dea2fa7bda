/** How a method can be called, as text: its arguments, and the overloads of one that has two forms. */
import type { Action, Api } from '../../../model/api.ts'
import { jsdoc, type CommentDocs, type DocTag } from '../words/docs.ts'
import { code, name, row, type Printed } from '../words/doors.ts'
import { methodDocs } from './methodDocs.ts'
import type { Signature } from './signature.ts'

/** An action with how it is called. */
export type CallForm = readonly [Action, Signature]

/**
 * The four call forms of a collection form and an item form: without the id, with null, with an id, with either. The last
 * asks of the request what goes with the id that is given, so that the compiler complains of the field that is wrong.
 */
export function overloadsOf(
  [collection, all]: CallForm,
  [item, one]: CallForm,
  returns: Printed,
  api: Api,
  former: (action: Action) => DocTag | null = () => null
): readonly Printed[] {
  const id = one.ids.at(-1) ?? code`id`
  const idType = one.idTypes.at(-1) ?? code`string`
  const before = row(
    idArguments(all).map((each) => code`${each}, `),
    ''
  )
  const input = all.input.name
  // A type of the document may have the name that reads best.
  const given = [...all.types, ...one.types].some((type) => type === 'Id') ? code`GivenId` : code`Id`
  const chosen = (withNull: Printed, withId: Printed): Printed =>
    withNull === withId ? withId : code`${given} extends null ? ${withNull} : ${withId}`
  const either: Signature['input'] = {
    name: input,
    type: chosen(all.input.type, one.input.type),
    optional: all.input.optional && one.input.optional
  }
  const optionsType = chosen(all.optionsType, one.optionsType)
  const form = (
    inside: Printed,
    signature: Pick<Signature, 'optionsType' | 'optionsNeeded' | 'returns'>,
    parameter: Printed = code``
  ): Printed =>
    code`${name(item.name)}${parameter}(${before}${inside}, ${optionsArgument(signature)}): ${signature.returns}`
  return [
    commented(
      methodDocs(collection, api, all.helperDocs, former(collection)),
      form(code`${input}: ${inputOf(all).type}`, all, all.inferred?.parameters)
    ),
    commented(
      { ...methodDocs(collection, api, all.helperDocs, former(collection)), description: null },
      form(code`${id}: null, ${argument(inputOf(all))}`, all, all.inferred?.parameters)
    ),
    commented(
      methodDocs(item, api, one.helperDocs, former(item)),
      form(code`${id}: ${idType}, ${argument(inputOf(one))}`, one, one.inferred?.parameters)
    ),
    commented(
      {
        summary: `Either form; null as \`${id}\` selects the form without an id.`,
        description: null,
        deprecated: false,
        tags: tagsOf([collection, item].map(former))
      },
      form(
        code`${id}: ${given}, ${argument(either)}`,
        { optionsType, optionsNeeded: all.optionsNeeded || one.optionsNeeded, returns },
        code`<${given} extends ${idType} | null>`
      )
    )
  ]
}

/** Each tag once: the two forms of a former name may have been replaced by one method, or by two. */
function tagsOf(tags: readonly (DocTag | null)[]): readonly DocTag[] {
  const found = tags.filter((tag) => tag !== null)
  return found.filter(({ text }, index) => found.findIndex((other) => other.text === text) === index)
}

function commented(docs: CommentDocs, text: Printed): Printed {
  const comment = jsdoc(docs, '  ')
  return comment === '' ? code`  ${text}` : code`${comment}\n  ${text}`
}

/** What a call form of its own takes: a form that joins two is not inferred from. */
function inputOf({ input, inferred }: Signature): Signature['input'] {
  return inferred?.input ?? input
}

/** A method by its name, with its arguments and what it returns. */
export function headOf(name: Printed, signature: Signature): Printed {
  return code`${name}${signature.inferred?.parameters ?? code``}(${argumentList(inputOf(signature), signature)}): ${signature.returns}`
}

/** The arguments of a method: ids, then the request or the parameters, then options. */
export function argumentList(input: Signature['input'], signature: Signature): Printed {
  return row([...idArguments(signature), argument(input), optionsArgument(signature)], ', ')
}

function idArguments({ ids, idTypes }: Signature): readonly Printed[] {
  return ids.map((id, index) => code`${id}: ${idTypes[index] ?? code`string`}`)
}

function argument(input: Signature['input']): Printed {
  return input.optional ? code`${input.name}?: ${input.type}` : code`${input.name}: ${input.type}`
}

function optionsArgument({
  optionsType,
  optionsNeeded
}: Pick<Signature, 'optionsType' | 'optionsNeeded'>): Printed {
  return optionsNeeded ? code`options: ${optionsType}` : code`options?: ${optionsType}`
}
