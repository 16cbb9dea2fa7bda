/** The constructs of a document as a whole (OpenAPI 3.2 §4.1–4.9, §4.27–4.30). */
import { carried, each, refused, unread, type Constructs } from './construct.ts'

const forPeople = 'words for people outside of programs'

export const documentConstructs: Readonly<Record<string, Constructs>> = {
  openapi: {
    openapi: carried('a version other than 3 is refused'),
    $self: unread('references are resolved from where the document was read', { since: 2 }),
    info: carried('the names of the service', { holds: 'info' }),
    jsonSchemaDialect: unread('schemas are read in the dialect of OpenAPI', { since: 1 }),
    servers: carried('the address of the API', { holds: 'server[]' }),
    'servers[+]': carried('the first is the address, and baseUrl is completed with the others'),
    paths: carried('the operations', { holds: 'paths' }),
    webhooks: carried('types of payloads, and a function that reads them', { since: 1, holds: 'pathItem{}' }),
    components: carried('what references lead to', { holds: 'components' }),
    security: carried('which secrets a call carries', { holds: 'securityRequirement[]' }),
    tags: unread('paths decide the tree of resources', { holds: 'tag[]' }),
    externalDocs: unread(forPeople, { holds: 'externalDocs' })
  },
  info: {
    title: carried('the name of the service where sdk.yaml has none'),
    version: carried('the version of the API'),
    ...each('description termsOfService', unread(forPeople)),
    contact: unread(forPeople, { holds: 'contact' }),
    license: unread(forPeople, { holds: 'license' }),
    summary: unread(forPeople, { since: 1 })
  },
  contact: each('name url email', unread(forPeople)),
  license: { ...each('name url', unread(forPeople)), identifier: unread(forPeople, { since: 1 }) },
  server: {
    url: carried('the address of the API'),
    description: carried('the name and the comment of a server to choose'),
    name: carried('the name of a server to choose', { since: 2 }),
    variables: carried('options of the client', { holds: 'serverVariable{}' })
  },
  serverVariable: {
    ...each('default enum description', carried('an option of the client'))
  },
  components: {
    schemas: carried('types', { holds: 'schema{}' }),
    parameters: carried('where a reference leads to them', { holds: 'parameter{}' }),
    requestBodies: carried('where a reference leads to them', { holds: 'requestBody{}' }),
    responses: carried('where a reference leads to them', { holds: 'response{}' }),
    pathItems: carried('where a reference leads to them', { holds: 'pathItem{}', since: 1 }),
    securitySchemes: carried('how the secret travels', { holds: 'securityScheme{}' }),
    mediaTypes: carried('where a reference leads to them', { holds: 'mediaType{}', since: 2 }),
    callbacks: carried('where a reference leads to them', { holds: 'callback{}' }),
    headers: carried('where a reference leads to them', { holds: 'header{}' }),
    examples: unread('as the constructs that refer to them', { holds: 'example{}' }),
    links: unread('as the constructs that refer to them', { holds: 'link{}' })
  },
  paths: { '/{path}': carried('decides resource and method', { holds: 'pathItem' }) },
  pathItem: {
    $ref: carried('the operations of another path item'),
    ...each('summary description', unread('each operation has its own')),
    ...each('get post put patch delete', carried('a method', { holds: 'operation' })),
    query: carried('a method', { since: 2, holds: 'operation' }),
    head: carried('a method without an answer but its headers', { holds: 'operation' }),
    ...each('options trace', unread('left out: no method of a client sends it', { holds: 'operation' })),
    additionalOperations: carried('a method by the name of each', { since: 2, holds: 'operation{}' }),
    servers: carried('the address of its operations', { holds: 'server[]' }),
    parameters: carried('parameters of each operation', { holds: 'parameter[]' })
  },
  operation: {
    tags: unread('paths decide the tree of resources'),
    ...each('summary description deprecated', carried('the comment of the method')),
    externalDocs: unread(forPeople, { holds: 'externalDocs' }),
    operationId: carried('names are recorded under it'),
    parameters: carried('arguments', { holds: 'parameter[]' }),
    requestBody: carried('the request', { holds: 'requestBody' }),
    'requestBody[GET]': refused('left out: a request by GET or HEAD has no body'),
    responses: carried('the answer', { holds: 'responses' }),
    callbacks: carried('types of payloads', { holds: 'callback{}' }),
    security: carried('which secrets a call carries', { holds: 'securityRequirement[]' }),
    servers: carried('the address of the call', { holds: 'server[]' })
  },
  externalDocs: each('description url', unread(forPeople)),
  tag: {
    ...each('name description', unread('paths decide the tree of resources')),
    externalDocs: unread('paths decide the tree of resources', { holds: 'externalDocs' }),
    ...each('summary parent kind', unread('paths decide the tree of resources', { since: 2 }))
  },
  reference: {
    $ref: carried('leads to what it names, in other files as well'),
    ...each('summary description', unread('what it leads to has its own', { since: 1 }))
  }
}
