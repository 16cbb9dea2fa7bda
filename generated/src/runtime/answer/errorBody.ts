/** An error has no need of more bytes than these, and a server that sends more must not fill the memory. */
const mostBytes = 1_048_576

/** The text of an error's body: at most 1 MiB of it, after which the connection is let go. */
export async function errorText(response: Response): Promise<string> {
  const reader = typeof response.body?.getReader === 'function' ? response.body.getReader() : null
  if (!reader) return cut(await response.text())
  const decoder = new TextDecoder()
  let text = ''
  for (let left = mostBytes; ;) {
    const { value, done } = await reader.read()
    if (done) return text + decoder.decode()
    text += decoder.decode(value.subarray(0, left), { stream: true })
    left -= value.length
    if (left >= 0) continue
    // The rest is not read, so a failure to cancel it changes nothing.
    reader.cancel().catch(() => {})
    return text + note
  }
}

const note = '… [rest not read]'

function cut(text: string): string {
  return text.length > mostBytes ? text.slice(0, mostBytes) + note : text
}
