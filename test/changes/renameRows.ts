/** Renames of a document whose names were recorded, and the lines of sdk.yaml for them. */
import type { Row } from './documentParts.ts'
import type { Draft } from './tiny.ts'

const move = (from: string, to: string, id?: string) => (document: Draft) => {
  document['paths'][to] = document['paths'][from]
  delete document['paths'][from]
  const [operation]: Draft[] = Object.values(document['paths'][to])
  operation.operationId = id ?? operation.operationId
}

const renamed = (line: string) => (yaml: string) => `${yaml}\nrenamed: { ${line} }\n`

const toHall = move('/room/{roomId}/fetch', '/hall/{hallId}/fetch', 'fetchHall')

const reason = (document: Draft): void => {
  const schemas = document['components'].schemas
  schemas['StopReason'] = schemas['EndReason']
  delete schemas['EndReason']
  schemas['EndEvent'].properties.data.properties.reason.$ref = '#/components/schemas/StopReason'
}

/** Rows of the table, each with the names of the unchanged document. */
export const renameRows: readonly Row[] = [
  {
    change: 'an operation moves and its id changes, and a line says so',
    verdict: 'minor',
    by: 'rule',
    named: 'client.room.fetch',
    document: toHall,
    decisions: renamed('fetchRoom: fetchHall'),
    locked: true
  },
  {
    change: 'an operation moves and its id changes, and no line says so',
    verdict: 'major',
    by: 'probe',
    named: 'client.room.fetch',
    document: toHall,
    locked: true
  },
  {
    change: 'an operation moves under one id, and its name stays',
    verdict: 'minor',
    by: 'rule',
    named: 'fetchRoom',
    document: move('/room/{roomId}/fetch', '/hall/{hallId}/fetch'),
    locked: true
  },
  {
    change: 'an operation moves under one id, and a line lets its name follow',
    verdict: 'minor',
    by: 'rule',
    named: 'client.room.fetch',
    document: move('/room/{roomId}/fetch', '/hall/{hallId}/fetch'),
    decisions: renamed('fetchRoom: fetchRoom'),
    locked: true
  },
  {
    change: 'an operation moves to more ids, and a line says so',
    verdict: 'major',
    by: 'probe',
    named: 'client.room.fetch',
    document: move('/room/{roomId}/fetch', '/house/{houseId}/room/{roomId}/fetch', 'fetchHouseRoom'),
    decisions: renamed('fetchRoom: fetchHouseRoom'),
    locked: true
  },
  {
    change: 'an operation that a line renamed has another type for a field of its answer',
    verdict: 'major',
    by: 'assignment',
    named: 'Room.id',
    document: (document) => {
      toHall(document)
      const { responses } = document['paths']['/hall/{hallId}/fetch'].get
      responses['200'].content['application/json'].schema.properties.id.type = 'integer'
    },
    decisions: renamed('fetchRoom: fetchHall'),
    locked: true
  },
  {
    change: 'a component is renamed, and a line says so',
    verdict: 'minor',
    by: 'rule',
    named: 'EndReason',
    document: reason,
    decisions: renamed('EndReason: StopReason'),
    locked: true
  }
]
