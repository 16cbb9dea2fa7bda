/** The operations that take a file, in the shape that the generator emits. */
import { uploadCall, type UploadCall } from '../../../templates/helpers/upload/upload.ts'
import {
  ApiClient,
  encodeFile,
  type BaseCallOptions,
  type BaseClientOptions,
  type Service
} from '../../../templates/runtime/index.ts'

const service: Service = {
  name: 'ChatBotKit',
  baseUrl: 'https://api.chatbotkit.com/v1',
  auth: { header: 'Authorization', scheme: 'Bearer' },
  options: {
    runAsUserId: { header: 'X-RunAs-UserId', identity: true },
    timezone: { header: 'X-Timezone' }
  }
}

export interface Options extends BaseClientOptions {
  readonly runAsUserId?: string
  readonly timezone?: string
}

/** What an upload answers. */
export interface Uploaded {
  readonly id: string
  readonly name?: string
  readonly uploadRequest?: object
}

const forms = { bodies: ['json', 'multipart', 'binary'], fields: ['file'], encode: encodeFile } as const

/** A client of the three operations that take a file. */
export class Uploader extends ApiClient<Options> {
  constructor(options?: Options) {
    super(service, options)
  }

  file(id: string, request: unknown, options?: BaseCallOptions): UploadCall<Uploaded> {
    return uploadCall(
      this,
      { method: 'POST', path: '/file/{fileId}/upload', ...forms },
      [id],
      request,
      options
    )
  }

  attachment(id: string, request: unknown, options?: BaseCallOptions): UploadCall<Uploaded> {
    const path = '/conversation/{conversationId}/attachment/upload'
    return uploadCall(this, { method: 'POST', path, ...forms }, [id], request, options)
  }

  storage(id: string, path: string, request: unknown, options?: BaseCallOptions): UploadCall<Uploaded> {
    const operation = { method: 'POST', path: '/space/{spaceId}/storage/upload/{+path}', ...forms }
    return uploadCall(this, operation, [id, path], request, options)
  }
}
