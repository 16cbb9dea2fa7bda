/** Rules for what holds for a package as a whole: its name, the address, the secret, defaults of options, pages and streams. */
import { valueAt } from '../ground/valueAt.ts'
import type { Facts, Surface } from '../target/surface.ts'
import { changeOf, type Change, type Level } from './change.ts'

type Fact = Facts[string] | undefined

/** Changes of facts that both surfaces know; a surface of an older generator has none. */
export function serviceChanges(old: Surface, now: Surface): readonly Change[] {
  return [
    ...factsBetween('service', old.service, now.service, levelOf, (key) => placeOf(now, key)),
    // A program compiles and is sent all the same; it may wait or repeat otherwise.
    ...factsBetween(
      'options',
      old.defaults,
      now.defaults,
      () => 'minor',
      () => 'runtime/defaults.ts'
    )
  ]
}

function factsBetween(
  where: string,
  old: Facts | undefined,
  now: Facts | undefined,
  level: (key: string, before: Fact, after: Fact) => Level | null,
  place: (key: string) => string
): readonly Change[] {
  if (old === undefined || now === undefined) return []
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort()
  return keys.flatMap((key) => {
    const [before, after] = [valueAt(old, key), valueAt(now, key)]
    const found = before === after ? null : level(key, before, after)
    if (found === null) return []
    const reason = `It was ${printed(before)} and is ${printed(after)}.`
    return [
      changeOf({
        kind: 'fact/changed',
        name: `${where}.${key}`,
        place: place(key),
        level: found,
        decidedBy: 'rule',
        reason
      })
    ]
  })
}

/** Where a fact of the new surface was decided: what neither says was a line of sdk.yaml that is gone. */
function placeOf({ documented }: Surface, key: string): string {
  if (key === 'apiVersion') return '#/info/version'
  return valueAt(documented ?? {}, key.split('.')[0] ?? '') ?? 'sdk.yaml'
}

function printed(value: Fact): string {
  return value === undefined ? 'not set' : JSON.stringify(value)
}

/**
 * What programs and the servers around them see: the name that they import, the variables that they set, the headers that proxies
 * and browsers let through. An option that came or went is told by its type.
 */
function levelOf(key: string, before: Fact, after: Fact): Level | null {
  const [, rule] = rules.find(([keys]) => keys.test(key)) ?? []
  return rule === undefined ? 'minor' : rule(before, after)
}

type Rule = (before: Fact, after: Fact) => Level | null

/** Of what came or went the type of an option tells. */
const ifBoth =
  (rule: Rule): Rule =>
  (before, after) =>
    before === undefined || after === undefined ? null : rule(before, after)

const majorIf =
  (breaks: (before: Fact, after: Fact) => boolean): Rule =>
  (before, after) =>
    breaks(before, after) ? 'major' : 'minor'

/** By the keys of facts, the first that fits; what none is about is minor. */
const rules: readonly (readonly [RegExp, Rule])[] = [
  [/^apiVersion$/, () => 'patch'],
  [/^baseUrl$/, majorIf(sendsElsewhere)],
  [/^servers\./, ifBoth(majorIf(sendsElsewhere))],
  [/^(?:package|auth\.header)$/, () => 'major'],
  // The secrets that a client has are not those that are asked for.
  [/^auth\.schemes\./, majorIf((before) => before !== undefined)],
  [/^auth\.(?:variables|userVariables)\./, majorIf(lost)],
  [/^auth\.usual$/, majorIf((before, after) => before !== undefined && lost(before, after))],
  [/^options\..*\.header$/, ifBoth(() => 'major')],
  [/^options\./, ifBoth(() => 'minor')],
  // An error that a rule made is of another class: a program that catches the former one does not get it.
  [/^(?:tokenVariables|addressVariables|corsHeaders|errors\.rules)$/, majorIf(lost)],
  // A secret that may no longer be used in a browser ends a program there.
  [/^browserSecrets$/, majorIf((before, after) => lost(after, before))]
]

/**
 * Whether calls and the secret with them go to another host: the program compiles, but what around it names the host (allow
 * lists, proxies, recorded tests) stops it. A path is the business of the SDK, and a program for an address that could not be
 * used has given its own.
 */
function sendsElsewhere(before: Fact, after: Fact): boolean {
  const [one, other] = [before, after].map((each) =>
    typeof each === 'string' && URL.canParse(each) ? new URL(each).origin : null
  )
  return one !== null && one !== other
}

/** Whether a list, written as a text, has an entry that the other one lacks. */
function lost(one: Fact, other: Fact): boolean {
  const [left, right] = [one, other].map((each) => (typeof each === 'string' ? each.split(', ') : []))
  return (left ?? []).some((each) => right?.includes(each) !== true)
}
