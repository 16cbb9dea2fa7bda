/** A channel id that nobody can guess: 32 hexadecimal digits, from the cryptographic source that every context has. */
export function newChannelId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
