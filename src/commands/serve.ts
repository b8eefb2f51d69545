/** Serves the built guide at http://localhost:4173, or the next free port after it, and says where. */
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { hostFolder } from '../serve/host.ts'

const base = process.env['BASE_PATH'] ?? '/'
const server = createServer(await hostFolder(resolve(process.env['OUT_DIR'] ?? 'dist'), base))
const firstPort = Number(process.env['PORT'] ?? 4173)

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error
  console.error(`Port ${firstPort} is in use. Stop what runs there, or choose another: PORT=4174 npm start`)
  process.exitCode = 1
})
server.listen(firstPort, () => console.log(`Gentle Hands is at http://localhost:${firstPort}${base}\nPress Ctrl+C to stop.`))
