/** What files of people add to a resource or to the client, in finished words. */
import type { AttachedForm, AttachedMember, AttachedParts } from '../package/attached.ts'
import { jsdoc } from '../words/docs.ts'
import { code, decided, lines, module, name, row, type Printed } from '../words/doors.ts'
import type { Imports } from '../words/imports.ts'
import type { ChildView, MethodView } from './resource.ts'

/** The module that gets the members. */
interface Around {
  readonly module: string
  readonly className: string
  readonly imports: Imports
}

/** The views of the members, methods and child resources apart. Call it when everything else of the module is imported. */
export function attachedViews(
  members: readonly AttachedMember[],
  around: Around
): { readonly children: readonly ChildView[]; readonly methods: readonly MethodView[] } {
  const { className, imports } = around
  const children: ChildView[] = []
  const methods: MethodView[] = []
  for (const member of members) {
    const { exported, declared } = member
    const from = { exported, module: module(member.module), isType: false }
    if (declared.kind === 'class') {
      imports.value(code`childOf`, code`runtime/index.ts`)
      const local = imports.local({ ...from, taken: [className] })
      children.push({ docs: docsOf(member), name: name(member.name), className: local })
    } else {
      const taken = [className, ...declared.forms.flatMap(namesOf)]
      const local = imports.local({ ...from, taken })
      methods.push(methodView(member, declared.forms, local, around))
    }
  }
  return { children, methods }
}

/** Names that hide an import in the method, its type parameters included. */
function namesOf({ generics, parameters }: AttachedForm): readonly string[] {
  const own = generics.flatMap((part) => (part.kind === 'text' ? (part.text.match(/[\w$]+/g) ?? []) : []))
  return [...own, ...parameters.map((parameter) => parameter.name)]
}

function docsOf({ declared: { docs } }: AttachedMember): Printed {
  return jsdoc({ ...docs, deprecated: false }, '  ')
}

function methodView(
  member: AttachedMember,
  forms: readonly AttachedForm[],
  local: Printed,
  around: Around
): MethodView {
  const own = name(member.name)
  const [first] = forms
  const heads = forms.map((form) => code`${own}${headOf(form, around)}`)
  const docs = docsOf(member)
  if (first !== undefined && forms.length === 1)
    return {
      docs,
      overloads: [],
      head: heads[0] ?? own,
      body: code`return ${local}(${row([code`this`, ...first.parameters.map(passed)], ', ')})`
    }
  return {
    docs: code``,
    overloads: heads.map((head, index) =>
      index === 0 && docs !== '' ? code`${docs}\n  ${head}` : code`  ${head}`
    ),
    head: code`${own}(...args: unknown[]): unknown`,
    body: lines([
      code`const own: (on: this, ...rest: never[]) => unknown = ${local}`,
      code`return Reflect.apply(own, undefined, [this, ...args])`
    ])
  }
}

function passed({ name: own, isRest }: AttachedForm['parameters'][number]): Printed {
  return isRest ? code`...${name(own)}` : name(own)
}

function headOf({ generics, parameters, returns }: AttachedForm, around: Around): Printed {
  const list = parameters.map(({ name: own, isRest, isOptional, type }) => {
    const text = filled(type, around)
    if (isRest) return code`...${name(own)}: ${text}`
    return isOptional ? code`${name(own)}?: ${text}` : code`${name(own)}: ${text}`
  })
  return code`${filled(generics, around)}(${row(list, ', ')}): ${filled(returns, around)}`
}

function filled(parts: AttachedParts, { module: own, className, imports }: Around): Printed {
  return row(
    parts.map((part) => {
      if (part.kind === 'text') return decided(part.text)
      const { exported } = part
      if (part.module === own && exported === className) return name(exported)
      // The module of a resource hands on the types that the module beside it declares.
      const from = module(part.module === own ? part.module.replace(/^resources/, 'types') : part.module)
      return imports.local({ exported, module: from, isType: true, taken: [className] })
    }),
    ''
  )
}
