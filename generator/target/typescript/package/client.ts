import type { Api } from '../../../model/api.ts'
import { jsdoc } from '../words/docs.ts'
import { code, name, type Printed } from '../words/doors.ts'
import { importsOf, resourceModule } from '../words/imports.ts'
import { commonDocsOf } from '../calls/commonDocs.ts'
import { attachedViews } from '../calls/attachedView.ts'
import { memberView } from '../calls/memberView.ts'
import type { PackageContext } from '../calls/context.ts'
import { actionMethods, childViews, type ChildView, type MethodView } from '../calls/resource.ts'

/** The root client, in finished words. */
export interface ClientView {
  readonly imports: readonly Printed[]
  readonly docs: Printed
  readonly className: Printed
  readonly children: readonly ChildView[]
  /** Static methods that helpers add. */
  readonly statics: readonly Omit<MethodView, 'overloads'>[]
  /** Its own actions, and methods that files of people add. */
  readonly methods: readonly MethodView[]
}

/** The view of the client: the tree begins here. */
export function clientView(context: PackageContext): ClientView {
  const { api, helpers } = context
  const imports = importsOf(code`client.ts`)
  imports.value(code`Client`, code`service.ts`)
  if (api.resources.length > 0) imports.value(code`childOf`, code`runtime/index.ts`)
  for (const resource of api.resources)
    imports.value(name(resource.className), resourceModule(resource.file ?? resource.path))
  const statics = helpers.statics
    .map((member) => memberView(member, name(api.package.client), () => [], imports))
    .map(({ overloads: _, ...method }) => method)
  const methods = actionMethods({ path: [], actions: api.actions }, context, imports)
  const added = attachedViews(context.attached.get('') ?? [], {
    module: 'client.ts',
    className: api.package.client,
    imports
  })
  const summary = `The ${api.service.name} API: every resource is a property. A client sends nothing until a method is called.`
  return {
    imports: imports.lines(),
    docs: jsdoc({
      summary,
      description: sharedDocs(api),
      deprecated: false,
      tags: [{ name: 'see', text: api.service.baseUrl }]
    }),
    className: name(api.package.client),
    children: [...childViews(api.resources, api), ...added.children],
    statics,
    methods: [...methods, ...added.methods]
  }
}

/** What many methods share, which their own comments leave out. */
function sharedDocs(api: Api): string | null {
  const { lines } = commonDocsOf(api)
  return lines.length === 0 ? null : ['These hold for many methods:', ...lines].join('\n')
}
