/** Pictures of how ketamine may work; what is known of each stands in the words beside it. */

/** A channel in a membrane with a plug in it. */
export function Plug() {
  return (
    <>
      <path d="M14 74H86M154 74H226M14 106H86M154 106H226" />
      {[24, 46, 68, 172, 194, 216].flatMap((x) =>
        [74, 106].map((y) => <circle key={`${x} ${y}`} cx={x} cy={y} r="8" className="fill-card" />),
      )}
      <path
        d="M84 50C84 44 112 44 112 54 112 84 104 84 104 96 104 116 110 120 108 132 104 138 88 138 86 130Z"
        className="fill-lilac"
      />
      <path
        d="M156 50C156 44 128 44 128 54 128 84 136 84 136 96 136 116 130 120 132 132 136 138 152 138 154 130Z"
        className="fill-lilac"
      />
      <path d="M120 78 132 85V99L120 106 108 99V85Z" className="fill-apricot" />
      <path d="M120 20V58M112 50 120 58 128 50" className="stroke-accent" />
      <circle cx="74" cy="46" r="9" className="fill-harm" />
      <circle cx="166" cy="46" r="9" className="fill-harm" />
    </>
  )
}

/** One nerve cell sends a messenger to the next. */
export function Messenger() {
  return (
    <>
      <path
        d="M120 0V20C120 30 60 30 60 52 60 66 180 66 180 52 180 30 132 30 132 20V0"
        className="fill-peach"
      />
      <path
        d="M120 160V140C120 130 60 130 60 112 60 98 180 98 180 112 180 130 132 130 132 140V160"
        className="fill-lilac"
      />
      {[
        [88, 50],
        [112, 46],
        [140, 50],
        [96, 80],
        [122, 78],
        [148, 82],
        [74, 82],
        [168, 76],
      ].map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="6" className="fill-harm" />
      ))}
    </>
  )
}

/** Growth signals inside a nerve cell. */
export function Growth() {
  return (
    <>
      <path
        d="M120 40C150 40 168 60 168 84 168 108 148 124 120 124 92 124 72 108 72 84 72 60 90 40 120 40Z"
        className="fill-peach"
      />
      <path d="M78 62 44 40 30 44M44 40 42 24M162 62 196 40 210 44M196 40 198 24M84 112 52 132M156 112 188 132" />
      <circle cx="120" cy="84" r="18" className="fill-lilac" />
      <path
        d="M96 96V66M88 74 96 66 104 74M144 96V66M136 74 144 66 152 74"
        className="stroke-accent"
        strokeWidth="4"
      />
    </>
  )
}

/** A branch of a nerve cell grows new links. */
export function Links() {
  return (
    <>
      <path d="M10 112C70 96 170 96 230 112" strokeWidth="17" />
      <path d="M10 112C70 96 170 96 230 112" strokeWidth="12" className="stroke-peach" />
      {[
        [44, 'stroke-peach'],
        [82, 'stroke-peach'],
        [120, 'stroke-accent'],
        [158, 'stroke-peach'],
        [196, 'stroke-accent'],
      ].map(([x, color]) => (
        <g key={x}>
          <path d={`M${x} 98V70`} strokeWidth="9" />
          <path d={`M${x} 100V70`} strokeWidth="4" className={String(color)} />
          <circle cx={x} cy="62" r="9" className={color === 'stroke-accent' ? 'fill-accent' : 'fill-peach'} />
        </g>
      ))}
      <path d="M120 40V22M112 30 120 22 128 30M196 40V22M188 30 196 22 204 30" className="stroke-accent" />
    </>
  )
}

export function Mouse() {
  return (
    <>
      <path d="M14 132H226" />
      <path d="M70 130C34 130 30 112 12 116" />
      <path
        d="M62 130C58 92 92 66 132 70 164 74 196 104 208 118 210 126 204 130 196 130Z"
        className="fill-card"
      />
      <circle cx="146" cy="66" r="17" className="fill-peach" />
      <path d="M184 104h.01" strokeWidth="6" />
      <path d="M206 118 224 110M206 122 226 122" />
      <path d="M96 130C96 112 120 108 130 130" className="fill-card" />
    </>
  )
}

/** A head with a ring and a dot in it, and a question. */
export function Mood() {
  return (
    <>
      <path
        d="M66 150V126C44 116 36 98 36 78 36 44 62 20 98 20 134 20 154 46 154 72L166 94H154V112C154 122 146 126 136 126H126V150"
        className="fill-card"
      />
      <path d="M112 56a24 24 0 1 0 0 38" className="stroke-accent" strokeWidth="6" />
      <circle cx="118" cy="75" r="8" className="fill-apricot" />
      <path
        d="M184 50C184 26 222 28 222 52 222 70 204 68 204 86M204 104h.01"
        strokeWidth="6"
        className="stroke-violet"
      />
    </>
  )
}
