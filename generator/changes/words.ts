/** Words of types, values of constants and deprecations of members: what changed in the source and in no declaration. */
import type { Surface, TypeSurface } from '../target/surface.ts'
import { changeOf, type Change } from './change.ts'
import { moduleOf, type Pair } from './pairs.ts'

/** Changes of declarations that programs can import; what a surface of an older generator does not say is not reported. */
export function wordChanges(old: Surface, now: Surface, pairs: readonly Pair[]): readonly Change[] {
  return pairs.flatMap((pair) => {
    const [before, after] = [entryOf(old, pair.old), entryOf(now, pair.now)]
    if (before === undefined || after === undefined) return []
    const say = (kind: Change['kind'], name: string, level: 'minor' | 'patch', reason: string): Change =>
      changeOf({ kind, name, place: pair.old.module, level, decidedBy: 'rule', reason })
    const { name } = pair.old
    const [own, later] = [before.deprecatedMembers ?? [], after.deprecatedMembers ?? []]
    return [
      ...later
        .filter((each) => !own.includes(each) && new RegExp(`\\b${each}\\b`).test(before.text))
        .map((each) => say('fact/changed', `${name}.${each}`, 'minor', 'It is deprecated.')),
      ...(knowsWords(old) && before.docs !== after.docs
        ? [say('docs/changed', name, 'patch', 'Its words changed.')]
        : []),
      ...(before.value !== undefined && after.value !== undefined && before.value !== after.value
        ? [say('constant/changed', name, 'patch', `It was ${before.value} and is ${after.value}.`)]
        : [])
    ]
  })
}

/** Whether the generator that wrote a surface put the words of types into it. */
function knowsWords({ service, defaults }: Surface): boolean {
  return service !== undefined || defaults !== undefined
}

function entryOf(surface: Surface, { module, name }: Pair['old']): TypeSurface | undefined {
  const own = moduleOf(surface, module)
  return [...(own?.types ?? []), ...(own?.constants ?? [])].find((each) => each.name === name)
}
