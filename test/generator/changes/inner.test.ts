/** Declarations without a public name: their changes are those of the public ones that lead to them. */
import { describe, expect, it } from 'vitest'
import { compareSurfaces } from '../../../generator/changes/compare.ts'
import type { Surface } from '../../../generator/target/surface.ts'
import { aClass, aModule, aSurface } from '../../support/aSurface.ts'

/** A package with one public class, whose method and constructor lead to declarations that only its module has. */
function surface({ mode = "'on' | 'off'", engine = 'power: number', answer = 'id: string' } = {}): Surface {
  const lamp = aClass('Lamp', {
    members: ['constructor(engine: Engine);'],
    methods: [{ name: 'turn', forms: ['(mode: Mode): Turned'], docs: '', operations: [] }]
  })
  return aSurface({
    'index.ts': aModule({ exports: { './lamp.ts': ['Lamp'] } }),
    'lamp.ts': aModule({
      classes: [lamp],
      inner: [
        { name: 'Mode', text: `type Mode = ${mode}` },
        { name: 'Engine', text: `interface Engine { ${engine}; }` },
        { name: 'Turned', text: `interface Turned { ${answer}; }` }
      ]
    })
  })
}

const verdictOf = (now: Surface): readonly string[] =>
  compareSurfaces(surface(), now, '1.0.0').changes.map(
    ({ level, decidedBy, name }) => `${level} ${decidedBy} ${name}`
  )

describe('a declaration without a public name', () => {
  it('changes a method that takes it', () => {
    expect(verdictOf(surface({ mode: "'on'" }))).toEqual(['major probe Lamp.turn'])
  })

  it('changes a method that gives it', () => {
    expect(verdictOf(surface({ answer: 'id?: string' }))).toEqual(['major assignment Lamp.turn'])
  })

  it('changes nothing if calls of today still compile', () => {
    expect(verdictOf(surface({ mode: "'on' | 'off' | 'dim'", answer: 'id: string; at: number' }))).toEqual([])
  })

  it('changes nothing if only a constructor that no program can call takes it', () => {
    expect(verdictOf(surface({ engine: 'volts: number' }))).toEqual([])
  })
})
