import { Canvas, type DrawingProps, Person, Words } from './parts'

/** You in a chair, and the people around you. */
export function WhoIsInTheRoom({ diagram, words }: DrawingProps) {
  return (
    <Canvas diagram={diagram} height={506}>
      <path
        d="M236,420 H11 C5,420 1,416 1,410 V11 C1,5 5,1 11,1 H309 C315,1 319,5 319,11 V410 C319,416 315,420 309,420 H296"
        className="fill-paper stroke-line"
        strokeWidth="1.75"
        strokeLinecap="round"
      />
      <path d="M296,420 L252,444" className="stroke-line" strokeWidth="1.75" strokeLinecap="round" />

      <Person x={80} y={66} />
      <path d="M88,53 H96 V61 H88 Z" className="fill-accent" />
      <Words x={80} y={90} anchor="middle" lines={words('staff')} bold />
      <Words x={80} y={110} anchor="middle" lines={words('watch-your-breathing-pulse')} />

      <Person x={240} y={66} />
      <path
        d="M231,43 C231,58 249,58 249,43 M240,54 V59"
        fill="none"
        className="stroke-accent"
        strokeWidth="1.75"
        strokeLinecap="round"
      />
      <circle cx="240" cy="60.5" r="2.5" className="fill-accent" />
      <Words x={240} y={90} anchor="middle" lines={words('doctor')} bold />
      <Words x={240} y={110} anchor="middle" lines={words('knows-anesthesia-and-airway')} />

      <You />
      <Words x={160} y={306} anchor="middle" lines={words('you')} bold className="fill-accent" />

      <Person x={80} y={392} />
      <Words x={118} y={350} lines={words('the-person-with-you')} bold />
      <Words x={118} y={370} lines={words('there-or-easy-to')} />

      <Phone />
      <Words x={118} y={470} lines={words('someone-to-call-later')} bold />
      <Words x={118} y={489} lines={words('ask-whom-before-you')} />
    </Canvas>
  )
}

/** A person lying back in a chair, from the side. */
function You() {
  const body = 'M128,218 L146,248 H182 L208,266'
  return (
    <g strokeLinecap="round" strokeLinejoin="round" fill="none">
      <path
        d="M106,206 L134,262 H184 L216,282 M146,262 V280 M176,262 V280"
        className="stroke-line"
        strokeWidth="5"
      />
      <path d={body} className="stroke-accent" strokeWidth="17" />
      <circle cx="119" cy="196" r="12" className="fill-accent" />
    </g>
  )
}

function Phone() {
  return (
    <g className="fill-card stroke-ink" strokeWidth="1.75" strokeLinejoin="round">
      <rect x="66" y="448" width="28" height="50" rx="5" />
      <path d="M77,491 H83" strokeLinecap="round" />
    </g>
  )
}
