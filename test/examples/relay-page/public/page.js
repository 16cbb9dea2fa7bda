import { isApiError, readEvents } from '@chatbotkit/client'

const [form, answer, state] = ['form', '#answer', '#state'].map((place) => document.querySelector(place))

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  answer.textContent = ''
  state.textContent = 'asking'
  try {
    const response = await fetch('/answer', { method: 'POST', body: new FormData(form).get('text') })
    if (!response.ok) throw new Error(await response.text())
    // The events of the API, as if the page had called it; an error of the API is thrown.
    for await (const { type, data } of readEvents(response)) {
      if (type === 'token') answer.textContent += data.token
    }
    state.textContent = 'done'
  } catch (error) {
    state.textContent = isApiError(error) ? `${error.code}: ${error.apiMessage}` : error.message
  }
})

// Until the package is loaded, the form would leave the page.
form.querySelector('button').disabled = false
state.textContent = 'ready'
