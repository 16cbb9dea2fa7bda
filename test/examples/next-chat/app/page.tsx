'use client'

import { useState, type FormEvent } from 'react'
import { ask } from './answer.ts'

interface Line {
  readonly who: 'you' | 'shop'
  readonly text: string
}

export default function Page() {
  const [lines, setLines] = useState<readonly Line[]>([])
  const [conversationId, setConversationId] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)

  /** Appends text to the last line. */
  const show = (text: string): void =>
    setLines((before) =>
      before.map((line, index) => (index === before.length - 1 ? { ...line, text: line.text + text } : line))
    )

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const form = event.currentTarget
    const text = String(new FormData(form).get('text') ?? '')
    if (text === '') return
    form.reset()
    setIsBusy(true)
    setLines((before) => [...before, { who: 'you', text }, { who: 'shop', text: '' }])
    try {
      setConversationId(
        await ask({ text, ...(conversationId === undefined ? {} : { conversationId }) }, show)
      )
    } catch (error) {
      show(` (${error instanceof Error ? error.message : String(error)})`)
    } finally {
      setIsBusy(false)
    }
  }

  return (
    <main>
      {lines.map(({ who, text }, index) => (
        <p key={index} data-who={who}>
          {text}
        </p>
      ))}
      <form onSubmit={submit}>
        <input name="text" aria-label="Your question" autoComplete="off" />
        <button disabled={isBusy}>Ask</button>
      </form>
    </main>
  )
}
