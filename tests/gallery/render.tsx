/** The gallery: every fixture of every component on one page, light beside dark. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import tailwind from '@tailwindcss/postcss'
import postcss from 'postcss'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

export type Fixture = { component: string; name: string; element: ReactElement }

/** @throws when there is none: a test of nothing must not pass */
export async function allFixtures(): Promise<Fixture[]> {
  const files = readdirSync('components', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.fixtures.tsx'))
    .sort()
  const found = await Promise.all(
    files.map(async (file) => {
      const module: { fixtures: Record<string, ReactElement> } = await import(
        join(process.cwd(), 'components', file)
      )
      const component = file.replace('.fixtures.tsx', '')
      return Object.entries(module.fixtures).map(([name, element]) => ({ component, name, element }))
    }),
  )
  if (found.flat().length === 0) throw new Error('no *.fixtures.tsx in components/')
  return found.flat()
}

export async function galleryStyles(): Promise<string> {
  const from = join(process.cwd(), 'app/globals.css')
  // The sheet of the site leaves fixtures out.
  const sheet = `${readFileSync(from, 'utf8')}\n@source "../components/**/*.fixtures.tsx";`
  return (await postcss([tailwind()]).process(sheet, { from })).css
}

/** @param styles address of the style sheet */
export function galleryPage(fixtures: readonly Fixture[], styles: string): string {
  const rows = fixtures.map(({ component, name, element }) => {
    const title = `${component}: ${name}`
    return (
      <section key={title}>
        <h2>{title}</h2>
        <div className="pair">
          {['light', 'dark'].map((theme) => (
            <iframe key={theme} title={`${title}, ${theme}`} srcDoc={frame(element, theme, styles)} />
          ))}
        </div>
      </section>
    )
  })
  const style =
    'iframe { width: 100%; height: 22rem; resize: both; border: 1px solid gray } .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem }'
  return page('light', `<style>${style}</style>`, <main>{rows}</main>)
}

/** A fixture as a page of its own, so that its ids meet no others. */
function frame(element: ReactElement, theme: string, styles: string): string {
  const main = <main className="prose mx-auto max-w-304 p-5">{element}</main>
  return page(theme, `<link rel="stylesheet" href="${styles}">`, main)
}

function page(theme: string, head: string, body: ReactElement): string {
  const title = '<title>Gallery of components</title>'
  return `<!doctype html><html lang="en-US" data-theme="${theme}"><head><meta charset="utf-8">${title}${head}</head><body>${renderToStaticMarkup(body)}</body></html>`
}
