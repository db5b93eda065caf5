/** npm run serve: serves the site that is in out/. PORT chooses the port. */
import { join } from 'node:path'
import { siteServer } from '../export/server'

const port = Number(process.env.PORT ?? 3000)
const host = '127.0.0.1'

try {
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT is "${process.env.PORT}"; expected a number from 0 to 65535`)
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
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => server.close(() => process.exit(0)))
} catch (error) {
  fail((error as Error).message)
}

function fail(message: string): void {
  console.error(`serve: ${message}`)
  process.exitCode = 1
}
