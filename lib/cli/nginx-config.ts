/** npm run nginx-config [-- --root /srv/site --port 80 --brotli]: prints a configuration for nginx that serves out/. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isRetired, releasedEntries } from '../content/register'
import { nginxConfig } from '../export/nginx'
import { redirectsOf } from '../export/redirects'

try {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: 'out' },
      port: { type: 'string', default: '80' },
      brotli: { type: 'boolean', default: false },
    },
  })
  if (!/^(?:[\w.[\]:]+:)?\d{1,5}$/.test(values.port))
    throw new Error(
      `--port is "${values.port}"; expected a port such as 80, or an address and port such as 127.0.0.1:8080`,
    )
  const root = resolve(values.root)
  const entries = releasedEntries(process.cwd())
  process.stdout.write(
    nginxConfig({
      root,
      listen: values.port,
      brotli: values.brotli,
      addresses: entries.filter((entry) => !isRetired(entry)).map(({ address }) => address),
      redirects: redirectsOf(entries),
    }),
  )
} catch (error) {
  console.error(`nginx-config: ${(error as Error).message}`)
  process.exitCode = 1
}
