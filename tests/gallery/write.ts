/** npm run gallery: writes the gallery of components to .cache/gallery/ and says where. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { allFixtures, galleryPage, galleryStyles } from './render'

const folder = '.cache/gallery'
const fixtures = await allFixtures()
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'gallery.css'), await galleryStyles())
writeFileSync(join(folder, 'index.html'), galleryPage(fixtures, 'gallery.css'))
console.log(`${fixtures.length} fixtures: ${pathToFileURL(join(folder, 'index.html'))}`)
