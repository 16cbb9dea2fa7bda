/** What a form of an answer and an event of a stream are as types. */
import type { Form, StreamEvents, Value } from '../../../model/api.ts'
import { code, type Printed } from '../words/doors.ts'
import type { UsedTypes } from './usedTypes.ts'

export function valueText({ form, nullable }: Value, used: UsedTypes): Printed {
  // Any value may be null.
  const mayBeNull = nullable && form.kind !== 'any'
  return mayBeNull ? code`${formText(form, used)} | null` : formText(form, used)
}

export function formText(form: Form, used: UsedTypes): Printed {
  switch (form.kind) {
    case 'json':
      return used.text(form.type)
    case 'text':
      return code`string`
    case 'binary':
      return used.fromRuntime(code`Download`)
    case 'nothing':
      return code`void`
    case 'any':
      return code`unknown`
    default:
      return form satisfies never
  }
}

export function eventText(events: StreamEvents, used: UsedTypes): Printed {
  switch (events.kind) {
    case 'items':
      return code`${used.fromRuntime(code`ItemEvent`)}<${used.text(events.item)}>`
    case 'declared':
      return used.text(events.type)
    case 'any':
      return code`unknown`
    default:
      return events satisfies never
  }
}
