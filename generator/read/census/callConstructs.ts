/** The constructs of requests and answers (OpenAPI 3.2 §4.10–4.23). */
import { carried, each, lost, refused, unread, type Constructs } from './construct.ts'

const shown = 'examples of calls are made from the schema'

const parameter: Constructs = {
  name: carried('the name of the argument'),
  in: carried('where it travels'),
  'in=path': carried('an argument'),
  'in=query': carried('a field of the parameters'),
  'in=header': carried('an option of the call'),
  'in=cookie': carried('an option of the call'),
  'in=querystring': carried('the parameters as a whole', { since: 2 }),
  ...each('description deprecated', carried('its comment')),
  required: carried('whether it may be left out'),
  allowEmptyValue: unread('an empty text is sent as one', { until: 2 }),
  style: carried('how it is written'),
  ...each('style=form style=simple style=label style=matrix', carried('how it is written')),
  ...each('style=spaceDelimited style=pipeDelimited style=deepObject', carried('how it is written')),
  'style=cookie': carried('how it is written', { since: 2 }),
  explode: carried('how a list or an object is written'),
  allowReserved: carried('whether reserved characters are encoded'),
  schema: carried('its type', { holds: 'schema' }),
  content: carried('its type and how it is written', { holds: 'parameterContent' }),
  example: unread(shown),
  examples: unread(shown, { holds: 'example{}' })
}

/** Media types of bodies by how they are sent and read: what an entry of `content` is counted as. */
const jsonBody = carried('JSON', { holds: 'mediaType' })

const media: Constructs = {
  schema: carried('the type of the body', { holds: 'schema' }),
  'schema[text]': lost('a value that is not JSON is given and taken as a text or as bytes'),
  itemSchema: carried('the type of one item of a stream, or of one line of a body', {
    since: 2,
    holds: 'schema'
  }),
  'itemSchema[whole]': lost('a body that does not come item by item has no items', { since: 2 }),
  example: unread(shown),
  examples: unread(shown, { holds: 'example{}' }),
  description: unread('the type of the body has its own', { since: 2 }),
  encoding: carried('how a field of a form is written', { holds: 'encoding{}' }),
  'encoding[parameter]': lost('each value of a list is under the name of its field, and an object is JSON'),
  prefixEncoding: lost('parts are encoded as HTTP does by default', { since: 2, holds: 'encoding[]' }),
  itemEncoding: lost('parts are encoded as HTTP does by default', { since: 2, holds: 'encoding' })
}

export const callConstructs: Readonly<Record<string, Constructs>> = {
  parameter,
  requestBody: {
    description: unread('the type of the request has its own'),
    required: carried('whether a text, lines or a list may be left out; the schema says it of an object'),
    content: carried('the request', { holds: 'requestContent' })
  },
  requestContent: {
    json: jsonBody,
    'multipart/form-data': carried('a form with files', { holds: 'mediaType' }),
    'application/octet-stream': carried('bytes', { holds: 'mediaType' }),
    form: carried('a form', { holds: 'mediaType' }),
    'form[list]': refused('left out: a form has fields, and a list has none'),
    ...each('text xml', carried('a text', { holds: 'mediaType' })),
    lines: carried('JSON lines', { holds: 'mediaType' }),
    multipart: refused('the SDK writes no such parts', { holds: 'mediaType' }),
    ...each('wildcard other', carried('bytes', { holds: 'mediaType' }))
  },
  parameterContent: {
    ...each('json text', carried('its type', { holds: 'mediaType' })),
    form: carried('the parameters as a whole', { holds: 'mediaType' }),
    wildcard: carried('one value as it is, else JSON', { holds: 'mediaType' }),
    ...each(
      'xml lines multipart multipart/form-data application/octet-stream other',
      refused('no method takes it', { holds: 'mediaType' })
    )
  },
  mediaType: media,
  encoding: {
    contentType: carried('the media type of a part'),
    ...each('style explode allowReserved', carried('how a field is written')),
    headers: refused('no argument gives their values', { holds: 'header{}' }),
    encoding: lost('parts inside of parts are not written', { since: 2, holds: 'encoding{}' }),
    prefixEncoding: lost('parts inside of parts are not written', { since: 2, holds: 'encoding[]' }),
    itemEncoding: lost('parts inside of parts are not written', { since: 2, holds: 'encoding' })
  },
  responses: {
    success: carried('the answer', { holds: 'response' }),
    'success[+]': carried('a union where the answers differ', { holds: 'response' }),
    nothing: carried('an answer without content', { holds: 'response' }),
    '2XX': carried('the answer', { holds: 'response' }),
    default: carried('the answer, if there is no other', { holds: 'response' }),
    error: carried('the type of the body of an error', { holds: 'response' }),
    range: carried('the type of the body of an error', { holds: 'response' })
  },
  response: {
    description: carried('the comment of the answer'),
    summary: unread('the answer has its description', { since: 2 }),
    headers: carried('fields of `headers` of withResponse()', { holds: 'header{}' }),
    content: carried('the answer', { holds: 'responseContent' }),
    links: unread('a program makes the next call itself', { holds: 'link{}' })
  },
  responseContent: {
    json: carried('the answer', { holds: 'mediaType' }),
    lines: carried('a stream', { holds: 'mediaType' }),
    ...each('text xml', carried('a text', { holds: 'mediaType' })),
    ...each('multipart multipart/form-data form', lost('the answer is bytes', { holds: 'mediaType' })),
    ...each('application/octet-stream wildcard other', carried('bytes', { holds: 'mediaType' }))
  },
  headerContent: {
    json: carried('its type', { holds: 'mediaType' }),
    ...each(
      'text form xml lines multipart multipart/form-data application/octet-stream wildcard other',
      unread('it is given as text', { holds: 'mediaType' })
    )
  },
  callback: { '{expression}': carried('types of payloads', { holds: 'pathItem' }) },
  example: {
    ...each('summary description value externalValue', unread(shown)),
    ...each('dataValue serializedValue', unread(shown, { since: 2 }))
  },
  link: {
    ...each(
      'operationRef operationId parameters requestBody description',
      unread('a program makes the next call itself')
    ),
    server: unread('a program makes the next call itself', { holds: 'server' })
  },
  header: {
    ...each('description deprecated', carried('its comment')),
    required: carried('whether it may be missing'),
    style: unread('the style of every header is `simple`'),
    explode: carried('how an object is written'),
    schema: carried('its type', { holds: 'schema' }),
    content: carried('its type, and whether its text is JSON', { holds: 'headerContent' }),
    example: unread(shown),
    examples: unread(shown, { holds: 'example{}' }),
    ...each('allowEmptyValue allowReserved', unread('an answer is read as it is written', { until: 0 }))
  },
  securityScheme: {
    type: carried('how the secret travels'),
    'type=mutualTLS': refused('a certificate belongs to the `fetch` of the program', { since: 1 }),
    description: carried('the comment of the option'),
    ...each('name in scheme', carried('how the secret travels')),
    ...each('in=header in=query in=cookie', carried('where the secret travels')),
    ...each('bearerFormat openIdConnectUrl', unread('a program gets the token itself')),
    flows: unread('a program gets the token itself', { holds: 'oauthFlows' }),
    oauth2MetadataUrl: unread('a program gets the token itself', { since: 2 }),
    deprecated: unread('words for people outside of programs', { since: 2 })
  },
  oauthFlows: {
    ...each(
      'implicit password clientCredentials authorizationCode',
      unread('a program gets the token itself', { holds: 'oauthFlow' })
    ),
    deviceAuthorization: unread('a program gets the token itself', { since: 2, holds: 'oauthFlow' })
  },
  oauthFlow: {
    ...each('authorizationUrl tokenUrl refreshUrl scopes', unread('a program gets the token itself')),
    deviceAuthorizationUrl: unread('a program gets the token itself', { since: 2 })
  },
  securityRequirement: { '{scheme}': carried('which secrets a call carries') }
}
