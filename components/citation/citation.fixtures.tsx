import { CitationMarks } from './marks'
import { Sources } from './sources'

const source = {
  key: 'a-2020',
  number: 1,
  title: 'A trial',
  text: 'Author A. A trial. Journal. 2020;1:2-3.',
  plain: 'Randomized trial, 60 people, 2020',
  fresh: 'Last checked January 10, 2026.',
  link: { href: 'https://doi.org/10.1000/1', label: 'doi.org/10.1000/1' },
  marks: ['cite-1-1', 'cite-1-2'],
}

export const fixtures = {
  'grouped marks': (
    <p>
      Pain fell.
      <CitationMarks
        marks={[
          { number: 1, id: 'cite-1-1' },
          { number: 2, id: 'cite-2-1' },
        ]}
      />
    </p>
  ),
  'source list': (
    <>
      <p>
        Pain fell.
        <CitationMarks marks={[{ number: 1, id: 'cite-1-1' }]} /> Mood rose.
        <CitationMarks marks={[{ number: 1, id: 'cite-1-2' }]} />
      </p>
      <Sources sources={[source]} />
    </>
  ),
  'source without an address': <Sources sources={[{ ...source, link: undefined, marks: [] }]} />,
  'no sources': <Sources sources={[]} />,
}
