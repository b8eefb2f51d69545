/** A session of a WebDriver, the W3C's protocol (https://www.w3.org/TR/webdriver2/): a request for each command, a path below the session's. */
export type Command = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>

/** How the protocol names an element of the page. */
export type ElementName = { readonly 'element-6066-11e4-a52e-4f735466cecf': string }

export async function newSession(origin: string, capabilities: object): Promise<Command> {
  const { sessionId } = (await send('POST', `${origin}/session`, { capabilities: { alwaysMatch: capabilities } })) as { sessionId: string }
  return (method, path, body = {}) => send(method, `${origin}/session/${sessionId}${path}`, body)
}

/** Whether a driver listens there, and can begin a session. */
export async function isReady(origin: string): Promise<boolean> {
  return send('GET', `${origin}/status`).then((status) => (status as { ready: boolean }).ready, () => false)
}

async function send(method: string, address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, { method, ...(method === 'POST' && { body: JSON.stringify(body) }) })
  const { value } = (await response.json()) as { value: unknown }
  if (!response.ok) throw new Error(`${(value as { error: string }).error}: ${(value as { message: string }).message}`)
  return value
}
