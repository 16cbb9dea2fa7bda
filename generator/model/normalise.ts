/** From a repaired document to THE MODEL. */
import { GenerationError, type Diagnostic } from '../ground/diagnostics.ts'
import type { Decisions } from '../decide/decisions.ts'
import type { Document, Schema } from '../read/document.ts'
import { valueAt } from '../ground/valueAt.ts'
import { pointerTo } from '../read/pointer.ts'
import { compareText } from '../ground/text.ts'
import { actionOf } from './actions.ts'
import { aliasesOf } from './aliases.ts'
import type { Api, NamedType } from './api.ts'
import { noDocs, type TypeDraft } from './typeDraft.ts'
import { errorCodesFrom, type ErrorClasses } from './errors.ts'
import { declareEvents } from './events.ts'
import { mentionedNames } from './heldNames.ts'
import { fileNames } from './fileNames.ts'
import { carryComponents, type NamesLock } from './lockedNames.ts'
import { meetDocument } from './meetDocument.ts'
import { memberDiagnostics } from './members.ts'
import { mountDiagnostics } from './mountNames.ts'
import { mountsOf } from './mounts.ts'
import { placeOperations } from './methods.ts'
import { pascalCase } from './names.ts'
import { componentNames } from './qualifiers.ts'
import { recordNames } from './recordNames.ts'
import { reviewTypes } from './review.ts'
import { mapBelow, mapSchema, reachedFrom, referTo, referenceOf } from './schemaWalk.ts'
import { decidedBy } from './decided.ts'
import { assumptionsOf } from './inferred.ts'
import { shareShapes } from './sharing.ts'
import { buildTree, classDiagnostics, classNames } from './tree.ts'
import { draftAction, type ActionDraft } from './actionDraft.ts'
import { refersToItself } from './oneType.ts'
import { nameTypes } from './typeNames.ts'
import { helpersLeftOut, unmetDiagnostics } from './unmet.ts'

export interface NormaliseInput {
  readonly document: Document
  readonly decisions: Decisions
  readonly lock: NamesLock
  /** Names that the runtime exports and no type may have. */
  readonly reserved: ReadonlySet<string>
  /** Names of the options that every call takes. */
  readonly options?: ReadonlySet<string>
  /** The classes of the runtime's errors, by status. */
  readonly errorClasses?: ErrorClasses
}

/** The model, the lock with every name it uses, and what there is to say. */
export interface Normalised {
  readonly api: Api
  readonly lock: NamesLock
  /** Where the document has what a type is made from, by the name of the type. */
  readonly pointers: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Builds the model.
 *
 * @throws GenerationError with every conflict of names and every path that does not fit.
 */
export function normalise({
  document: given,
  decisions,
  lock: recorded,
  reserved,
  options,
  errorClasses = new Map()
}: NormaliseInput): Normalised {
  const { config } = decisions
  const document = declareEvents(given, decisions)
  const lock = carryComponents(recorded, config.renamed, new Set(Object.keys(document.components.schemas)))
  const { placed, diagnostics: placing } = placeOperations(document, decisions, lock, reserved)
  // Lines of sdk.yaml name what an operation without a place would have: nothing is said of them.
  refuseErrors(placing)
  const expand = expander(document)
  const actions = placed.map((one) => draftAction(one, decisions, expand, options))
  const classes = classNames(placed, decisions, lock)
  const drafts = share(
    [...actions.flatMap((action) => action.types), ...componentDrafts(document, decisions, actions)],
    lock
  )
  const decided = decidedBy(config, document, reserved)
  const ownNames = new Set([...reserved, decided.package.client])
  const naming = nameTypes(drafts, lock, { reserved: ownNames, classes: new Set(classes.values()) })
  const conflicts = [
    ...placing,
    ...memberDiagnostics(placed),
    ...classDiagnostics(classes, placed, lock, ownNames),
    ...naming.diagnostics,
    ...reviewTypes(drafts, naming)
  ]
  const files = fileNames(classes.keys(), lock)
  const resources = buildTree(
    actions.map((draft) => ({
      path: draft.placed.resource,
      action: actionOf(draft, naming.names, decisions)
    })),
    classes,
    decisions,
    files
  )
  const aliasing = aliasesOf(resources, decisions)
  const present = new Set(placed.map((one) => one.id))
  const api: Api = {
    version: document.info.version,
    ...decided,
    resources,
    aliases: aliasing.aliases,
    types: finishTypes(drafts, naming.names, files),
    errors: errorCodesFrom(decisions, errorClasses),
    mounts: mountsOf(config, present)
  }
  meetDocument({ decisions, document, actions, expand, lock: recorded, resources: classes.keys() })
  const diagnostics = [
    ...conflicts,
    ...assumptionsOf(config, document),
    ...actions.flatMap((action) => action.diagnostics),
    ...aliasing.diagnostics,
    ...mountDiagnostics(api.mounts, resources, decisions.placeOf),
    ...unmetDiagnostics(decisions, lock),
    ...helpersLeftOut(decisions, present, lock)
  ]
  refuseErrors(diagnostics)
  const pointers = new Map(
    drafts.map((draft) => [naming.names.get(draft.key) ?? draft.wanted, draft.pointer])
  )
  return {
    api,
    pointers,
    lock: recordNames({
      lock,
      placed,
      classes,
      drafts,
      names: naming.names,
      provisional: [...naming.settled].map((key) => ['types', key] as const),
      files,
      mentioned: mentionedNames(decisions.met())
    }),
    diagnostics
  }
}

function refuseErrors(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter((entry) => entry.severity === 'error')
  if (errors.length > 0) throw new GenerationError(errors)
}

/** The schema behind a chain of references to components; `read` has refused endless chains. */
function expander(document: Document): (schema: Schema) => Schema {
  const expand = (schema: Schema): Schema => {
    const key = referenceOf(schema)
    if (key === null) return schema
    const { $ref: _, ...own } = schema
    return { ...expand(valueAt(document.components.schemas, key) ?? {}), ...own }
  }
  return expand
}

/** The components that some operation reaches; the others would be types that nothing uses. */
function componentDrafts(
  document: Document,
  decisions: Decisions,
  actions: readonly ActionDraft[]
): readonly TypeDraft[] {
  const reached = reachedFrom(
    actions.flatMap((action) => action.types.map((type) => type.schema)),
    document.components.schemas
  )
  return [...reached].sort(compareText).map((key) => {
    const schema = valueAt(document.components.schemas, key) ?? {}
    const chosen = decisions.take('components', key)
    const wanted = chosen ?? pascalCase(key)
    return {
      key,
      wanted,
      ladder: [wanted, ...componentNames(key)].map((short, level) => ({
        short,
        long: level === 0 && chosen === undefined ? `${short}Shape` : short,
        qualifier: ''
      })),
      owner: null,
      isChosen: chosen !== undefined,
      isDecided: chosen !== undefined,
      role: 'shared',
      order: 0,
      row: false,
      ofItem: false,
      home: [],
      schema,
      docs: { ...noDocs, description: schema.description ?? null },
      pointer: pointerTo('#/components/schemas', key)
    }
  })
}

/** Shapes are shared inside one resource and among the components, never across. */
function share(drafts: readonly TypeDraft[], lock: NamesLock): readonly TypeDraft[] {
  const homes = new Map<string, TypeDraft[]>()
  for (const draft of drafts) {
    const home = draft.home.join('.')
    homes.set(home, [...(homes.get(home) ?? []), draft])
  }
  return [...homes.values()].flatMap((group) => shareShapes(group, lock.types))
}

function finishTypes(
  drafts: readonly TypeDraft[],
  names: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, string>
): readonly NamedType[] {
  const rename = (schema: Schema): Schema =>
    mapSchema(schema, (node) => {
      const key = referenceOf(node)
      // Beside the reference to its declaration, an alias has the fields whose docs differ.
      return key === null ? null : { ...mapBelow(node, rename), ...referTo(names.get(key) ?? key) }
    })
  const types = new Map<string, NamedType>()
  for (const draft of [...drafts].sort((left, right) => compareText(left.key, right.key))) {
    const name = names.get(draft.key) ?? draft.wanted
    const { role, row, home, docs } = draft
    const file = files.get(home.join('.'))?.split('/') ?? null
    if (!types.has(name) && !refersToItself(draft, names))
      types.set(name, {
        name,
        role,
        row,
        home,
        file,
        schema: rename(draft.schema),
        docs
      })
  }
  return [...types.values()].sort((left, right) => compareText(left.name, right.name))
}
