import { fail } from '../../../ground/diagnostics.ts'
import type { Action, Api, Resource } from '../../../model/api.ts'
import { everyResource, treeOf } from '../../../model/everyResource.ts'
import { argumentList, headOf, overloadsOf } from './callForms.ts'
import { keyInLine } from '../../../ground/text.ts'
import type { AliasCall, PackageContext } from './context.ts'
import { formerDocs } from './formerDocs.ts'
import { jsdoc, type CommentDocs, type DocTag } from '../words/docs.ts'
import { code, name, printedAs, row, type Printed } from '../words/doors.ts'
import { methodDocs } from './methodDocs.ts'
import { attachedViews } from './attachedView.ts'
import { memberView } from './memberView.ts'
import { headed, headedStream, streamWithHeaders, withHeaders } from './headerWords.ts'
import { importsOf, resourceModule, specifier, typesModule, type Imports } from '../words/imports.ts'
import { callText, routeOf, routeText } from './routes.ts'
import { joinReturns, signatureOf, type Signature } from './signature.ts'

/** One file with a resource class, in finished words. */
export interface ResourceView {
  readonly imports: readonly Printed[]
  /** The module whose types the file exports too; an empty string if the resource has none. */
  readonly types: Printed
  readonly docs: Printed
  readonly className: Printed
  readonly children: readonly ChildView[]
  readonly methods: readonly MethodView[]
}

export interface ChildView {
  readonly docs: Printed
  readonly name: Printed
  readonly className: Printed
}

export interface MethodView {
  readonly docs: Printed
  /** Overloads, each a whole signature; empty if there is one form. */
  readonly overloads: readonly Printed[]
  readonly head: Printed
  readonly body: Printed
}

/** The view of one resource. */
export function resourceView(resource: Resource, context: PackageContext): ResourceView {
  const own = resourceModule(resource.file ?? resource.path)
  const imports = importsOf(own)
  imports.value(code`Resource`, code`service.ts`)
  if (resource.children.length > 0) imports.value(code`childOf`, code`runtime/index.ts`)
  for (const child of resource.children)
    imports.value(name(child.className), resourceModule(child.file ?? child.path))
  const methods = actionMethods(resource, context, imports)
  const added = (context.helpers.methods.get(resource.path.join('.')) ?? []).map((member) =>
    memberView(member, code`this`, context.homeOf, imports)
  )
  const attached = attachedViews(context.attached.get(resource.path.join('.')) ?? [], {
    module: own,
    className: resource.className,
    imports
  })
  const hasTypes = context.api.types.some((type) => type.home.join('.') === resource.path.join('.'))
  return {
    imports: imports.lines(),
    types: hasTypes ? specifier(own, typesModule(resource.file ?? resource.path)) : code``,
    docs: jsdoc(resourceDocs(resource, context.api, true)),
    className: name(resource.className),
    children: [...childViews(resource.children, context.api), ...attached.children],
    methods: [...methods, ...added, ...attached.methods]
  }
}

/** The methods that call actions, by the names that they have, then by other and former ones. */
export function actionMethods(
  { path, actions }: Pick<Resource, 'path' | 'actions'>,
  context: PackageContext,
  imports: Imports
): readonly MethodView[] {
  const aliases = context.aliases.get(path.join('.')) ?? []
  const former = groupByName(
    aliases.flatMap(({ name, action, tag }) => (tag === null ? [] : [{ ...action, name, tag }]))
  )
  return [
    ...groupByName(actions).map((group) => methodView(group, context, imports)),
    ...aliases.flatMap((alias) => (alias.tag === null ? [aliasView(alias, context, imports)] : [])),
    ...former.map((group) =>
      methodView(group, context, imports, ({ id }) => group.find((each) => each.id === id)?.tag ?? null)
    )
  ]
}

/** What says that a name is a former one of an action; null if it is its own. */
export type TagOf = (action: Action) => DocTag | null

/** The accessors of resources. */
export function childViews(children: readonly Resource[], api: Api): readonly ChildView[] {
  return children.map((child) => ({
    docs: jsdoc(resourceDocs(child, api, false), '  '),
    name: name(child.name),
    className: name(child.className)
  }))
}

function resourceDocs(resource: Resource, api: Api, isClass: boolean): CommentDocs {
  return (
    formerDocs(resource, api, isClass) ?? {
      summary: resourceSummary(resource),
      description: null,
      deprecated: false
    }
  )
}

/** What a resource is: in the words of sdk.yaml, else by what can be done with it. */
export function resourceSummary(resource: Resource): string {
  if (resource.docs.summary !== null) return resource.docs.summary
  const place = `\`${resource.path.join('.')}\``
  const verbs = groupByName(resource.actions).flatMap(([action]) =>
    action === undefined ? [] : [action.name]
  )
  const parts = [...verbs, ...resource.children.map((child) => child.name)]
  return `${place}: ${parts.join(', ')}.`
}

function groupByName<A extends Action>(actions: readonly A[]): readonly (readonly A[])[] {
  const groups = new Map<string, A[]>()
  for (const action of actions) groups.set(action.name, [...(groups.get(action.name) ?? []), action])
  return [...groups.values()]
}

function methodView(
  actions: readonly Action[],
  context: PackageContext,
  imports: Imports,
  former: TagOf = () => null
): MethodView {
  const [first, second] = actions
  if (first === undefined) throw new RangeError('A method has at least one action')
  const [collection, item] = first.scope === 'collection' ? [first, second] : [second, first]
  return collection === undefined || item === undefined
    ? plainMethod(first, context, imports, former)
    : scopedMethod(collection, item, context, imports, former)
}

function plainMethod(action: Action, context: PackageContext, imports: Imports, former: TagOf): MethodView {
  const signature = signatureOf(action, context.helpers.calls.get(action.id))
  importSignature(signature, context, imports)
  const { call, ids, input } = signature
  const { made, through } = madeBy(call, [signature], imports)
  const given = code`[${row(ids, ', ')}], ${input.name}, options`
  return {
    docs: jsdoc(methodDocs(action, context.api, signature.helperDocs, former(action)), '  '),
    overloads: [],
    head: headOf(name(action.name), signature),
    body: callText(made, routeOf(action, context, imports), given, through)
  }
}

/** The collection form and the item form of one verb, as one method with four call forms. */
function scopedMethod(
  collection: Action,
  item: Action,
  context: PackageContext,
  imports: Imports,
  former: TagOf
): MethodView {
  const [all, one] = mapTwo([collection, item], (action) =>
    signatureOf(action, context.helpers.calls.get(action.id))
  )
  const joined = joinReturns(all, one)
  if (joined === null)
    fail(
      'name/conflict',
      item.pointer,
      `${collection.id} and ${item.id} share a method and answer in different ways.`,
      `Give one another name in sdk.yaml: operations: { ${keyInLine(item.id)}: { name: … } }.`
    )
  importSignature(all, context, imports)
  importSignature(one, context, imports)
  imports.value(code`scoped`, code`runtime/index.ts`)
  const [first, second] = mapTwo([collection, item], (action) => routeText(routeOf(action, context, imports)))
  const by = madeBy(all.call, [all, one], imports)
  // A compiler that sees one function in another infers no type for the call of a form without headers.
  const inner = by.through === null ? code`` : code`<${joined.made}>`
  const call = code`scoped${inner}(this, ${by.made}, { collection, item }, args)`
  return {
    docs: printedAs('comment', ''),
    overloads: overloadsOf([collection, all], [item, one], joined.returns, context.api, former),
    head: code`${name(item.name)}(...args: unknown[]): ${joined.returns}`,
    body: code`const collection = ${first}\n    const item = ${second}\n    return ${by.through === null ? call : code`${by.through}(${call})`}`
  }
}

/** The function that makes the call, and the one that it goes through if an answer of one of these forms has headers. */
function madeBy(
  call: Printed,
  signatures: readonly Signature[],
  imports: Imports
): { readonly made: Printed; readonly through: Printed | null } {
  const [first] = signatures
  const isHeaded = signatures.some(({ headers }) => headers !== null)
  // Nothing is made of a stream before it is asked for its headers.
  if (isHeaded && first?.isStream === true) {
    imports.value(...headedStream)
    return { made: headedStream[0], through: null }
  }
  if (first !== undefined) imports.value(call, first.callModule)
  if (!isHeaded) return { made: call, through: null }
  imports.value(...headed)
  return { made: call, through: headed[0] }
}

function aliasView(
  { name: alias, way, action }: AliasCall,
  context: PackageContext,
  imports: Imports
): MethodView {
  const signature = signatureOf(action, context.helpers.calls.get(action.id))
  importSignature(signature, context, imports)
  const { ids, input } = signature
  const path = [...way, action.name].join('.')
  const given = row([code`this`, ...[...way, action.name].map(name)], '.')
  const isScoped = action.scope === 'collection' && hasItemForm(action, treeOf(context.api))
  return {
    docs: jsdoc(
      { ...methodDocs(action, context.api, signature.helperDocs), description: `The same as \`${path}\`.` },
      '  '
    ),
    overloads: [],
    head: code`${name(alias)}(${argumentList(input, signature)}): ${signature.returns}`,
    body: code`return ${given}(${row([...ids, ...(isScoped ? [code`null`] : []), input.name, code`options`], ', ')})`
  }
}

function mapTwo<A, B>([left, right]: readonly [A, A], map: (value: A) => B): readonly [B, B] {
  return [map(left), map(right)]
}

function hasItemForm(action: Action, resources: readonly Resource[]): boolean {
  return everyResource(resources).some(
    ({ actions }) =>
      actions.includes(action) && actions.some((other) => other !== action && other.name === action.name)
  )
}

function importSignature(signature: Signature, context: PackageContext, imports: Imports): void {
  imports.type(code`CallOptions`, code`service.ts`)
  if (signature.headers !== null) imports.type(...(signature.isStream ? streamWithHeaders : withHeaders))
  for (const type of signature.runtimeTypes) imports.type(type, code`runtime/index.ts`)
  for (const type of signature.helperTypes) imports.type(type, signature.callModule)
  for (const type of signature.types) imports.type(type, typesModule(context.homeOf(type)))
}
