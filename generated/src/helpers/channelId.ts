/** An unguessable channel id: 32 hexadecimal digits from the cryptographic source, which exists outside secure contexts too. */
export function newChannelId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
