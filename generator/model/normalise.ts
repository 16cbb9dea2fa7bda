/** From a repaired document to THE MODEL. */
import type { Diagnostic } from '../ground/diagnostics.ts'
import type { Decisions } from '../decide/decisions.ts'
import type { Document } from '../read/document.ts'
import { valueAt } from '../ground/valueAt.ts'
import { splitDirections } from './directions.ts'
import { withDiscriminants } from './discriminators.ts'
import { pointerTo } from '../read/pointer.ts'
import { compareText } from '../ground/text.ts'
import { actionOf } from './actions.ts'
import { aliasesOf } from './aliases.ts'
import type { Api } from './api.ts'
import { noDocs, type TypeDraft } from './typeDraft.ts'
import { draftOperations, refuseErrors } from './draftOperations.ts'
import { shareErrors } from './errorBodies.ts'
import { errorCodesFrom, type ErrorClasses } from './errors.ts'
import { declareEvents } from './events.ts'
import { documentConventions } from './documentStreams.ts'
import { mentionedNames } from './heldNames.ts'
import { everyResource, treeOf } from './everyResource.ts'
import { expander } from './expander.ts'
import { fileNames } from './fileNames.ts'
import { withTextsInJson } from './jsonTexts.ts'
import type { NamesLock } from './lockedNames.ts'
import { skillChapters } from './skillChapters.ts'
import { meetDocument } from './meetDocument.ts'
import { memberDiagnostics } from './members.ts'
import { attachedDiagnostics, mountDiagnostics } from './mountNames.ts'
import { callsWithoutEvents, helpersWithoutStreams, unmetStreams, type StreamNeed } from './helperStreams.ts'
import { attachedOf, mountsOf } from './mounts.ts'
import { testingOf } from './testing.ts'
import { movedDiagnostics } from './movedPaths.ts'
import type { Placed } from './methods.ts'
import { nearResources } from './nearResources.ts'
import { pascalCase } from './names.ts'
import { overruledDiagnostics } from './overruled.ts'
import { ownSchemaFaults } from './ownSchemas.ts'
import { componentNames } from './qualifiers.ts'
import { provisionalIn, recordNames } from './recordNames.ts'
import { reviewTypes } from './review.ts'
import { reviewClasses, reviewPlaces } from './reviewPlaces.ts'
import { finishTypes } from './finishTypes.ts'
import { togetherIn } from './misfits.ts'
import { oldNamesOf, recordedPlaces } from './oldNames.ts'
import { withoutEntries } from './dueAliases.ts'
import { carriedDecisions, carriedLines, rememberedIds } from './carriedLines.ts'
import { carryMounts, formerLines } from './formerMounts.ts'
import { oldResourcesOf } from './oldResources.ts'
import { applyRenames, idleLines, presentIn } from './renames.ts'
import { reachedFrom, referTo } from './schemaWalk.ts'
import { clientFaults, decidedBy } from './decided.ts'
import { secretVariableDiagnostics } from './secretVariables.ts'
import { securedBy } from './security.ts'
import { servedBy } from './servers.ts'
import { shareShapes } from './sharing.ts'
import { withSubtypes } from './subtypes.ts'
import { actionsOfClient, buildTree } from './tree.ts'
import type { ActionDraft } from './actionDraft.ts'
import { nameTypes } from './typeNames.ts'
import { helpersLeftOut, unmetDiagnostics } from './unmet.ts'
import { unpagedLists } from './unpagedLists.ts'
import { draftWebhooks, renameWebhooks } from './webhooks.ts'

export interface NormaliseInput {
  readonly document: Document
  readonly decisions: Decisions
  readonly lock: NamesLock
  /** Names that the runtime exports and no type may have. */
  readonly reserved: ReadonlySet<string>
  /** Names of the options that every call takes. */
  readonly options?: ReadonlySet<string>
  /** Names of which an option of a call has its own meaning. */
  readonly callOptions?: ReadonlySet<string>
  /** The classes of the runtime's errors, by status. */
  readonly errorClasses?: ErrorClasses
  /** The version that has the names of this run first; that of the package if it is left out. */
  readonly since?: string
  /** Keys of entries of the lock whose former names go; the entries stay until a release. */
  readonly dropped?: ReadonlySet<string>
  /** Names under `operations` of sdk.yaml of operations that it leaves out; the document here is without them. */
  readonly skipped?: readonly string[]
  /** What the helpers of the templates ask of the streams of their operations. */
  readonly streamNeeds?: readonly StreamNeed[]
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
  decisions: written,
  lock: recorded,
  reserved,
  options = new Set(),
  callOptions = new Set(),
  errorClasses = new Map(),
  since = written.config.package.version,
  dropped = new Set(),
  skipped = [],
  streamNeeds = []
}: NormaliseInput): Normalised {
  const { decisions, lines, formerIds } = carriedDecisions(written, recorded, given, since)
  const { config } = decisions
  decisions.meet('operations', skipped)
  const read = declareEvents(
    splitDirections(withTextsInJson(withSubtypes(withDiscriminants(given)))),
    decisions
  )
  const has = presentIn(read, decisions)
  const lock = applyRenames(recorded, config.renamed, has, since)
  const decided = decidedBy(config, read, reserved, options, lock)
  const { document, errors } = shareErrors(read, decided.package.client, expander(read), lock)
  const expand = expander(document)
  const secured = securedBy(config, document, lock.secrets)
  const served = servedBy(config, document, options, lock.servers)
  const ownNames = new Set([...reserved, decided.package.client])
  const drafting = { document, decisions, lock, reserved, ownNames, expand, options, callOptions, errors }
  const { placed, classes, nouns, actions, diagnostics: drafted } = draftOperations(drafting)
  const sending = draftWebhooks(document, decisions)
  const drafts = share(
    [
      ...actions.flatMap((action) => action.types),
      ...sending.types,
      ...componentDrafts(document, decisions, actions, sending.types)
    ],
    recordedPlaces(lock)
  )
  const naming = nameTypes(drafts, lock, { reserved: ownNames, classes: new Set(classes.values()) })
  const conflicts = [
    ...clientFaults(decisions, reserved),
    ...drafted,
    ...movedDiagnostics(placed, decisions, lock),
    ...memberDiagnostics(placed),
    ...naming.diagnostics,
    ...overruledDiagnostics(placed, drafts, naming.names, decisions, lock),
    ...nearResources(placed, decisions),
    ...ownSchemaFaults(decisions),
    ...reviewPlaces(placed),
    ...reviewClasses(nouns, classes, placed),
    ...reviewTypes(drafts, naming)
  ]
  const old = oldNamesOf({
    lock: withoutEntries(lock, dropped),
    placed,
    names: naming.names,
    given: new Set([...givenMethods(config), ...Object.keys(config.aliases)]),
    taken: new Set([...ownNames, ...classes.values()]),
    areTogether: togetherIn(actions, config.helpers),
    since
  })
  const former = oldResourcesOf({
    old,
    placed,
    classes,
    taken: new Set([...ownNames, ...naming.names.values()]),
    lock,
    decisions,
    since
  })
  const known = new Set([...classes.keys(), ...former.resources.keys()])
  const files = fileNames(known, lock)
  const planted = actions.map((draft) => ({
    path: draft.placed.resource,
    action: actionOf(draft, naming.names, decisions, { secured, served })
  }))
  const ofClient = actionsOfClient(planted)
  const resources = buildTree(planted, classes, decisions, files, former.resources)
  const tree = treeOf({ package: decided.package, actions: ofClient, resources })
  const aliasing = aliasesOf(tree, decisions)
  const present = new Set(placed.map((one) => one.id))
  const unmetNeeds = unmetStreams(streamNeeds, tree, formerIds)
  const mounts = carryMounts(
    mountsOf(config, present, new Set(unmetNeeds.map(({ helper }) => helper)), formerIds),
    former,
    methodsOf(placed, classes)
  )
  const api: Api = {
    version: document.info.version,
    ...decided,
    streams: [...decided.streams, ...documentConventions(actions.map(({ convention }) => convention))],
    actions: ofClient,
    resources,
    aliases: [...aliasing.aliases, ...former.aliases],
    types: finishTypes(drafts, naming.names, files, former.types),
    errors: errorCodesFrom(decisions, errorClasses),
    mounts,
    skill: skillChapters(config, present, mounts),
    webhooks: renameWebhooks(sending.webhooks, naming.names),
    testing: testingOf(config, present),
    attached: attachedOf(config, new Set(everyResource(resources).map(({ path }) => path.join('.'))))
  }
  meetDocument({ decisions, document, actions, expand, lock: recorded, resources: known })
  // Lines of sdk.yaml may name what an operation without a place would have: nothing is said of them.
  const isWhole = drafted.every(({ severity }) => severity !== 'error')
  const diagnostics = [
    ...conflicts,
    ...secured.diagnostics,
    ...secretVariableDiagnostics(secured, decisions),
    ...served.diagnostics,
    ...actions.flatMap((action) => action.diagnostics),
    ...sending.diagnostics,
    ...unpagedLists({ document, actions, decisions, expand, recorded }),
    ...aliasing.diagnostics,
    ...old.diagnostics,
    ...former.diagnostics,
    ...formerLines(decisions, former),
    ...carriedLines(lines, written.placeOf),
    ...idleLines(recorded, config.renamed, has, decisions.placeOf),
    ...mountDiagnostics(api.mounts, tree, decisions.placeOf),
    ...attachedDiagnostics(api, decisions.placeOf),
    ...unmetDiagnostics(decisions, lock),
    ...helpersLeftOut(decisions, present, lock),
    ...helpersWithoutStreams(decisions, unmetNeeds),
    ...callsWithoutEvents(decisions, tree)
  ].filter(({ code }) => isWhole || !code.startsWith('config/'))
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
      provisional: provisionalIn(placed, nouns, naming.settled),
      ids: rememberedIds({ lines, formerIds }, recorded),
      files,
      servers: served.names,
      secrets: secured.options,
      mentioned: mentionedNames(decisions.met()),
      spent: old.spent
    }),
    diagnostics
  }
}

/** What helpers and files of people give, by its dotted path. */
function givenMethods({ helpers, mounts }: Decisions['config']): readonly string[] {
  return [...Object.values(helpers).flatMap(({ methods }) => Object.keys(methods)), ...Object.keys(mounts)]
}

/** The dotted paths of methods and resources. */
function methodsOf(placed: readonly Placed[], classes: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set([...classes.keys(), ...placed.map((one) => [...one.resource, one.name].join('.'))])
}

/** The components that some other type reaches; the others would be types that nothing uses. */
function componentDrafts(
  document: Document,
  decisions: Decisions,
  actions: readonly ActionDraft[],
  sent: readonly TypeDraft[]
): readonly TypeDraft[] {
  const reached = reachedFrom(
    [
      ...sent.map((type) => type.schema),
      ...actions.flatMap(({ types, errorBodies }) => [
        ...types.map((type) => type.schema),
        ...(errorBodies?.kind === 'named' && !errorBodies.name.includes('#')
          ? [referTo(errorBodies.name)]
          : [])
      ])
    ],
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
      isPlacedByRule: false,
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
function share(drafts: readonly TypeDraft[], recorded: NamesLock['types']): readonly TypeDraft[] {
  const homes = new Map<string, TypeDraft[]>()
  for (const draft of drafts) {
    const home = draft.home.join('.')
    homes.set(home, [...(homes.get(home) ?? []), draft])
  }
  return [...homes.values()].flatMap((group) => shareShapes(group, recorded))
}
