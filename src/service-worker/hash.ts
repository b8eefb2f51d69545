/** A body's SHA-256 in the build's form: base64url, its first 16 characters. */
export async function hashOf(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer())
  const text = btoa(String.fromCharCode(...new Uint8Array(digest)))
  return text.replace(/\+/g, '-').replace(/\//g, '_').slice(0, 16)
}
