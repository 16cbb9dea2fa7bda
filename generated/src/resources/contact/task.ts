// Generated; do not edit. Your own code belongs in src/custom.

import { type ListCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type { ContactTaskListItem, ContactTaskListParams } from '../../types/contact/task.ts'

export type * from '../../types/contact/task.ts'

/** Tasks of a contact. */
export class ContactTaskClient extends Resource {
  /** List the tasks of a contact. */
  list(
    contactId: string,
    params?: ContactTaskListParams,
    options?: CallOptions
  ): ListCall<ContactTaskListItem> {
    const operation = route('listContactTasks', 'GET /contact/{contactId}/task/list')
    return listCall(this, operation, [contactId], params, options)
  }
}
