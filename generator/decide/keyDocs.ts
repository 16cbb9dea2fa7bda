/** What the keys of sdk.yaml mean, for the JSON Schema that editors read and for messages. */
import { valueAt } from '../ground/valueAt.ts'
import { configForm } from './form.ts'
import { keyAt } from './formAt.ts'

/** By the pattern of a key, in the order of the form; `*` is any name. A list and its items have one text. */
export const docsByPattern: Readonly<Record<string, string>> = {
  package: 'The npm package that is written.',
  'package.name': 'The name of the package.',
  'package.version':
    'The version of the package; `managed`, as if it is left out, if the generator raises it from 0.1.0 by what changes for programs; `external` if changesets do.',
  'package.minimumVersion':
    'The lowest version that `managed` may choose: 1.0.0 and a pre-release like 2.0.0-beta.1 are yours to write.',
  'package.description':
    'The description of the package; a sentence with the name of the service if it is left out.',
  'package.license':
    'The SPDX identifier of the licence; UNLICENSED, which grants nothing, if it is left out. The text of MIT is written; that of another is not.',
  'package.client':
    'The name of the root class; the name of the package without words like sdk and client if it is left out.',
  'package.homepage': 'The web page of the package.',
  'package.repository': 'The https address of the repository; npm needs it for provenance.',
  'package.directory': 'The folder of the package in its repository.',
  'package.bugs': 'Where users report faults.',
  'package.author': 'The author, as npm writes it: `Ada <ada@example.com> (https://example.com)`.',
  'package.keywords': 'The words by which npm finds the package.',
  'package.publishConfig': 'How npm publishes the package.',
  'package.publishConfig.access': 'Who can install a scoped package.',
  'package.publishConfig.provenance': 'Whether npm publishes where and from what the package was built.',
  document: 'The OpenAPI document, and the limits of one fetch.',
  'document.url': 'The address of the document, or the path of a file from the folder of sdk.yaml.',
  'document.seconds': 'How long a fetch may take, in seconds; 30 if it is left out.',
  'document.mebibytes': 'How large the document may be, in mebibytes; 32 if it is left out.',
  overlays:
    'Changes to the document before it is read, as actions of an overlay (OpenAPI Overlay 1.1); the snapshot stays as it was fetched.',
  'overlays.[].target': 'What is changed, as JSONPath (RFC 9535); it must select something.',
  'overlays.[].description': 'Why, for people.',
  'overlays.[].update':
    'What is merged into an object, appended to a list, or put in the place of a single value.',
  'overlays.[].remove': 'Whether the target is removed.',
  'overlays.[].copy': 'The one node that is merged or appended in the same way, as JSONPath.',
  service: 'What the runtime has to know about the service.',
  'service.name':
    'The name of the service, as people write it; the title of the document without the word API if it is left out.',
  'service.baseUrl':
    'The address of the API; that of the first server of the document, with the defaults of its variables, if it is left out.',
  'service.servers':
    'Names of servers of the document, each with its address as the document has it, by which a client chooses: `sandbox: https://sandbox.acme.example`. A server that is not listed has a name by rule.',
  'service.hostPath': 'The path of the API on any other host.',
  'service.auth':
    'The one header that carries the secret. If it is left out, the security schemes that the document asks for: each travels as it says, and of several a client is given an object; a bearer token if it declares none.',
  'service.auth.header': 'The header that carries the secret; Authorization if only the scheme is given.',
  'service.auth.scheme':
    'The scheme before the secret, `Bearer` for instance. If only the header is given: Bearer in Authorization, none in any other.',
  'service.tokenVariables':
    'Environment variables of the one secret that a client takes as `token`, in the order in which they are read.',
  'service.secretVariables':
    'Environment variables of secrets by their security schemes, where a client takes several: `apiKey: [ACME_API_KEY]`; of user name and password those of the password.',
  'service.userVariables':
    'Environment variables of user names, by their security schemes (`type: http`, `scheme: basic`).',
  'service.addressVariables': 'Environment variables of the address, in the order in which they are read.',
  'service.logVariable': 'The environment variable of the log level.',
  'service.browserSecrets':
    'Beginnings of secrets that a browser sends only if the program opts in; none if it is left out, so that a browser sends every secret.',
  'service.corsHeaders':
    'Request headers that a preflight of the service allows; if it is left out, a browser decides, and no header is refused before.',
  'service.options':
    'Options of the client and of a call that travel as a header, by their name in TypeScript.',
  'service.options.*.header': 'The header that carries the option.',
  'service.options.*.description': 'What the option does, for its comment.',
  'service.options.*.identity':
    'Whether it says in whose name a call is made; such options replace each other.',
  'service.emptyBody':
    'Whether a POST of the grammar `action` sends `{}` also where the document declares no body; else it sends none there.',
  'service.nested':
    'How the query names what is deeper in an object: `brackets` writes `a[b][c]`, as if it is left out; `dots` writes `a.b.c`.',
  paths: 'What the grammar of paths needs to know.',
  'paths.grammar':
    'How paths give names. `action`: the last literal is the method (`/pet/{petId}/feed`). `rest`: the HTTP method is, and literals are resources (`/pets/{petId}`).',
  'paths.prefix':
    'What paths begin with that names nothing, `/v1` for instance; empty for none. If it is left out, the rest grammar leaves out the version that all paths share, and the action grammar nothing.',
  'paths.catchAll':
    'Path parameters that span several segments and keep their slashes. If it is left out, one called path at the end of a path is taken for one, with a warning.',
  verbs: 'What actions of a verb promise. A name that is decided under `operations` is its verb.',
  'verbs.safe':
    'Verbs of actions that change nothing; they may be repeated. A GET may be in any case; none beside it if it is left out.',
  'verbs.idempotent':
    'Verbs of actions that may be sent twice with the effect of once; none if it is left out, so that a failed POST is never repeated.',
  'verbs.passThrough': 'Verbs of actions that give what another server answered, whatever its status.',
  'verbs.leading': 'Verbs in the order in which their types lend their names to equal types of a resource.',
  nouns: 'How a resource is called in class and type names, by its path; `{name}` is the last literal.',
  words: 'The spelling of literals in class and type names.',
  resources: 'What a resource is, in a line for its comment, by its dotted path.',
  synonyms:
    'Other words that people use for a resource, by its dotted path; the index of the package is searched with them.',
  operations: 'Decisions about single operations, by operationId, or by method and path: `GET /pets`.',
  'operations.*.skip': 'Leaves the operation out, as if the document did not have it.',
  'operations.*.resource': 'The place of the operation in the tree, `a/b`; it needs `name`, too.',
  'operations.*.name': 'The name of the method.',
  'operations.*.qualifier':
    'A word behind the method in type names, if two forms of one verb would share them.',
  'operations.*.retry': 'Whether the call may be repeated, instead of what its verb promises.',
  'operations.*.limit': 'The family of the rate limit that it shares, instead of that of its verb.',
  'operations.*.passThrough': 'Whether it gives what another server answered, instead of what its verb says.',
  'operations.*.idempotentWith': 'The field of the request that makes it harmless to send the request again.',
  'operations.*.page':
    'The convention of pages that it follows, an entry of `pages`; false if it follows none.',
  'operations.*.stream': 'The convention of streams that it follows, an entry of `streams`.',
  'operations.*.errors': 'The codes that its comment names, entries of `errors.codes`.',
  'operations.*.example':
    'The request or the parameters that documents show; made from the schemas if it is left out.',
  'operations.*.synonyms': 'Other words that people use for the operation, for the index of the package.',
  components: 'Names of component types, if a resource claims that of the document.',
  answers: 'What calls ask for, and what they give if an answer comes in several media types.',
  'answers.usual':
    'The kind that a call gives unless it asks for another: `json`, as if it is left out, or `bytes`; what is left is in the order of the document.',
  'answers.text':
    'What a call asks for that answers with text alone: `declared`, as if it is left out, the media type of the document, or `any` (`*/*`), for a service that answers its errors in JSON only then.',
  pages:
    'Conventions of pages: the names on the wire. A list follows the first one whose names it all has; of a field of the answer a path with dots may be given.',
  'pages.*.by':
    'What asks for the next page: `cursor`, as if it is left out, which a field of the answer gives; `id`, that of the last item; `offset`, which counts items from 0; `number`, that of the page; `link`, in a field of the answer or in the header `Link` (RFC 8288), of which the query is used.',
  'pages.*.in': 'Where the request has the cursor: `query`, as if it is left out, `body`, or `header`.',
  'pages.*.items':
    'The field of the answer that holds the items; empty if the answer is their list, `*` for the only list in it.',
  'pages.*.cursor':
    'The parameter that takes the cursor, the id, the offset or the number, by its name on the wire: `page[number]` may be the property `number` of the object `page`. A field of the request if `in` is `body`, which may be a path with a dot.',
  'pages.*.next':
    'The field of the answer that holds the next cursor, or with `by: link` the link, which is the header `Link` if it is left out.',
  'pages.*.nextHeader': 'The header of the answer that holds the next cursor, in place of `next`.',
  'pages.*.take': 'The parameter that says how many items a page has.',
  'pages.*.order': 'The query parameter that says which items come first.',
  'pages.*.maximum': 'How many items the largest page has.',
  'pages.*.id': 'The field of an item that holds its id.',
  'pages.*.resumable': 'Whether the cursor is the id of the last item.',
  'pages.*.sparse':
    'Whether a page without items may be followed by others, and lack the field of its items; else an empty page is the last.',
  'pages.*.hasMore': 'The field of the answer that is false on the last page.',
  'pages.*.total': 'The field of the answer with the number of all items, at which offsets end.',
  'pages.*.totalPages': 'The field of the answer with the number of all pages.',
  'pages.*.first':
    'The number of the first page, 1 if it is left out; or the offset of the first item, 0 if it is left out.',
  'pages.*.numeric': 'Whether the cursor or the id is a number, as which it is sent in a body.',
  'pages.*.follow':
    '`GET` if a link to the path of the list is followed by GET, where the list is a POST: else the POST is sent again. A link to another path is always followed by GET.',
  streams: 'Conventions of streams. An operation follows the first whose media type it declares.',
  'streams.*.framing':
    'How events are put into bytes: a line of JSON each, JSON behind record separators, or server-sent events.',
  'streams.*.mediaType': 'The media type of the stream.',
  'streams.*.discriminator': 'The field of an event that holds its type.',
  'streams.*.payload': 'The field of an event that holds what it carries.',
  'streams.*.stamp': 'The field of an event that holds the time at which it was made.',
  'streams.*.events': 'The entry of `events` that lists its events, if it is that of another convention.',
  'streams.*.item': 'The type of the event that carries an item of a list.',
  'streams.*.error': 'The type of the event that carries an error.',
  'streams.*.result': 'The type of the event that carries the result.',
  'streams.*.text': 'The event that carries a piece of text.',
  'streams.*.text.event': 'The type of that event.',
  'streams.*.text.field': 'The field in what it carries that holds the text.',
  'streams.*.heartbeats': 'Types of events that only show that the connection is alive.',
  'streams.*.idle': 'After how many milliseconds of silence the stream is given up.',
  'streams.*.body': 'Fields that the request must have to be answered as a stream.',
  'streams.*.noResult': 'A field of a result which shows that there is none.',
  'streams.*.ends': 'Types of events of which one must come before the stream ends.',
  'streams.*.done': 'The data that ends a stream of server-sent events.',
  relay: 'The convention in which streams are passed on, an entry of `streams`.',
  events:
    'Events that the document does not describe, by the convention of their stream: the schema of what each carries.',
  schemas: 'Schemas that the events refer to and the document does not have.',
  webhooks: 'Requests that the service sends to programs.',
  'webhooks.signature':
    'How they are signed: `standard`, by Standard Webhooks, or `hmac`, by an HMAC of the body with SHA-256 in a header; as the headers of the document say if it is left out.',
  'webhooks.header': 'The header that has the HMAC.',
  'webhooks.encoding': 'How the HMAC is written: `hex`, as if it is left out, or `base64`.',
  'webhooks.prefix': 'What is before the HMAC in the header, `sha256=` for example.',
  errors: 'The errors of the service.',
  'errors.codes': 'The codes of the error envelope; none if it is left out.',
  'errors.codes.*.status': 'The status that comes with the code.',
  'errors.codes.*.description': 'What the code means, for comments.',
  'errors.codes.*.ids': 'Whether any action with an id in its path may answer with it.',
  'errors.codes.*.verbs': 'Verbs of the actions that may answer with it.',
  'errors.rules':
    'What kind of error it is; the first rule that fits decides. If it is left out, the statuses 401, 403, 404, 409 and 429 mean what HTTP says.',
  'errors.rules.[].kind': 'The kind of the error.',
  'errors.rules.[].status': 'The status that the rule asks for.',
  'errors.rules.[].code': 'The code that the rule asks for.',
  'errors.rules.[].message': 'What the message must begin with.',
  'errors.transient':
    'Statuses after which safe and idempotent calls are repeated; 408, 502, 503 and 504 if it is left out.',
  'errors.safe': 'After which further errors a call that changes nothing is repeated.',
  'errors.safe.statuses': 'Statuses after which it is repeated.',
  'errors.safe.codes': 'Codes after which it is repeated; `*` replaces what precedes the rest of a code.',
  'errors.family': 'A regular expression whose one group finds the family of a rate limit in a message.',
  'errors.limits': 'The family of the rate limit that actions of a verb share.',
  'errors.absent': 'The code of an answer that has none, by its status.',
  helpers: 'Helpers of templates/helpers, and what they are mounted on.',
  'helpers.*.needs': 'Operations without which the helper is left out.',
  'helpers.*.calls': 'Operations whose call the helper makes.',
  'helpers.*.calls.*.call': 'The function of the helper that makes the call.',
  'helpers.*.calls.*.event': 'The operation whose events the call gives.',
  'helpers.*.methods': 'Functions of the helper that become methods, by the dotted path of the method.',
  'helpers.*.statics': 'Functions of the helper that become static methods of the client.',
  'helpers.*.prepare': 'The function of the helper that sees every request before it is sent.',
  mounts:
    'What files of src/custom add, by the dotted path in the client: a function becomes a method, a class a resource.',
  renamed:
    'What was renamed in the document, old operationId or component to new: its former names stay as deprecated aliases. One id twice lets its names follow its path.',
  accept: 'Breaking changes that a release may make; `changes --print-accept` writes the lines.',
  'accept.[].changes':
    'Names of changes as a report has them, or patterns: `*` is a part of a name, `partner.user.**` all below one. A kind may precede (`method/removed bot.create`).',
  'accept.[].reason': 'Why users have to bear it, for the changelog.',
  'accept.[].for': 'The version that makes the changes; for any other the entry accepts nothing.',
  aliases: 'Other names for actions: the dotted path of the alias to the operationId.',
  skill: 'Chapters of SKILL.md on what is particular to this API, by their titles.',
  'skill.*.needs': 'Operations that the chapter uses; it is left out if the document lacks one.',
  'skill.*.helper': 'The helper that the chapter uses; it is left out without it.',
  'skill.*.text': 'The chapter, in markdown.',
  expected: 'Names that lines of this file give before the document has them.',
  testing: 'What the mock of the package does beyond its document.',
  'testing.behaviour': 'The folder of templates/testing that has it.',
  'testing.acts': 'What single operations do, by the names in that folder.',
  compat: 'What programs of another package import and call, as compat.yaml lists it, is called here.',
  'compat.spellings':
    'Other spellings of the paths of that list, with the path that each replaces; `{path}` is any path.',
  'compat.rules': 'Patterns of type names and what they become; the first that leads to a type decides.',
  'compat.types': 'What single type names mean, as TypeScript.',
  'compat.functions': 'The operation of each function whose name is not an operationId.',
  'compat.calls':
    'The arguments of a method here, in the names that they have there, for `migrate`: `datasetId, { search }`.',
  'compat.members':
    'What takes the place of a member of a type or a class there, for `migrate`: `{it}` is the value that has it.',
  'compat.texts':
    'Types there whose objects are one text here, for `migrate`: `{name}/{config}` is a field, then each entry of another as `/key=value`.',
  'compat.reasons': 'Why a name has another shape, or nothing in its place: a sentence for MIGRATION.md.'
}

/** The meaning of a key: its own text, else that of its list or map; null if there is none. */
export function keyDocs(path: readonly string[]): string | null {
  for (let depth = path.length; depth > 0; depth--) {
    const key = keyAt(configForm, path.slice(0, depth))
    const docs = key === null ? undefined : valueAt(docsByPattern, key.pattern)
    if (docs !== undefined) return docs
  }
  return null
}
