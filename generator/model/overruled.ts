/** Tells of lines of sdk.yaml that decide a name which the lock has otherwise: what is recorded never moves by itself. */
import type { Decisions } from '../decide/decisions.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import type { NamesLock } from './lockedNames.ts'
import type { Placed } from './methods.ts'
import { camelCase } from './names.ts'
import type { TypeDraft } from './typeDraft.ts'

/** One warning for each line whose name is not used. A provisional name follows its line, and is never among them. */
export function overruledDiagnostics(
  placed: readonly Placed[],
  drafts: readonly TypeDraft[],
  names: ReadonlyMap<string, string>,
  decisions: Decisions,
  lock: NamesLock
): readonly Diagnostic[] {
  return [
    ...placed.flatMap((one) => [
      ...methodOverruled(one, decisions),
      ...qualifierOverruled(one, drafts, names, decisions, lock)
    ]),
    ...drafts.flatMap((draft) => componentOverruled(draft, names, decisions))
  ]
}

function methodOverruled(one: Placed, decisions: Decisions): readonly Diagnostic[] {
  const { name, resource } = decisions.take('operations', one.id) ?? {}
  if (!one.recorded) return []
  const method = [...one.resource, one.name].join('.')
  const home = resource?.split('/').map(camelCase).join('.')
  const found = [
    ...(name === undefined || camelCase(name) === one.name ? [] : (['name'] as const)),
    ...(home === undefined || home === one.resource.join('.') ? [] : (['resource'] as const))
  ]
  return found.map((key) => overruled(one, key, `${one.id} keeps its recorded method ${method}.`, decisions))
}

/** A qualifier is used if one of the types has it; the others may have been recorded before it was written. */
function qualifierOverruled(
  one: Placed,
  drafts: readonly TypeDraft[],
  names: ReadonlyMap<string, string>,
  decisions: Decisions,
  lock: NamesLock
): readonly Diagnostic[] {
  if (decisions.take('operations', one.id)?.qualifier === undefined) return []
  const own = drafts.filter(({ key, owner }) => owner === null && key.startsWith(`${one.id}#`))
  const isUsed = own.some(({ key, ladder }) => {
    const [{ short = '', long = '' } = {}] = ladder
    return !Object.hasOwn(lock.types, key) || [short, long].includes(names.get(key) ?? '')
  })
  if (isUsed || own.length === 0) return []
  const recorded = own.map(({ key }) => names.get(key) ?? '').join(', ')
  return [overruled(one, 'qualifier', `${one.id} keeps its recorded types ${recorded}.`, decisions)]
}

function overruled(
  { id }: Placed,
  line: 'name' | 'resource' | 'qualifier',
  message: string,
  { placeOf }: Decisions
): Diagnostic {
  return diagnostic(
    'config/overruled',
    placeOf(['operations', id, line]),
    `operations.${id}.${line}: ${message}`,
    `Write renamed: { ${id}: ${id} } to rename it and keep the old names as deprecated aliases, remove the lines of ${id} from names.lock.yaml to give them up, or remove this line.`
  )
}

function componentOverruled(
  { key, role, isChosen, wanted }: TypeDraft,
  names: ReadonlyMap<string, string>,
  { take, placeOf }: Decisions
): readonly Diagnostic[] {
  const name = names.get(key)
  if (role !== 'shared' || !isChosen || name === undefined || name === wanted) return []
  return [
    diagnostic(
      'config/overruled',
      placeOf(['components', key]),
      `components.${key}: ${key} keeps its recorded name ${name}, not ${take('components', key) ?? wanted}.`,
      `Remove the line ${key} from names.lock.yaml to give its name up, or remove this line.`
    )
  ]
}
