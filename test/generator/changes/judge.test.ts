/** What the compiler says of declarations whose texts differ: each case is one declaration, before and after. */
import { describe, expect, it } from 'vitest'
import { compareSurfaces } from '../../../generator/changes/compare.ts'
import type { ModuleSurface, Surface } from '../../../generator/target/surface.ts'
import { aClass, aModule, aSurface } from '../../support/aSurface.ts'

const surfaceOf = (module: Partial<ModuleSurface>): Surface =>
  aSurface({ 'index.ts': aModule({ exports: { './lamp.ts': ['*'] } }), 'lamp.ts': aModule(module) })

/** What is told of a change, as `level decidedBy name`. */
const told = (before: Partial<ModuleSurface>, after: Partial<ModuleSurface>): readonly string[] =>
  compareSurfaces(surfaceOf(before), surfaceOf(after), '1.0.0').changes.map(
    ({ level, decidedBy, name }) => `${level} ${decidedBy} ${name}`
  )

/** The type `T`, and a function by which it travels. */
function travelling(text: string, way: 'takes' | 'gives' | 'both'): Partial<ModuleSurface> {
  const forms = { takes: '(given: T): void', gives: '(): T', both: '(given: T): T' }
  return { types: [{ name: 'T', text }], functions: [{ name: 'use', forms: [forms[way]] }] }
}

const method = (forms: readonly string[], head = 'class Lamp'): Partial<ModuleSurface> => ({
  classes: [aClass('Lamp', { head, methods: [{ name: 'turn', forms, docs: '', operations: [] }] })]
})

describe('a type', () => {
  it.each([
    {
      what: 'gets a required field',
      way: 'takes',
      from: '{ a: 1 }',
      to: '{ a: 1; b: 1 }',
      want: ['major assignment T.b']
    },
    {
      what: 'gets a required field',
      way: 'gives',
      from: '{ a: 1 }',
      to: '{ a: 1; b: 1 }',
      want: ['minor assignment T.b']
    },
    {
      what: 'gets a required field',
      way: 'both',
      from: '{ a: 1 }',
      to: '{ a: 1; b: 1 }',
      want: ['major assignment T.b']
    },
    {
      what: 'loses an optional field',
      way: 'takes',
      from: '{ a?: 1; b?: 1 }',
      to: '{ a?: 1 }',
      want: ['major probe T.b']
    },
    {
      what: 'loses an optional field',
      way: 'gives',
      from: '{ a?: 1; b?: 1 }',
      to: '{ a?: 1 }',
      want: ['major probe T.b']
    },
    {
      what: 'no longer takes undefined beside a question mark',
      way: 'takes',
      from: '{ a?: 1 | undefined }',
      to: '{ a?: 1 }',
      want: ['major assignment T.a']
    },
    {
      what: 'takes undefined beside a question mark',
      way: 'takes',
      from: '{ a?: 1 }',
      to: '{ a?: 1 | undefined }',
      want: ['minor assignment T.a']
    },
    {
      what: 'gives undefined beside a question mark',
      way: 'gives',
      from: '{ a?: 1 }',
      to: '{ a?: 1 | undefined }',
      want: ['major assignment T.a']
    },
    {
      what: 'loses a field three levels down',
      way: 'gives',
      from: '{ a: { b: { c: 1; d?: 1 }[] } }',
      to: '{ a: { b: { c: 1 }[] } }',
      want: ['major probe T.a.b[].d']
    },
    {
      what: 'loses a field in one branch of a union',
      way: 'gives',
      from: "{ k: 'a'; x?: 1 } | { k: 'b'; y: 1 }",
      to: "{ k: 'a' } | { k: 'b'; y: 1 }",
      want: ['major probe T|a.x']
    },
    {
      what: 'loses a field in a branch without a tag',
      way: 'takes',
      from: '{ a: string; b?: 1 } | { c: string }',
      to: '{ a: string } | { c: string }',
      want: ['major probe T|a.b']
    },
    {
      what: 'wins a branch',
      way: 'gives',
      from: "{ k: 'a' }",
      to: "{ k: 'a' } | { k: 'b' }",
      want: ['major assignment T']
    },
    {
      what: 'wins a branch',
      way: 'takes',
      from: "{ k: 'a' }",
      to: "{ k: 'a' } | { k: 'b' }",
      want: ['minor assignment T']
    },
    {
      what: 'wins a value of an open list',
      way: 'gives',
      from: "'a' | (string & {})",
      to: "'a' | 'b' | (string & {})",
      want: ['minor assignment T']
    },
    {
      what: 'loses a value of an open list',
      way: 'takes',
      from: "'a' | 'b' | (string & {})",
      to: "'a' | (string & {})",
      want: ['major rule T']
    },
    {
      what: 'loses a value of an open list',
      way: 'gives',
      from: "'a' | 'b' | (string & {})",
      to: "'a' | (string & {})",
      want: ['minor rule T']
    },
    { what: 'is closed', way: 'takes', from: "'a' | (string & {})", to: "'a'", want: ['major assignment T'] },
    { what: 'is opened', way: 'gives', from: "'a'", to: "'a' | (string & {})", want: ['major assignment T'] },
    {
      what: 'no longer gives null',
      way: 'gives',
      from: '{ a: 1 | null }',
      to: '{ a: 1 }',
      want: ['minor probe T.a']
    },
    {
      what: 'loses an index signature',
      way: 'takes',
      from: '{ [key: string]: string }',
      to: '{ a?: string }',
      want: ['major probe T{}', 'minor assignment T.a']
    },
    {
      what: 'gives another array',
      way: 'gives',
      from: 'string[]',
      to: 'number[]',
      want: ['major assignment T[]']
    },
    {
      what: 'takes a callback that gets less',
      way: 'takes',
      from: '{ on(event: { a: 1; b: 1 }): void }',
      to: '{ on(event: { a: 1 }): void }',
      want: ['major probe T.on(event).b']
    },
    {
      what: 'is written in another order',
      way: 'both',
      from: '{ a: 1; b: 2 }',
      to: '{ b: 2; a: 1 }',
      want: ['patch assignment T']
    }
  ] as const)('that $what and that a program $way: $want', ({ way, from, to, want }) => {
    expect(told(travelling(`type T = ${from}`, way), travelling(`type T = ${to}`, way))).toEqual(want)
  })

  it('that takes another number of type parameters is told by a rule', () => {
    const type = (text: string) => ({ types: [{ name: 'T', text }] })
    expect(told(type('type T<A> = { a: A }'), type('type T = { a: 1 }'))).toContain('major rule T')
    expect(told(type('type T<A> = { a: A }'), type('type T<A, B> = { a: A; b: B }'))).toContain(
      'major rule T'
    )
    expect(told(type('type T<A> = { a: A }'), type('type T<A, B = 1> = { a: A; b?: B }'))).toEqual([
      'minor assignment T.b'
    ])
  })

  it('that is generic is compared with the same arguments on both sides', () => {
    const type = (text: string) => travelling(text, 'gives')
    expect(told(type('type T<A> = { a: A; b?: A[] }'), type('type T<A> = { a: A }'))).toContain(
      'major probe T.b'
    )
    expect(
      told(
        type('interface T<A extends object> { a: A }'),
        type('interface T<A extends object> { a: A | null }')
      )
    ).toContain('major assignment T.a')
  })

  it('that others are made of is told once, at its own name', () => {
    const types = (inner: string, own = '') => ({
      types: [
        { name: 'T', text: `interface T { u: U; list: U[]; ${own} }` },
        { name: 'U', text: `interface U { a: 1; ${inner} }` }
      ],
      functions: [{ name: 'use', forms: ['(): T'] }]
    })
    expect(told(types('b?: 1;'), types('', 'c?: 1'))).toEqual(['major probe U.b', 'minor assignment T.c'])
  })

  it('that is another kind of declaration is told by a rule', () => {
    expect(told({ types: [{ name: 'Lamp', text: 'interface Lamp {}' }] }, method(['(): void']))).toContain(
      'major rule Lamp'
    )
  })
})

describe('a method', () => {
  it.each([
    {
      what: 'takes less',
      from: ["(a: 'x' | 'y'): void"],
      to: ["(a: 'x'): void"],
      want: ['major probe Lamp.turn']
    },
    {
      what: 'takes more',
      from: ["(a: 'x'): void"],
      to: ["(a: 'x' | 'y'): void"],
      want: ['minor probe Lamp.turn']
    },
    {
      what: 'drops a parameter',
      from: ['(a: 1, b?: 2): void'],
      to: ['(a: 1): void'],
      want: ['major probe Lamp.turn']
    },
    {
      what: 'needs another parameter',
      from: ['(a: 1): void'],
      to: ['(a: 1, b: 2): void'],
      want: ['major probe Lamp.turn']
    },
    {
      what: 'takes another parameter',
      from: ['(a: 1): void'],
      to: ['(a: 1, b?: 2): void'],
      want: ['minor probe Lamp.turn']
    },
    {
      what: 'needs what was optional',
      from: ['(a?: 1): void'],
      to: ['(a: 1): void'],
      want: ['major probe Lamp.turn']
    },
    {
      what: 'gives less',
      from: ['(): { a: 1; b: 1 }'],
      to: ['(): { a: 1 }'],
      want: ['major assignment Lamp.turn']
    },
    {
      what: 'gives more',
      from: ['(): { a: 1 }'],
      to: ['(): { a: 1; b: 1 }'],
      want: ['minor probe Lamp.turn']
    },
    {
      what: 'gives nothing any more',
      from: ['(): string'],
      to: ['(): void'],
      want: ['major assignment Lamp.turn']
    },
    {
      what: 'loses a form',
      from: ['(a: 1): 1', '(a: 2): 2'],
      to: ['(a: 1): 1'],
      want: ['major probe Lamp.turn']
    },
    {
      what: 'wins a form',
      from: ['(a: 1): 1'],
      to: ['(a: 1): 1', '(a: 2): 2'],
      want: ['minor probe Lamp.turn']
    },
    {
      what: 'has a form that gives otherwise',
      from: ['(a: 1): 1', '(a: 2): 2'],
      to: ['(a: 1): 1', '(a: 2): 3'],
      want: ['major assignment Lamp.turn']
    },
    {
      what: 'names a parameter otherwise',
      from: ['(a: 1): 1'],
      to: ['(b: 1): 1'],
      want: ['patch rule Lamp.turn']
    },
    {
      what: 'takes fewer rest arguments',
      from: ['(...all: (1 | 2)[]): void'],
      to: ['(...all: 1[]): void'],
      want: ['major probe Lamp.turn']
    },
    {
      what: 'gives itself and then does not',
      from: ['(): this'],
      to: ['(): void'],
      want: ['major assignment Lamp.turn']
    },
    {
      what: 'is generic and bounds its argument',
      from: ['<A>(a: A): A'],
      to: ['<A extends object>(a: A): A'],
      want: ['major probe Lamp.turn']
    },
    {
      what: 'is generic and gives a list',
      from: ['<A>(a: A): A'],
      to: ['<A>(a: A): A[]'],
      want: ['major assignment Lamp.turn']
    },
    {
      what: 'has a type parameter that nothing can infer',
      from: ['<A>(): A'],
      to: ['<A>(): A | null'],
      want: ['major assignment Lamp.turn']
    }
  ] as const)('that $what: $want', ({ from, to, want }) => {
    expect([...new Set(told(method(from), method(to)))]).toEqual(want)
  })

  it('of a generic class is called with the parameters of the class', () => {
    const head = 'class Lamp<T extends object>'
    expect(told(method(['(a: T): T'], head), method(['(a: T): T | null'], head))).toEqual([
      'major assignment Lamp.turn'
    ])
  })

  it('that is gone from a class and comes from its base is no loss', () => {
    const base = aClass('Base', {
      methods: [{ name: 'turn', forms: ['(): void'], docs: '', operations: [] }]
    })
    const lamp = (own: boolean) =>
      aClass('Lamp', { head: 'class Lamp extends Base', methods: own ? base.methods : [] })
    expect(told({ classes: [base, lamp(true)] }, { classes: [base, lamp(false)] })).toEqual([])
  })
})

describe('a field that is inherited from a type that stays as it is', () => {
  const base = { name: 'Base', text: 'interface Base { a: 1; b?: 2; c?: 3 }' }
  const use = (way: 'takes' | 'gives') => travelling('', way).functions ?? []
  const judged = (way: 'takes' | 'gives', from: string, to: string): readonly string[] => {
    const side = (text: string) => ({ types: [base, { name: 'T', text }], functions: use(way) })
    return [...new Set(told(side(from), side(to)))]
  }

  it.each([
    ['interface T extends Base { }', "interface T extends Omit<Base, 'b'> { }"],
    ["interface T extends Omit<Base, 'c'> { }", "interface T extends Omit<Base, 'b' | 'c'> { }"],
    ['interface T extends Base { d: 4 }', "interface T extends Pick<Base, 'a' | 'c'> { d: 4 }"],
    ['type T = Base', "type T = Omit<Base, 'b'>"],
    ['type T = Base & { d: 4 }', "type T = Omit<Base, 'b'> & { d: 4 }"]
  ])('is told where it is lost: %s → %s', (from, to) => {
    expect(judged('takes', from, to)).toEqual(['major probe T.b'])
    expect(judged('gives', from, to)).toEqual(['major probe T.b'])
    expect(judged('takes', to, from)).toEqual(['minor assignment T.b'])
  })

  it.each([
    ['interface T extends Base { }', 'interface T extends Required<Base> { }', 'T.b', 'T.c'],
    [
      "interface T extends Pick<Base, 'a' | 'b'> { }",
      "interface T extends Required<Pick<Base, 'a' | 'b'>> { }",
      'T.b'
    ],
    ['interface T extends Partial<Base> { }', 'interface T extends Base { }', 'T.a']
  ])('is told where it must be there now: %s → %s', (from, to, ...names) => {
    expect(judged('takes', from, to)).toEqual(names.map((name) => `major assignment ${name}`))
    expect(judged('gives', to, from)).toEqual(names.map((name) => `major assignment ${name}`))
    const more = judged('gives', from, to)
    expect(more).toEqual(expect.arrayContaining(names.map((name) => `minor assignment ${name}`)))
    expect(more.filter((line) => !line.startsWith('minor '))).toEqual([])
  })

  it('is told once if that type loses it', () => {
    const side = (text: string) => ({
      types: [
        { name: 'Base', text },
        { name: 'T', text: "interface T extends Omit<Base, 'c'> { }" }
      ],
      functions: use('takes')
    })
    expect(told(side(base.text), side('interface Base { a: 1; c?: 3 }'))).toEqual(['major probe Base.b'])
  })
})

describe('other exports', () => {
  it('a constructor that needs more breaks whoever calls it', () => {
    const lamp = (form: string) => ({ classes: [aClass('Lamp', { members: [`constructor${form};`] })] })
    expect(told(lamp('(a?: 1)'), lamp('(a: 1)'))).toEqual(['major probe Lamp.constructor'])
    expect(told(lamp('(a: 1)'), lamp('(a: 1, b?: 2)'))).toEqual(['minor probe Lamp.constructor'])
  })

  it('a function and a constant are judged as what they give', () => {
    const use = (form: string) => ({ functions: [{ name: 'use', forms: [form] }] })
    expect(told(use('(a: unknown): a is string'), use('(a: string): a is string'))).toEqual([
      'major probe use'
    ])
    const constant = (type: string) => ({ constants: [{ name: 'kinds', text: `const kinds: ${type}` }] })
    expect(told(constant('{ a: 1; b: 2 }'), constant('{ a: 1 }'))).toEqual(['major probe kinds.b'])
  })

  it('a static method is called on the class', () => {
    const lamp = (form: string) => ({
      classes: [aClass('Lamp', { statics: [{ name: 'of', forms: [form], docs: '', operations: [] }] })]
    })
    expect(told(lamp('(a: 1): Lamp'), lamp('(): Lamp'))).toEqual(['major probe Lamp.of'])
  })

  it('a property of a class that is gone is named', () => {
    const lamp = (...members: string[]) => ({ classes: [aClass('Lamp', { members })] })
    expect(told(lamp('readonly a: 1;', 'readonly b: 1;'), lamp('readonly a: 1;'))).toEqual([
      'major probe Lamp.b'
    ])
  })

  it('a class that moves to another module under the same name is the same', () => {
    const old = surfaceOf({ classes: [aClass('Lamp')] })
    const now = aSurface({
      'index.ts': aModule({ exports: { './other.ts': ['*'] } }),
      'other.ts': aModule({ classes: [aClass('Lamp')] })
    })
    expect(compareSurfaces(old, now, '1.0.0').changes).toEqual([])
  })

  it('a class that is exported as a type alone is a loss', () => {
    const side = (link: string) =>
      aSurface({
        'index.ts': aModule({ exports: { './lamp.ts': [link] } }),
        'lamp.ts': aModule({ classes: [aClass('Lamp')] })
      })
    expect(compareSurfaces(side('Lamp'), side('type Lamp'), '1.0.0').changes.map(({ kind }) => kind)).toEqual(
      ['export/removed']
    )
  })
})
