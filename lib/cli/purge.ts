/** npm run purge -- http://127.0.0.1:6081 [folder]: after an upload, the cache at this origin asks for all pages anew. */
import { listFiles } from '../export/files'
import { purge, purgedAddresses } from '../export/purge'

try {
  const [cache = '', folder = 'out'] = process.argv.slice(2)
  if (!URL.canParse(cache))
    throw new Error(`"${cache}" is no origin of a cache; give one such as http://127.0.0.1:6081`)
  const addresses = purgedAddresses(listFiles(folder))
  await purge(cache, addresses)
  console.log(`${addresses.length} addresses of ${folder} are asked for anew`)
} catch (error) {
  console.error(`purge: ${(error as Error).message}`)
  process.exitCode = 1
}
