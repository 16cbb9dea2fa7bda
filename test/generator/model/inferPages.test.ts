/** Which conventions of pages are proposed for documents that page as well-known services do. */
import { describe, expect, test } from 'vitest'
import { inferPages, type InferredPages } from '../../../generator/model/inferPages.ts'
import type { Schema } from '../../../generator/model/api.ts'
import { readDocument } from '../../../generator/read/read.ts'
import { documentOf, fields, type OperationSketch } from '../../support/sketch.ts'

const text: Schema = { type: 'string' }
const uuid: Schema = { type: 'string', format: 'uuid' }
const day: Schema = { type: 'string', format: 'date-time' }
const flag: Schema = { type: 'boolean' }
const count: Schema = { type: 'integer' }
const rows: Schema = { type: 'array', items: fields('id') }
const object = (properties: Readonly<Record<string, Schema>>): Schema => ({ type: 'object', properties })
const params = (...names: readonly string[]): readonly object[] =>
  names.map((name) => ({ name, in: 'query', schema: /page|offset/i.test(name) ? count : text }))

const inHeader = (name: string): object => ({ name, in: 'header', schema: text })

type Operation = Omit<OperationSketch, 'id'> & {
  readonly method?: string
  readonly link?: true
  /** Headers of the answer. */
  readonly headers?: readonly string[]
}

/** What is proposed for these operations. */
function proposed(...operations: readonly Operation[]): readonly InferredPages[] {
  const sketch = operations.map(({ method = 'GET', link: _, headers: __, ...operation }, index) => [
    `${method} /things${index}`,
    { id: `operation${index}`, ...operation }
  ])
  const root = documentOf(Object.fromEntries(sketch) as Parameters<typeof documentOf>[0])
  operations.forEach(({ link, headers = link === true ? ['Link'] : [] }, index) => {
    if (headers.length === 0) return
    const item = Object(root['paths'])[`/things${index}`]
    item.get.responses['200'].headers = Object.fromEntries(headers.map((name) => [name, { schema: text }]))
  })
  return inferPages(readDocument(root).document)
}

describe('a document that pages as a service that is known', () => {
  test.each<readonly [string, Operation, InferredPages['convention'], string]>([
    [
      'OpenAI',
      {
        parameters: params('after', 'limit', 'order'),
        answer: object({ data: rows, first_id: text, last_id: text, has_more: flag })
      },
      {
        items: 'data',
        take: 'limit',
        cursor: 'after',
        next: 'last_id',
        hasMore: 'has_more',
        resumable: true
      },
      '1 of 1 operations that take `after` answer with `data`, `last_id` and `has_more`'
    ],
    [
      'Stripe',
      {
        parameters: params('starting_after', 'ending_before', 'limit'),
        answer: object({ object: text, data: rows, has_more: flag, url: text })
      },
      { by: 'id', items: 'data', take: 'limit', cursor: 'starting_after', hasMore: 'has_more' },
      '1 of 1 operations that take `starting_after` answer with `data` and `has_more`'
    ],
    [
      'Slack',
      {
        parameters: params('cursor', 'limit'),
        answer: object({ ok: flag, channels: rows, response_metadata: object({ next_cursor: text }) })
      },
      { items: '*', take: 'limit', cursor: 'cursor', next: 'response_metadata.next_cursor', sparse: true },
      '1 of 1 operations that take `cursor` answer with one list and `response_metadata.next_cursor`'
    ],
    [
      'Google',
      {
        parameters: [...params('pageSize'), { name: 'pageToken', in: 'query', schema: text }],
        answer: object({ topics: rows, nextPageToken: text })
      },
      { items: '*', take: 'pageSize', cursor: 'pageToken', next: 'nextPageToken', sparse: true },
      '1 of 1 operations that take `pageToken` answer with one list and `nextPageToken`'
    ],
    [
      'Zoom',
      {
        parameters: params('page_size', 'page_number', 'next_page_token').map((each) =>
          Object(each).name === 'next_page_token' ? { ...each, schema: text } : each
        ),
        answer: object({ next_page_token: text, page_size: count, total_records: count, meetings: rows })
      },
      { items: '*', take: 'page_size', cursor: 'next_page_token', next: 'next_page_token', sparse: true },
      '1 of 1 operations that take `next_page_token` answer with one list and `next_page_token`'
    ],
    [
      'Kubernetes',
      {
        parameters: params('limit', 'continue', 'labelSelector'),
        answer: object({
          apiVersion: text,
          items: rows,
          metadata: object({ continue: text, remainingItemCount: count, resourceVersion: text })
        })
      },
      { items: 'items', take: 'limit', cursor: 'continue', next: 'metadata.continue', sparse: true },
      '1 of 1 operations that take `continue` answer with `items` and `metadata.continue`'
    ],
    [
      'Jira by tokens in the body',
      {
        method: 'POST',
        body: object({ jql: text, nextPageToken: text, maxResults: count }),
        answer: object({ issues: rows, nextPageToken: text, isLast: flag })
      },
      {
        in: 'body',
        items: '*',
        take: 'maxResults',
        cursor: 'nextPageToken',
        next: 'nextPageToken',
        sparse: true
      },
      '1 of 1 operations that take `nextPageToken` answer with one list and `nextPageToken`'
    ],
    [
      'GitHub',
      { parameters: params('page', 'per_page'), answer: rows, link: true },
      { by: 'link', items: '', take: 'per_page' },
      '1 of 1 operations that answer with JSON answer with a list and the header `Link`'
    ],
    [
      'GitHub where it declares no Link',
      { parameters: params('page', 'per_page'), answer: rows },
      { by: 'number', items: '', take: 'per_page', cursor: 'page' },
      '1 of 1 operations that take `page` answer with a list'
    ],
    [
      'Spotify',
      {
        parameters: params('offset', 'limit'),
        answer: object({ items: rows, total: count, limit: count, offset: count })
      },
      { by: 'offset', items: 'items', take: 'limit', cursor: 'offset', total: 'total' },
      '1 of 1 operations that take `offset` answer with `items` and `total`'
    ],
    [
      'Clerk, whose total is of another type',
      {
        parameters: params('offset', 'limit'),
        answer: object({ data: rows, total: object({ value: count }) })
      },
      { by: 'offset', items: 'data', take: 'limit', cursor: 'offset' },
      '1 of 1 operations that take `offset` answer with `data`'
    ],
    [
      'a service whose answers are all in one object',
      {
        parameters: params('cursor', 'limit'),
        answer: object({ ok: flag, data: object({ items: rows, next_cursor: text }) })
      },
      { items: 'data.items', take: 'limit', cursor: 'cursor', next: 'data.next_cursor', sparse: true },
      '1 of 1 operations that take `cursor` answer with `data.items` and `data.next_cursor`'
    ],
    [
      'a service whose answers are all in one object, with lists of their own names',
      {
        parameters: params('page', 'per_page'),
        answer: object({
          success: flag,
          result: object({ things: rows, pagination: object({ total_pages: count }) })
        })
      },
      {
        by: 'number',
        items: '*',
        take: 'per_page',
        cursor: 'page',
        totalPages: 'result.pagination.total_pages'
      },
      '1 of 1 operations that take `page` answer with one list and `result.pagination.total_pages`'
    ],
    [
      'a service whose answers are all in one object, with a link',
      { parameters: params('limit'), answer: object({ response: object({ items: rows, next_url: text }) }) },
      { by: 'link', items: 'response.items', take: 'limit', next: 'response.next_url' },
      '1 of 1 operations that answer with JSON answer with `response.items` and `response.next_url`'
    ],
    [
      'HubSpot',
      {
        parameters: params('after', 'limit'),
        answer: object({ results: rows, paging: object({ next: object({ after: text, link: text }) }) })
      },
      { items: 'results', take: 'limit', cursor: 'after', next: 'paging.next.after', sparse: true },
      '1 of 1 operations that take `after` answer with `results` and `paging.next.after`'
    ],
    [
      'HubSpot where no parameter takes the cursor',
      {
        parameters: params('limit'),
        answer: object({ results: rows, paging: object({ next: object({ after: text, link: text }) }) })
      },
      { by: 'link', items: 'results', take: 'limit', next: 'paging.next.link' },
      '1 of 1 operations that answer with JSON answer with `results` and `paging.next.link`'
    ],
    [
      'a service whose next link is an object with the address',
      {
        parameters: params('limit'),
        answer: object({ data: rows, links: object({ next: object({ href: text }) }) })
      },
      { by: 'link', items: 'data', take: 'limit', next: 'links.next' },
      '1 of 1 operations that answer with JSON answer with `data` and `links.next`'
    ],
    [
      'a list beside an object that has one',
      { parameters: params('page'), answer: object({ users: rows, data: object({ items: rows }) }) },
      { by: 'number', items: '*', cursor: 'page' },
      '1 of 1 operations that take `page` answer with one list'
    ],
    [
      'Spring, whose words say that pages are counted from 0',
      {
        parameters: [
          { name: 'page', in: 'query', description: 'Zero-based page index (0..N)', schema: count },
          ...params('size')
        ],
        answer: object({ content: rows, totalPages: count })
      },
      { by: 'number', items: 'content', take: 'size', cursor: 'page', first: 0, totalPages: 'totalPages' },
      '1 of 1 operations that take `page` answer with `content` and `totalPages`'
    ],
    [
      'a service whose words say that items are counted from 1',
      {
        parameters: [
          {
            name: 'start',
            in: 'query',
            schema: { ...count, description: 'The first item, starting from 1.' }
          }
        ],
        answer: object({ items: rows, total: count })
      },
      { by: 'offset', items: 'items', cursor: 'start', first: 1, total: 'total' },
      '1 of 1 operations that take `start` answer with `items` and `total`'
    ],
    [
      'a service with numbers of pages',
      {
        parameters: [...params('page_size'), { name: 'page', in: 'query', schema: { ...count, minimum: 0 } }],
        answer: object({ results: rows, pagination: object({ total_pages: count }) })
      },
      {
        by: 'number',
        items: 'results',
        take: 'page_size',
        cursor: 'page',
        first: 0,
        totalPages: 'pagination.total_pages'
      },
      '1 of 1 operations that take `page` answer with `results` and `pagination.total_pages`'
    ],
    [
      'Asana, whose offset is a text',
      {
        parameters: [...params('limit'), { name: 'offset', in: 'query', schema: text }],
        answer: object({ data: rows, next_page: object({ offset: text, path: text, uri: text }) })
      },
      { items: 'data', take: 'limit', cursor: 'offset', next: 'next_page.offset', sparse: true },
      '1 of 1 operations that take `offset` answer with `data` and `next_page.offset`'
    ],
    [
      'the search of Stripe, whose page is a text',
      {
        parameters: [...params('limit'), { name: 'page', in: 'query', schema: text }],
        answer: object({ data: rows, has_more: flag, next_page: { ...text, nullable: true } })
      },
      { items: 'data', take: 'limit', cursor: 'page', next: 'next_page', hasMore: 'has_more' },
      '1 of 1 operations that take `page` answer with `data`, `next_page` and `has_more`'
    ],
    [
      'Spotify by cursors, whose next is a link',
      {
        parameters: params('after', 'limit'),
        answer: object({
          items: rows,
          next: { ...text, description: 'URL to the next page' },
          cursors: object({ after: text })
        })
      },
      { items: 'items', take: 'limit', cursor: 'after', next: 'cursors.after', sparse: true },
      '1 of 1 operations that take `after` answer with `items` and `cursors.after`'
    ],
    [
      'DigitalOcean, whose field `pages` holds links',
      {
        parameters: params('page', 'per_page'),
        answer: object({ droplets: rows, links: object({ pages: { anyOf: [{}, object({ next: text })] } }) })
      },
      { by: 'number', items: '*', take: 'per_page', cursor: 'page' },
      '1 of 1 operations that take `page` answer with one list'
    ],
    [
      'Plaid',
      {
        method: 'POST',
        body: { ...fields('access_token', 'cursor'), required: ['access_token'] },
        answer: object({ transactions: rows, next_cursor: text, has_more: flag })
      },
      { in: 'body', items: '*', cursor: 'cursor', next: 'next_cursor', hasMore: 'has_more' },
      '1 of 1 operations that take `cursor` answer with one list, `next_cursor` and `has_more`'
    ],
    [
      'Notion',
      {
        method: 'POST',
        body: object({ start_cursor: text, page_size: count }),
        answer: object({ results: rows, next_cursor: text, has_more: flag })
      },
      {
        in: 'body',
        items: 'results',
        take: 'page_size',
        cursor: 'start_cursor',
        next: 'next_cursor',
        hasMore: 'has_more'
      },
      '1 of 1 operations that take `start_cursor` answer with `results`, `next_cursor` and `has_more`'
    ],
    [
      'JSON:API',
      {
        parameters: params('page[number]', 'page[size]'),
        answer: object({ data: rows, links: object({ self: text, next: text }) })
      },
      { by: 'link', items: 'data', take: 'page[size]', next: 'links.next' },
      '1 of 1 operations that answer with JSON answer with `data` and `links.next`'
    ],
    [
      'JSON:API by cursors, whose links are followed and never sent as cursors',
      {
        parameters: params('page[cursor]', 'page[limit]'),
        answer: object({
          data: rows,
          links: object({ next: text, prev: text }),
          meta: object({ total: count })
        })
      },
      { by: 'link', items: 'data', take: 'page[limit]', next: 'links.next' },
      '1 of 1 operations that answer with JSON answer with `data` and `links.next`'
    ],
    [
      'JSON:API by cursors that are given beside links',
      {
        parameters: params('page[cursor]'),
        answer: object({ data: rows, links: object({ next: text }), meta: object({ next_cursor: text }) })
      },
      { items: 'data', cursor: 'page[cursor]', next: 'meta.next_cursor', sparse: true },
      '1 of 1 operations that take `page[cursor]` answer with `data` and `meta.next_cursor`'
    ],
    [
      'HAL, whose list is among what is embedded',
      {
        parameters: params('page', 'size'),
        answer: object({
          _embedded: object({ orders: rows }),
          _links: object({ next: object({ href: text }), self: object({ href: text }) })
        })
      },
      { by: 'link', items: '*', take: 'size', next: '_links.next' },
      '1 of 1 operations that answer with JSON answer with one list and `_links.next`'
    ],
    [
      'Box, whose cursor is a marker',
      {
        parameters: [{ name: 'marker', in: 'query', schema: text }, ...params('limit')],
        answer: object({ entries: rows, next_marker: text, limit: count })
      },
      { items: 'entries', take: 'limit', cursor: 'marker', next: 'next_marker', sparse: true },
      '1 of 1 operations that take `marker` answer with `entries` and `next_marker`'
    ],
    [
      'a service of markers in upper case',
      {
        parameters: [{ name: 'Marker', in: 'query', schema: text }],
        answer: object({ Users: rows, NextMarker: text, IsTruncated: flag })
      },
      { items: '*', cursor: 'Marker', next: 'NextMarker', sparse: true },
      '1 of 1 operations that take `Marker` answer with one list and `NextMarker`'
    ],
    [
      'a service that declares the header Link and no parameter of pages',
      { parameters: params('filter'), answer: rows, link: true },
      { by: 'link', items: '' },
      '1 of 1 operations that answer with JSON answer with a list and the header `Link`'
    ],
    [
      'a service that declares the header Link and no parameter at all',
      { answer: object({ items: rows }), link: true },
      { by: 'link', items: 'items' },
      '1 of 1 operations that answer with JSON answer with `items` and the header `Link`'
    ],
    [
      'SCIM, whose offsets begin with 1 (RFC 7644)',
      {
        parameters: [{ name: 'startIndex', in: 'query', schema: count }, ...params('filter')].concat([
          { name: 'count', in: 'query', schema: count }
        ]),
        answer: object({
          schemas: { type: 'array', items: text },
          totalResults: count,
          itemsPerPage: count,
          startIndex: count,
          Resources: rows
        })
      },
      {
        ...{ by: 'offset', items: '*', take: 'count', cursor: 'startIndex', first: 1 },
        total: 'totalResults'
      },
      '1 of 1 operations that take `startIndex` answer with one list and `totalResults`'
    ],
    [
      'SCIM, whose document says nothing of numbers of results, but from where it counts',
      {
        parameters: [
          { name: 'startIndex', in: 'query', schema: { ...count, minimum: 1 } },
          { name: 'count', in: 'query', schema: count }
        ],
        answer: object({ Resources: rows })
      },
      { by: 'offset', items: '*', take: 'count', cursor: 'startIndex', first: 1 },
      '1 of 1 operations that take `startIndex` answer with one list'
    ],
    [
      'a service whose startIndex begins with 0, as its default says',
      {
        parameters: [{ name: 'startIndex', in: 'query', schema: { ...count, default: 0 } }],
        answer: object({ items: rows, totalResults: count })
      },
      { by: 'offset', items: 'items', cursor: 'startIndex', total: 'totalResults' },
      '1 of 1 operations that take `startIndex` answer with `items` and `totalResults`'
    ],
    [
      'a service of offsets that are called `from`, beside a size',
      {
        parameters: ['from', 'size'].map((name) => ({ name, in: 'query', schema: count })),
        answer: object({ items: rows, total: count })
      },
      { by: 'offset', items: 'items', take: 'size', cursor: 'from', total: 'total' },
      '1 of 1 operations that take `from` answer with `items` and `total`'
    ],
    [
      'a list that goes back from the last item that it gave',
      { parameters: params('before_id', 'limit'), answer: object({ items: rows }) },
      { by: 'id', items: 'items', take: 'limit', cursor: 'before_id' },
      '1 of 1 operations that take `before_id` answer with `items`'
    ],
    [
      'a list that goes back and says whether there is more',
      { parameters: params('before', 'limit'), answer: object({ items: rows, has_more: flag }) },
      { by: 'id', items: 'items', take: 'limit', cursor: 'before', hasMore: 'has_more' },
      '1 of 1 operations that take `before` answer with `items` and `has_more`'
    ],
    [
      'a list that goes back from the oldest id of its answer',
      {
        parameters: params('before', 'after'),
        answer: object({ items: rows, meta: object({ oldest_id: text, newest_id: text }) })
      },
      { items: 'items', cursor: 'before', next: 'meta.oldest_id' },
      '1 of 1 operations that take `before` answer with `items` and `meta.oldest_id`'
    ],
    [
      'a list that goes on from the newest id of its answer',
      { parameters: params('since_id'), answer: object({ items: rows, newest_id: text }) },
      { items: 'items', cursor: 'since_id', next: 'newest_id' },
      '1 of 1 operations that take `since_id` answer with `items` and `newest_id`'
    ],
    [
      'a list whose cursor is of the kind of its ids',
      {
        parameters: [{ name: 'cursor', in: 'query', schema: uuid }, ...params('limit')],
        answer: object({ items: { type: 'array', items: object({ id: uuid }) } })
      },
      { by: 'id', items: 'items', take: 'limit', cursor: 'cursor' },
      '1 of 1 operations that take `cursor` answer with `items`'
    ],
    [
      'a service whose header has the next cursor',
      { parameters: params('cursor', 'limit'), answer: rows, headers: ['X-Next-Cursor'] },
      { items: '', take: 'limit', cursor: 'cursor', nextHeader: 'X-Next-Cursor', sparse: true },
      '1 of 1 operations that take `cursor` answer with a list and the header `X-Next-Cursor`'
    ],
    [
      'a service that takes the cursor in a header',
      {
        parameters: [inHeader('X-Cursor'), ...params('limit')],
        answer: object({ data: rows, next_cursor: text })
      },
      { in: 'header', items: 'data', take: 'limit', cursor: 'X-Cursor', next: 'next_cursor', sparse: true },
      '1 of 1 operations that take `X-Cursor` answer with `data` and `next_cursor`'
    ],
    [
      'Azure, with one header both ways',
      {
        parameters: [inHeader('x-ms-continuation')],
        answer: object({ value: rows }),
        headers: ['x-ms-continuation']
      },
      {
        ...{ in: 'header', items: 'value', cursor: 'x-ms-continuation' },
        ...{ nextHeader: 'x-ms-continuation', sparse: true }
      },
      '1 of 1 operations that take `x-ms-continuation` answer with `value` and the header `x-ms-continuation`'
    ],
    [
      'Django',
      {
        parameters: params('page'),
        answer: object({ count, next: { type: 'string', format: 'uri' }, results: rows })
      },
      { by: 'link', items: 'results', next: 'next' },
      '1 of 1 operations that answer with JSON answer with `results` and `next`'
    ]
  ])('%s gives its convention', (_, operation, convention, evidence) => {
    expect(proposed(operation)).toEqual([{ name: expect.any(String), convention, lists: 1, evidence }])
  })
})

describe('what only seems to ask for a page', () => {
  const taking = (name: string, schema: Schema): readonly object[] => [{ name, in: 'query', schema }]
  test.each<readonly [string, Operation]>([
    ['a time', { parameters: taking('before', day), answer: object({ items: rows, has_more: flag }) }],
    [
      'a day since which',
      { parameters: taking('since', day), answer: object({ items: rows, has_more: flag }) }
    ],
    ['an end without more', { parameters: taking('before', text), answer: object({ items: rows }) }],
    ['a sender', { parameters: params('from', 'size'), answer: object({ items: rows, total: count }) }],
    [
      'a header that is not answered',
      { parameters: [inHeader('X-Cursor')], answer: object({ items: rows }) }
    ],
    ['a header of the answer alone', { answer: object({ items: rows }), headers: ['X-Next-Cursor'] }],
    ['a beginning', { parameters: taking('from', count), answer: object({ items: rows, total: count }) }],
    [
      'a cursor of another kind than the ids',
      { parameters: taking('cursor', uuid), answer: object({ items: rows }) }
    ]
  ])('%s proposes no convention', (_, operation) => {
    expect(proposed(operation)).toEqual([])
  })
})

describe('a request that asks for a page elsewhere than in a parameter of a GET', () => {
  const inside = (
    name: string,
    properties: Readonly<Record<string, Schema>>,
    style = 'deepObject'
  ): object => ({
    ...{ name, in: 'query', style, explode: true },
    schema: object(properties)
  })
  test.each<readonly [string, Operation, InferredPages['convention']]>([
    [
      'a number as the cursor of a body',
      {
        method: 'POST',
        body: object({ from: count, cursor: count, limit: count }),
        answer: object({ rows, next_cursor: count })
      },
      {
        in: 'body',
        items: 'rows',
        take: 'limit',
        cursor: 'cursor',
        next: 'next_cursor',
        sparse: true,
        numeric: true
      }
    ],
    [
      'a number as the cursor in an object of a body',
      {
        method: 'POST',
        body: object({ pagination: object({ after: count, limit: count }), filter: text }),
        answer: object({ items: rows, paging: object({ next: count }) })
      },
      {
        ...{
          in: 'body',
          items: 'items',
          take: 'pagination.limit',
          cursor: 'pagination.after',
          next: 'paging.next'
        },
        ...{ sparse: true, numeric: true }
      }
    ],
    [
      'a number of an id in a body',
      {
        method: 'POST',
        body: object({ starting_after: count }),
        answer: object({ data: rows, has_more: flag })
      },
      { by: 'id', in: 'body', items: 'data', cursor: 'starting_after', hasMore: 'has_more', numeric: true }
    ],
    [
      'an offset in an object of a body',
      {
        method: 'POST',
        body: object({ page: object({ offset: count, limit: count }) }),
        answer: object({ items: rows })
      },
      { by: 'offset', in: 'body', items: 'items', take: 'page.limit', cursor: 'page.offset' }
    ],
    [
      'a cursor of the query beside a body',
      {
        method: 'POST',
        parameters: params('cursor', 'limit'),
        body: object({ filter: text }),
        answer: object({ items: rows, next_cursor: text })
      },
      { items: 'items', take: 'limit', cursor: 'cursor', next: 'next_cursor', sparse: true }
    ],
    [
      'the number of a page in the query beside a body',
      { method: 'POST', parameters: params('page'), body: fields('name'), answer: rows },
      { by: 'number', items: '', cursor: 'page' }
    ],
    [
      'a link in the answer to a body',
      {
        method: 'POST',
        body: fields('filter'),
        answer: object({ items: rows, nextLink: { ...text, format: 'uri' } })
      },
      { by: 'link', items: 'items', next: 'nextLink' }
    ],
    [
      'the number of a page in an object of the query (JSON:API)',
      { parameters: [inside('page', { number: count, size: count })], answer: object({ data: rows }) },
      { by: 'number', items: 'data', take: 'page[size]', cursor: 'page[number]' }
    ],
    [
      'a cursor in an object of the query (JSON:API)',
      {
        parameters: [inside('page', { cursor: text, size: count })],
        answer: object({ data: rows, meta: object({ next_cursor: text }) })
      },
      { items: 'data', take: 'page[size]', cursor: 'page[cursor]', next: 'meta.next_cursor', sparse: true }
    ],
    [
      'an offset in an object of the query (JSON:API)',
      { parameters: [inside('page', { offset: count, limit: count })], answer: object({ data: rows }) },
      { by: 'offset', items: 'data', take: 'page[limit]', cursor: 'page[offset]' }
    ],
    [
      'the number of a page in another object of the query (Strapi)',
      {
        parameters: [inside('pagination', { page: count, pageSize: count })],
        answer: object({ data: rows, meta: object({ pagination: object({ pageCount: count }) }) })
      },
      {
        ...{ by: 'number', items: 'data', take: 'pagination[pageSize]', cursor: 'pagination[page]' },
        totalPages: 'meta.pagination.pageCount'
      }
    ],
    [
      'the number of a page in an object that the query has field by field (Spring)',
      {
        parameters: [inside('pageable', { page: { ...count, minimum: 0 }, size: count }, 'form')],
        answer: object({ content: rows, totalPages: count })
      },
      { by: 'number', items: 'content', take: 'size', cursor: 'page', first: 0, totalPages: 'totalPages' }
    ]
  ])('%s', (_, operation, convention) => {
    expect(proposed(operation).map((found) => found.convention)).toEqual([convention])
  })
})

test('an operation without a list, or without a way to go on, has no convention', () => {
  expect(
    proposed(
      { parameters: params('page'), answer: fields('id') },
      { parameters: params('limit'), answer: rows },
      { parameters: params('cursor'), answer: object({ items: rows }) },
      { method: 'POST', body: fields('name'), answer: rows }
    )
  ).toEqual([])
})

test('conventions of one document have names of their own, the most particular style first, and count what is left', () => {
  const byNumber: Operation = { parameters: params('page', 'per_page'), answer: rows }
  const found = proposed(
    byNumber,
    { ...byNumber, link: true },
    { ...byNumber, link: true },
    { parameters: params('cursor'), answer: object({ data: rows, next_cursor: text }) },
    { parameters: params('cursor'), answer: object({ items: rows, next_cursor: text }) },
    { parameters: params('after'), answer: object({ data: rows, next_cursor: text }) },
    { parameters: params('cursor'), answer: object({ data: rows }) }
  )
  expect(found.map(({ name, lists, evidence }) => [name, lists, evidence])).toEqual([
    ['cursorPages', 1, '1 of 3 operations that take `cursor` answer with `data` and `next_cursor`'],
    ['itemsCursorPages', 1, '1 of 3 operations that take `cursor` answer with `items` and `next_cursor`'],
    ['afterPages', 1, '1 of 1 operations that take `after` answer with `data` and `next_cursor`'],
    ['linkPages', 2, '2 of 7 operations that answer with JSON answer with a list and the header `Link`'],
    ['numberPages', 1, '1 of 3 operations that take `page` answer with a list']
  ])
})
