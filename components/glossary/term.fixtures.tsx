import { Term, Terms } from './term'

const terms = [
  {
    id: 'infusion',
    address: '/glossary/infusion/',
    term: 'infusion',
    definition: 'A slow drip of medicine.',
  },
]

export const fixtures = {
  'term with its definition': (
    <>
      <p>
        You get <Term id="infusion">a slow drip</Term>.
      </p>
      <Terms terms={terms} />
    </>
  ),
  'no terms': <Terms terms={[]} />,
}
