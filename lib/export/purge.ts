/** Tells a cache before the site, such as Varnish with deploy/varnish.vcl, that its copies are out of date. */
import { addressOfFile } from './files'
import { immutableFolders } from './headers'
import { eachInParallel } from './parallel'

/** @param files of a site @returns the addresses whose content changes while they stay, each once */
export function purgedAddresses(files: readonly string[]): string[] {
  return files
    .filter((file) => !/\.(?:br|gz)$|^_(?:headers|redirects)$/.test(file))
    .map(addressOfFile)
    .filter((address) => !immutableFolders.some((folder) => address.startsWith(folder)))
}

/**
 * Sends PURGE for each address.
 * @param cache origin of the cache, such as http://127.0.0.1:6081
 * @throws when the cache can not be reached or refuses
 */
export async function purge(cache: string, addresses: readonly string[]): Promise<void> {
  await eachInParallel(addresses, async (address) => {
    const { status } = await fetch(new URL(address, cache), { method: 'PURGE' }).catch((error: Error) => {
      throw new Error(
        `no cache answers at ${cache}: ${(error.cause as Error | undefined)?.message ?? error.message}`,
      )
    })
    if (status !== 200)
      throw new Error(
        `${cache} answers ${status} to PURGE ${address}; name this machine in its list of those who may`,
      )
  })
}
