/** Bytes that can be sent as they are. A stream is read once, so it is never sent again. */
export type BinaryBody = Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>
