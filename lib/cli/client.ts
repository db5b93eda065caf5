/** Makes the scripts of `client/` that pages load; with --watch again after each change. */
import { watch } from 'node:fs/promises'
import { writeClientScripts } from '../export/client-scripts'

const write = () =>
  writeClientScripts().catch((error: Error) => {
    console.error(`client: ${error.message}`)
    process.exitCode = 1
  })

await write()
if (process.argv.includes('--watch')) for await (const _ of watch('client')) await write()
