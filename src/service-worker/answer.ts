import { savedFile, type FileList } from './saved-files.ts'

/** How a request is answered; undefined leaves it to the browser. */
export function answer(request: Request, files: FileList): Promise<Response> | undefined {
  if (request.method !== 'GET' || !request.url.startsWith(files.scope)) return undefined
  const address = listedAddress(request.url)
  if (files.hashes.has(address)) return fromCopy(address, request, files)
  if (request.mode === 'navigate' && files.hashes.has(`${address}/`)) return Promise.resolve(slashAdded(request.url))
  return fromNetwork(request, files)
}

/** The address without what does not change the page: query, fragment, and a spelled-out index.html. */
export function listedAddress(url: string): string {
  const { origin, pathname } = new URL(url)
  return origin + pathname.replace(/\/index\.html$/, '/')
}

function slashAdded(url: string): Response {
  const target = new URL(url)
  target.pathname += '/'
  return Response.redirect(target.href, 301)
}

/** The saved file; should it have gone missing, the network's. A page finds its own words for data that cannot be had. */
async function fromCopy(address: string, request: Request, files: FileList): Promise<Response> {
  return (await savedFile(address, files).catch(() => undefined)) ?? (request.mode === 'navigate' ? fromNetwork(request, files) : fetch(request))
}

/**
 * What is not saved comes from the network; without one, it does not exist, and the page that says so leads to help. That page is the
 * saved one, online too: the server's may be of another build, whose script would then be fed with the data of this one.
 */
async function fromNetwork(request: Request, files: FileList): Promise<Response> {
  const response = await fetch(request).catch(() => undefined)
  if (response && (response.status !== 404 || request.mode !== 'navigate')) return response
  const page = request.mode === 'navigate' ? await savedFile(`${files.scope}404.html`, files) : undefined
  if (response && !page) return response
  return new Response(page?.body ?? null, { status: 404, headers: page?.headers ?? {} })
}
