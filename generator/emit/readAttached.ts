/** Reads what the files of people export for `mounts`: functions with their call forms, and classes. */
import type { FunctionDeclaration, FunctionTypeNode, Node, ParameterDeclaration } from 'typescript'
import type { AttachedDeclaration, AttachedForm } from '../target/typescript/package/attached.ts'
import type { HelperDocs } from '../target/typescript/package/helperFunctions.ts'
import { joinedParts, textPart, TypeReader, unfit, type Unfit } from './attachedTypes.ts'
import { exportOf, type CustomModules, type Exported } from './customModules.ts'
import type { Library } from './declarations.ts'
import { commentOf } from './readSource.ts'

/** Reads one export; null if the module has no such export. */
export function readAttached(
  modules: CustomModules,
  module: string,
  exported: string
): AttachedDeclaration | Unfit | null {
  const found = exportOf(modules, module, exported)
  if (found === null) return null
  const { library } = modules
  const docs = docsOf(modules, found)
  const [first] = found.nodes
  if (first !== undefined && library.isClassDeclaration(first))
    return first.modifiers?.some(({ kind }) => kind === library.SyntaxKind.AbstractKeyword)
      ? unfit(`${exported} is an abstract class`, 'Attach a class of which an instance can be made.')
      : { kind: 'class', docs }
  const signatures = found.nodes.flatMap((node) => signatureOf(library, node) ?? [])
  if (signatures.length === 0)
    return unfit(
      `${exported} is ${kindOf(library, first)}`,
      'Attach a function, or a class that takes a client or a resource.'
    )
  return readForms(modules, found, signatures, docs)
}

type Signature = FunctionDeclaration | FunctionTypeNode

function signatureOf(library: Library, node: Node): Signature | null {
  if (library.isFunctionDeclaration(node)) return node
  const type = library.isVariableDeclaration(node) ? node.type : undefined
  return type !== undefined && library.isFunctionTypeNode(type) ? type : null
}

function kindOf(library: Library, node: Node | undefined): string {
  if (node === undefined) return 'neither a function nor a class'
  if (library.isInterfaceDeclaration(node) || library.isTypeAliasDeclaration(node)) return 'a type'
  if (library.isEnumDeclaration(node)) return 'an enum'
  return 'a constant whose declaration does not show the parameters of a function'
}

function readForms(
  modules: CustomModules,
  found: Exported,
  signatures: readonly Signature[],
  docs: HelperDocs
): AttachedDeclaration | Unfit {
  const forms: AttachedForm[] = []
  for (const signature of signatures) {
    const [bound] = signature.parameters
    if (bound === undefined || bound.dotDotDotToken !== undefined || bound.name.getText() === 'this')
      return unfit(
        `${found.name} has no first parameter for what it is called on`,
        'Begin its parameters with one for the resource or the client, for example bot: BotClient.'
      )
    const read = formOf(modules, found.module, signature)
    if ('kind' in read) return read
    forms.push(read)
  }
  return { kind: 'function', docs, forms }
}

function formOf(modules: CustomModules, module: string, signature: Signature): AttachedForm | Unfit {
  const { library } = modules
  const own = new Set<string>()
  const collect = (node: Node): void => {
    if (library.isTypeParameterDeclaration(node)) own.add(node.name.text)
    library.forEachChild(node, collect)
  }
  collect(signature)
  const reader = new TypeReader(modules, module, own)
  const generics = (signature.typeParameters ?? []).map((each) => reader.read(each))
  const form = {
    generics: generics.length === 0 ? [] : [textPart('<'), ...joinedParts(generics), textPart('>')],
    parameters: signature.parameters.slice(1).map((each, index) => ({
      name: nameOf(library, each, index),
      isRest: each.dotDotDotToken !== undefined,
      isOptional: each.questionToken !== undefined,
      type: each.type === undefined ? [textPart('unknown')] : reader.read(each.type)
    })),
    returns: signature.type === undefined ? [textPart('void')] : reader.read(signature.type)
  }
  return reader.fault ?? form
}

/** A pattern has no name that a method could use. */
function nameOf({ isIdentifier }: Library, { name }: ParameterDeclaration, index: number): string {
  return isIdentifier(name) ? name.text : `value${index + 1}`
}

/** The comment of an export; the word for what the method is called on says nothing there. */
function docsOf({ library, read }: CustomModules, { module, name, nodes }: Exported): HelperDocs {
  const source = read(module)?.source
  const written = source?.statements.find((each) =>
    library.isVariableStatement(each)
      ? each.declarationList.declarations.some((one) => one.name.getText() === name)
      : (library.isFunctionDeclaration(each) || library.isClassDeclaration(each)) && each.name?.text === name
  )
  const [first] = nodes
  const bound = first === undefined ? undefined : signatureOf(library, first)?.parameters[0]?.name.getText()
  const docs = written === undefined ? null : commentOf(library, written)
  const [summary = null, ...paragraphs] = docs?.paragraphs ?? []
  const isBound = ({ name: tag, text: words }: HelperDocs['tags'][number]): boolean =>
    tag === 'param' && words.split(/\s/)[0] === bound
  return {
    summary,
    description: paragraphs.length === 0 ? null : paragraphs.join('\n\n'),
    tags: (docs?.tags ?? []).filter((tag) => !isBound(tag)),
    inherits: false
  }
}
