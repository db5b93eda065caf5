import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { JsonLd } from '@/components/layout/json-ld'

test('no text can end the element of structured data', () => {
  const name = 'a </script><script>alert(1)</script> "b" & c'
  const html = renderToStaticMarkup(
    <JsonLd data={{ '@context': 'https://schema.org', '@graph': [{ '@type': 'Claim', name }] }} />,
  )
  expect(html.match(/<\/script>/g)).toHaveLength(1)
  const json = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(html)?.[1] ?? ''
  expect(JSON.parse(json)['@graph'][0].name).toBe(name)
})
