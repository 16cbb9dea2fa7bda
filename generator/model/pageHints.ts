/** The names by which many services page, as far as a document has to be guessed at; each list begins with the commonest. */

/** Parameters that take a cursor of the answer. */
export const cursorNames: readonly string[] = [
  ...['cursor', 'after', 'page_token', 'pageToken', 'PageToken', 'next_token', 'nextToken', 'NextToken'],
  ...[
    'start_cursor',
    'startCursor',
    'next_cursor',
    'nextCursor',
    'after_cursor',
    'page_cursor',
    'pageCursor'
  ],
  ...[
    'continuation_token',
    'continuationToken',
    'continuation',
    'page_after',
    'page[after]',
    'page[cursor]',
    'pagination_token',
    'paginationToken',
    'PaginationToken',
    'marker',
    'Marker',
    // Services that give the parameter the name of the field.
    'next_page_token',
    'nextPageToken',
    'NextPageToken',
    'next_page_cursor',
    'nextPageCursor',
    'next_marker',
    'nextMarker',
    'NextMarker',
    'continue',
    // Texts of these names are cursors.
    'page',
    'offset'
  ]
]

/** Headers that take a cursor, without a prefix: those names that can mean nothing else there. */
export const headerCursorNames: readonly string[] = [
  ...['cursor', 'page_cursor', 'next_cursor', 'start_cursor', 'page_token', 'next_token', 'next_page_token'],
  ...['continuation_token', 'continuation', 'pagination_token', 'marker']
]

/** Fields that hold the cursor of the next page. */
export const nextNames: readonly string[] = [
  ...[
    'next_cursor',
    'nextCursor',
    'next_page_token',
    'nextPageToken',
    'NextPageToken',
    'next_token',
    'nextToken'
  ],
  ...['NextToken', 'last_id', 'lastId', 'end_cursor', 'endCursor', 'continuation_token', 'continuationToken'],
  ...[
    'continuation',
    'next_page_cursor',
    'nextPageCursor',
    'next_page.offset',
    'next_page.cursor',
    'next.cursor',
    'next.after',
    'next.token',
    'next_marker',
    'nextMarker',
    'NextMarker',
    'continue',
    'after',
    'cursor',
    'next_page',
    'next'
  ]
]

/** Of these, what names the last item: such a cursor exists for every item. */
export const lastItemNames: readonly string[] = ['last_id', 'lastId']

/** Objects of an answer that hold what it says of pages. */
export const holders: readonly string[] = [
  ...[
    'meta',
    'pagination',
    'paging',
    'page',
    'metadata',
    'response_metadata',
    'page_info',
    'pageInfo',
    'cursors'
  ],
  ...[
    'paging.cursors',
    'meta.pagination',
    'meta.page',
    'page_metadata',
    '_metadata',
    'cursor',
    'links',
    '_links'
  ]
]

/** Fields that are false on the last page. */
export const moreNames: readonly string[] = [
  ...['has_more', 'hasMore', 'has_next_page', 'hasNextPage', 'has_next', 'hasNext', 'more', 'hasMoreItems'],
  ...['has_more_items', 'hasMorePages', 'is_more']
]

/** Fields with a link to the next page. */
export const linkNames: readonly string[] = [
  ...[
    'links.next',
    '_links.next',
    '_links.next.href',
    'next_page_uri',
    'meta.next_page_url',
    'next_page_url'
  ],
  ...[
    'nextLink',
    '@odata.nextLink',
    'next_link',
    'next_url',
    'nextUrl',
    'paging.next',
    'paging.next.link',
    'pagination.next_url'
  ],
  ...['links.pages.next', 'pagination.links.next', 'pagination.next', 'meta.next', 'next']
]

/** Parameters that take the id of the last item. */
export const idNames: readonly string[] = [
  'starting_after',
  'startingAfter',
  'after_id',
  'afterId',
  'before_id',
  'beforeId',
  'after',
  'since',
  'last_id',
  'before'
]

/** Of these, so many can mean nothing else. */
export const sureIdNames: readonly string[] = idNames.slice(0, 6)

/** Parameters that take an end of what a page has, with the fields that hold that end: a list that goes back, and one that goes on. */
export const ends: readonly { readonly cursors: readonly string[]; readonly next: readonly string[] }[] = [
  {
    cursors: ['before', 'before_id', 'beforeId', 'until_id', 'untilId', 'max_id', 'maxId'],
    next: ['oldest_id', 'oldestId', 'oldest']
  },
  {
    cursors: ['after', 'after_id', 'afterId', 'since', 'since_id', 'sinceId'],
    next: ['newest_id', 'newestId', 'newest']
  }
]

/** Formats of ids that no other text has. */
export const idFormats: readonly string[] = ['uuid', 'guid', 'ulid']

/** Parameters that take an offset. */
export const offsetNames: readonly string[] = [
  'offset',
  'skip',
  'startAt',
  'start',
  'startIndex',
  'start_index',
  'page[offset]'
]

/** A number of this name is an offset beside a size of a page. */
export const offsetBesideSize = { offset: 'from', size: 'size' } as const

/** Fields that a list of SCIM alone has (RFC 7644 §3.4.2). */
export const scimNames: readonly string[] = ['Resources', 'itemsPerPage']

/** Fields with the number of all items. */
export const totalNames: readonly string[] = [
  ...['total', 'total_count', 'totalCount', 'totalResults', 'total_results', 'total_items', 'totalItems'],
  ...['total_elements', 'totalElements', 'total_records', 'totalRecords', 'count']
]

/** Parameters that take the number of a page. */
export const numberNames: readonly string[] = [
  ...[
    'page',
    'page_number',
    'pageNumber',
    'page[number]',
    'page_no',
    'pageNo',
    'page_num',
    'pageNum',
    'Page'
  ],
  ...['page_index', 'pageIndex', 'current_page', 'currentPage']
]

/** Fields with the number of all pages. */
export const totalPagesNames: readonly string[] = [
  ...['total_pages', 'totalPages', 'page_count', 'pageCount', 'last_page', 'lastPage', 'num_pages', 'pages']
]

/** Parameters that say how many items a page has. */
export const takeNames: readonly string[] = [
  ...[
    'limit',
    'per_page',
    'perPage',
    'page_size',
    'pageSize',
    'PageSize',
    'page[size]',
    'page[limit]',
    'size'
  ],
  ...[
    'count',
    'take',
    'maxResults',
    'max_results',
    'MaxResults',
    'results_per_page',
    'top',
    '$top',
    'first',
    'rows'
  ]
]

/** Fields that hold the items; a list with another name is the only one of its answer. */
export const itemsNames: readonly string[] = [
  ...[
    'data',
    'items',
    'results',
    'values',
    'value',
    'records',
    'entries',
    'content',
    'objects',
    'rows',
    'list'
  ]
]

/** Objects of an answer that hold all of it, the items too. */
export const envelopes: readonly string[] = [
  ...['data', 'result', 'results', 'response', 'payload', 'body', 'hits', 'd']
]

/** Words of a document by which pages or items are counted from 0. */
export const fromZero =
  /\b(?:zero|0)[- ](?:based|index(?:ed)?)|\b(?:start(?:s|ing)?|begin(?:s|ning)?|count(?:s|ed|ing)?) (?:at|from|with) (?:zero|0)\b/i

/** Words by which they are counted from 1. */
export const fromOne =
  /\b(?:one|1)[- ](?:based|index(?:ed)?)|\b(?:start(?:s|ing)?|begin(?:s|ning)?|count(?:s|ed|ing)?) (?:at|from|with) (?:one|1)\b/i
