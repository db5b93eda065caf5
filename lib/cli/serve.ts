/** npm run serve: serves the site that is in out/. PORT chooses the port. */
import { join } from 'node:path'
import { gracefulStop } from '../export/graceful-stop'
import { siteServer } from '../export/server'
import { portOf } from './port.mjs'

const host = '127.0.0.1'

try {
  const port = portOf()
  const server = siteServer(join(process.cwd(), 'out'))
  server.on('error', (error: NodeJS.ErrnoException) => {
    fail(
      error.code === 'EADDRINUSE'
        ? `port ${port} is in use; choose another one: PORT=3001 npm start`
        : error.message,
    )
  })
  server.listen(port, host, () => {
    const address = server.address()
    console.log(
      `The site is at http://${host}:${typeof address === 'object' ? address?.port : port}/ (stop with Ctrl+C)`,
    )
  })
  const stop = gracefulStop(server, 3000)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
} catch (error) {
  fail((error as Error).message)
}

function fail(message: string): void {
  console.error(`serve: ${message}`)
  process.exitCode = 1
}
