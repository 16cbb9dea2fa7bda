/** What the mock knows of the document. The keys are short because the package holds the table in both of its formats. */
export interface Table {
  /** Paths at which the service is mounted, `/v1`; an empty one is the root of a host. */
  readonly prefixes: readonly string[]
  /** Names of properties, which schemas refer to by place. */
  readonly names: readonly string[]
  readonly nodes: readonly ShortNode[]
  readonly operations: readonly ShortOperation[]
  /** The names of operations by the names that they had before. */
  readonly former?: Readonly<Record<string, readonly string[]>>
  readonly pages: readonly PageStyle[]
  readonly streams: readonly StreamStyle[]
  /** The statuses of the codes in the error envelope; of several codes with one status the first is the usual one. */
  readonly codes: Readonly<Record<string, number>>
}

/** A JSON Schema whose parts are places in {@link Table.nodes}. */
export interface Node {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: true
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly multipleOf?: number
  readonly nullable?: true
  /** The schema that this one refers to. */
  readonly ref?: number
  /** Properties by name; those that are required come first. */
  readonly p?: Readonly<Record<string, number>>
  /** How many of them are required. */
  readonly r?: number
  /** Names that are required in the branches of a union. */
  readonly need?: readonly string[]
  readonly items?: number
  /** Additional properties: allowed, refused, or of a schema. */
  readonly more?: number | boolean
  /** Branches of a union. */
  readonly any?: readonly number[]
  /** True for a row: empty columns are null. */
  readonly row?: true
}

/** The same as it is in the table. */
export interface ShortNode extends Omit<Node, 'p'> {
  /** Places of a name and of its schema, one pair after another. */
  readonly p?: readonly number[]
}

/** What an operation does with rows. */
export type Role = 'list' | 'search' | 'fetch' | 'create' | 'clone' | 'update' | 'delete' | 'ensure'

/** One operation; what follows from its path is left out. */
export interface ShortOperation {
  /** How programs call it, `thing.create`; the words of its path if it is left out. */
  readonly n?: string
  /** Its method; POST if it is left out. */
  readonly m?: string
  /** Its path from the prefix, with parameters in braces; `{path*}` spans several segments, `{path*?}` may be absent. */
  readonly p: string
  /**
   * How many segments of the path lead to its collection; all before its last word if it is left out. The next one is the id
   * of a row, if it is a parameter.
   */
  readonly c?: number
  /** What it does with rows; the last word of the path if it is left out and the word is one, and empty for nothing. */
  readonly role?: Role | ''
  /** What the behaviour of the service does instead. */
  readonly act?: string
  /** The schema of the parameters that it does not take as they come, as an object. */
  readonly i?: number
  /** Those of them that are not in the query or whose text is not the value: the key of each, its place, its name and its form. */
  readonly v?: readonly (readonly [key: string, place: string, name: string, form: string])[]
  /** The schema of the JSON body. */
  readonly q?: number
  /** 1 if the body may come in another form than JSON. */
  readonly u?: 1
  /** The schema of the JSON answer. */
  readonly a?: number
  readonly status?: number
  /** The schema of the headers of the answer, as an object. */
  readonly h?: number
  /** Its fields: the name of each, its header, and how it is written if not as text or with commas. */
  readonly w?: readonly (readonly [field: string, header: string, form?: string])[]
  /** Media types of answers that are not JSON; the first is the usual one. */
  readonly t?: readonly string[]
  /** The convention of its pages and of its streams, by place in the table. */
  readonly page?: number
  /** Where the answer has the rows, if its convention leaves that open. */
  readonly rows?: string
  readonly stream?: number
  /** The schema of the items of a list, and of the events of a stream. */
  readonly item?: number
  readonly event?: number
}

/** One operation with what follows from its path. */
export interface Operation extends Omit<ShortOperation, 'n' | 'm' | 'c' | 'role'> {
  readonly n: string
  readonly m: string
  readonly c: number
  readonly role: Role | null
  /** True for a list whose pages link to each other: a link is followed by GET. */
  readonly linked?: true
}

/** How lists come in pages. */
export interface PageStyle {
  /** What asks for the next page; a cursor in the query, which a field of the answer gives, if it is left out. */
  readonly by?: 'cursor' | 'id' | 'offset' | 'number' | 'link'
  readonly place?: 'query' | 'body'
  readonly items: string
  readonly cursor: string | null
  readonly next: string | null
  readonly take: string | null
  readonly order: string | null
  readonly maximum: number | null
  /** True if the cursor is the id of the last item. */
  readonly resumable: boolean
  readonly id?: string
  readonly hasMore?: string
  readonly total?: string
  readonly totalPages?: string
  readonly first?: number
  /** True if a cursor is a number. */
  readonly numeric?: true
}

/** How events follow each other. */
export interface StreamStyle {
  readonly framing: 'jsonl' | 'jsonSeq' | 'sse'
  readonly mediaType: string
  /** What an event is; a JSON object if it is left out. */
  readonly shape?: 'value' | 'text' | 'frame' | 'textFrame'
  /** Types of events whose data is text. */
  readonly texts?: readonly string[]
  readonly discriminator: string | null
  readonly payload: string | null
  readonly item: string | null
  readonly error: string | null
  readonly result: string | null
  readonly text: { readonly event: string; readonly field: string } | null
  readonly heartbeats: readonly string[]
  readonly body: Readonly<Record<string, unknown>> | null
  readonly done: string | null
}
