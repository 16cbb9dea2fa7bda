/** What kinds of answers and requests an API has, as far as options and errors of calls are about them. */
import type { Action, Api, Stream } from '../../../model/api.ts'
import { everyAction, treeOf } from '../../../model/everyResource.ts'
import { code, name, type Printed } from '../words/doors.ts'

export interface Features {
  /** Whether a request may have a file. */
  readonly hasUploads: boolean
  /** Whether an answer may be a file. */
  readonly hasDownloads: boolean
  /** Whether an answer may be a stream of events, alone or beside another form. */
  readonly hasEvents: boolean
  /** Whether a stream may have events that only keep it alive. */
  readonly hasHeartbeats: boolean
  /** The type of the bodies of some errors; empty if none has one. */
  readonly errorBodies: Printed
  /** Whether some answers have headers with types. */
  readonly answerHeaders: boolean
}

export function featuresOf(api: Api): Features {
  const actions = everyAction(treeOf(api)).map(({ action }) => action)
  const streams = actions.flatMap(streamOf)
  const [failed] = actions.flatMap(({ errorBodies }) =>
    errorBodies?.kind === 'named' ? [errorBodies.name] : []
  )
  return {
    hasUploads: actions.some(takesFile),
    hasDownloads: actions.some(givesFile),
    errorBodies: failed === undefined ? code`` : name(failed),
    answerHeaders: actions.some(({ answerHeaders }) => answerHeaders !== null),
    hasEvents: streams.length > 0,
    hasHeartbeats: streams.some(({ convention }) =>
      api.streams.some((style) => style.name === convention && style.heartbeats.length > 0)
    )
  }
}

function streamOf({ answer }: Action): readonly Stream[] {
  switch (answer.kind) {
    case 'both':
    case 'stream':
      return [answer.stream]
    case 'page':
      return answer.stream === null ? [] : [answer.stream]
    case 'value':
    case 'choice':
    case 'passThrough':
      return []
    default:
      return answer satisfies never
  }
}

/** Whether a request may carry a file, alone or in a form. */
export function takesFile({ input }: Action): boolean {
  return input.places.some(
    (place) =>
      place.in === 'body' &&
      place.bodies.some(
        (body) => body.kind === 'binary' || (body.kind === 'multipart' && body.fields.length > 0)
      )
  )
}

/** Whether awaiting a call gives a file. */
export function isDownload({ answer }: Action): boolean {
  const value = answer.kind === 'choice' ? answer.usual : answer
  return value.kind === 'value' && value.form.kind === 'binary'
}

function givesFile(action: Action): boolean {
  const { answer } = action
  return (
    isDownload(action) || (answer.kind === 'choice' && answer.forms.some(({ kind }) => kind === 'binary'))
  )
}
